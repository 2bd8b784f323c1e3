import type { Entry } from '../entries/entry.ts'
import { yearOfEntry } from './entry-years.ts'
import type { Facts } from './facts.ts'
import { type Meeting, numberedMeetings, wordsOf } from './meetings.ts'
import { namedHappenings } from './named-happenings.ts'
import type { Told } from './told.ts'

/** The happenings of a document that other places may tell as well: numbered meetings, foundings, memberships, acts. */
export function tellings(facts: Facts): Told[] {
  const told: Told[] = []
  const meetings = numberedMeetings(facts)
  const bare = bareSeries(meetings)
  for (const meeting of meetings) {
    const { series, ordinal, year, place, span, words } = meeting
    // "the second session" alone may be of any series; "the second congress" of the one that the text is about.
    if (words.size > 1 || bare.has(meeting.key))
      told.push({
        key: `meeting ${meeting.key} ${ordinal}`,
        what: `number ${ordinal} of “${series}”`,
        year,
        date: null,
        place,
        span,
      })
  }
  for (const entry of facts.entries) {
    const span = entry.evidence[0]
    const key = span === undefined ? undefined : keyOf(facts, entry)
    if (span !== undefined && key !== undefined)
      told.push({ ...key, year: yearOfEntry(entry), date: dateOf(entry), place: null, span })
  }
  told.push(...namedHappenings(facts))
  return told.sort((one, other) => one.span.start - other.span.start)
}

const weighty = new Set(
  'congress conference summit assembly forum symposium convention festival olympiad biennale synod'.split(
    ' ',
  ),
)

/** The nouns that the text uses for one series only: no longer name of a meeting has them. */
function bareSeries(meetings: readonly Meeting[]): ReadonlySet<string> {
  const bare = new Set<string>()
  for (const { key, words } of meetings) if (words.size === 1 && weighty.has(key)) bare.add(key)
  for (const { words } of meetings) if (words.size > 1) for (const word of words) bare.delete(word)
  return bare
}

/** What makes two tellings tell the same: the body founded, the member and the organisation, the title of the act. */
function keyOf(facts: Facts, entry: Entry): { key: string; what: string } | undefined {
  const named = (role: string): string | undefined =>
    entry.parties.find((party) => party.role === role && /^\p{Lu}/u.test(party.name))?.name
  if (entry.status !== 'held') return undefined
  if (entry.kind === 'founding') {
    const body = named('founded')
    const isWhole = body !== undefined && entry.parties.filter(({ role }) => role === 'founded').length === 1
    return isWhole
      ? {
          key: `founding ${entry.form === 'dissolution' ? 'end' : ''} ${keyWords(body)}`,
          what: `the founding of “${body}”`,
        }
      : undefined
  }
  if (
    entry.kind === 'membership' &&
    (entry.form === null || entry.form === 'admission' || entry.form === 'accession')
  ) {
    const member = named('member')
    const body = named('organization')
    return member === undefined || body === undefined || !isState(facts, member)
      ? undefined
      : { key: `membership ${keyWords(member)} ${keyWords(body)}`, what: `that “${member}” joined “${body}”` }
  }
  const isLong = entry.title !== null && wordsOf(entry.title).size > 3
  return entry.kind === 'act' && isLong && isDateNear(entry)
    ? { key: `act ${entry.form ?? ''} ${keyWords(entry.title ?? '')}`, what: `“${entry.title ?? ''}”` }
    : undefined
}

// "raised tariffs above the level of 1913": a year far from the act is not its own.
function isDateNear({ readings }: Entry): boolean {
  const title = readings.title?.from[0]
  const date = readings.date?.from[0]
  return title !== undefined && date !== undefined && date.start >= title.end && date.start - title.end < 14
}

function isState({ authority }: Facts, name: string): boolean {
  return authority.find(name)?.records.some(({ kind }) => kind === 'state') === true
}

function keyWords(name: string): string {
  return [...wordsOf(name)].join(' ')
}

function dateOf(entry: Entry): string | null {
  return yearOfEntry(entry) === null ? null : entry.date
}

/** How two tellings of one happening differ; undefined where they do not. */
export function differenceOf(one: Told, other: Told): { here: string; there: string } | undefined {
  if (one.year !== null && other.year !== null && one.year !== other.year)
    return { here: `in ${other.year}`, there: `in ${one.year}` }
  if (one.date !== null && other.date !== null && areApart(one.date, other.date))
    return { here: `on ${other.date}`, there: `on ${one.date}` }
  if (one.place !== null && other.place !== null && !sharesWord(one.place, other.place))
    return { here: `in ${other.place}`, there: `in ${one.place}` }
  return undefined
}

// A day within a month or within a range of days does not contradict it.
function areApart(one: string, other: string): boolean {
  if (one.includes('/') || other.includes('/'))
    return one.slice(0, 7) !== other.slice(0, 7) && one.length > 4 && other.length > 4 && !spans(one, other)
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) !== other.slice(0, length)
}

function spans(one: string, other: string): boolean {
  return (
    one.split('/').some((end) => end.slice(0, 7) === other.slice(0, 7)) ||
    other.split('/').some((end) => end.slice(0, 7) === one.slice(0, 7))
  )
}

function sharesWord(one: string, other: string): boolean {
  const words = wordsOf(one)
  return [...wordsOf(other)].some((word) => words.has(word))
}
