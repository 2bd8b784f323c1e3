import type { SeriesRecord, Session } from '../../authority/authority-record.ts'
import type { Facts } from '../facts.ts'
import { type Meeting, numberedMeetings, wordsOf } from '../meetings.ts'
import { rule } from '../rule.ts'
import { seriesOfMeeting } from '../series-of-meeting.ts'

/** A numbered meeting whose year or place is another one's in the authority file of its series. */
export const session = rule({
  id: 'reference/session',
  severity: 'warning',
  says: '“{words}” is told as number {ordinal}{told}; {source} has {known}',
  check(facts, report) {
    for (const meeting of numberedMeetings(facts)) {
      const series = seriesOfMeeting(facts, meeting)
      const known = series === undefined ? undefined : contradiction(facts, series, meeting)
      if (series === undefined || known === undefined) continue
      const told = [
        meeting.place === null ? '' : ` in ${meeting.place}`,
        meeting.year === null ? '' : ` in ${meeting.year}`,
      ].join('')
      const source = facts.authority.sourceOf(series.id)?.file ?? 'the authority'
      report(meeting.span, { ordinal: meeting.ordinal, told, source, known })
    }
  },
})

/** What the file has instead; undefined where it does not contradict. */
function contradiction({ authority }: Facts, series: SeriesRecord, meeting: Meeting): string | undefined {
  const { ordinal, year, place } = meeting
  if (year !== null && place !== null) {
    const [there] = authority.sessionsOf(series.id, { year, place })
    if (there?.ordinal !== undefined) return there.ordinal === ordinal ? undefined : toldOf(there)
  }
  const [numbered] = authority.sessionsOf(series.id, { ordinal })
  if (numbered === undefined) return undefined
  const isYear = year === null || authority.sessionsOf(series.id, { ordinal, year }).length > 0
  const isPlace =
    place === null || numbered.place === undefined || isSamePlace(authority, place, numbered.place)
  // A place alone may be a country, or a venue that the file does not name.
  const isKnownPlace =
    place !== null && authority.find(place)?.records.some(({ kind }) => kind === 'place') === true
  return !isYear || (!isPlace && isKnownPlace) ? toldOf(numbered) : undefined
}

// "Mecca" and "Makkah" are one record.
function isSamePlace(authority: Facts['authority'], one: string, other: string): boolean {
  const words = wordsOf(one)
  if ([...wordsOf(other)].some((word) => words.has(word))) return true
  const places = new Set(
    other.split(/ and |, /).flatMap((each) => authority.find(each)?.records.map(({ id }) => id) ?? []),
  )
  return authority.find(one)?.records.some(({ id }) => places.has(id)) === true
}

function toldOf(known: Session): string {
  const place = known.place === undefined ? '' : ` in ${known.place}`
  return `number ${known.ordinal ?? '?'}${place} in ${known.from}`
}
