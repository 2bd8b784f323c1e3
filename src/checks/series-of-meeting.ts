import type { SeriesRecord } from '../authority/authority-record.ts'
import type { Authority } from '../authority/load-authority.ts'
import type { Facts } from './facts.ts'
import { type Meeting, wordsOf } from './meetings.ts'

/** A series with the words of its names and of the names of its body. */
type SeriesWords = {
  readonly series: SeriesRecord
  readonly names: readonly ReadonlySet<string>[]
  readonly body: ReadonlySet<string>
}

const made = new WeakMap<Authority, readonly SeriesWords[]>()

/** The series of an authority file whose name is made of the same words, but for its body, which the sentence names. */
export function seriesOfMeeting(facts: Facts, meeting: Meeting): SeriesRecord | undefined {
  const found = seriesWords(facts.authority).filter((words) =>
    words.names.some((name) => fits(facts, words, name, meeting)),
  )
  return found.length === 1 ? found[0]?.series : undefined
}

// Made once for each authority: the words of all names of all series.
function seriesWords(authority: Authority): readonly SeriesWords[] {
  const known = made.get(authority)
  if (known !== undefined) return known
  const words = authority.ofKind('series').map((series) => ({
    series,
    names: series.names.map(
      ({ name }) => new Set([...wordsOf(name)].filter((word) => !meetingWords.has(word))),
    ),
    body: new Set(
      series.body === undefined
        ? []
        : authority.namesOf(series.body).flatMap(({ name }) => [...wordsOf(name)]),
    ),
  }))
  made.set(authority, words)
  return words
}

const meetingWords = new Set('conference summit session meeting assembly congress member country'.split(' '))

const common = new Set(
  'head state government foreign minister affair council leader ministerial general annual ordinary'.split(
    ' ',
  ),
)

function fits(
  facts: Facts,
  { series, body }: SeriesWords,
  name: ReadonlySet<string>,
  meeting: Meeting,
): boolean {
  const asked = [...meeting.words].filter((word) => !meetingWords.has(word))
  if (asked.length === 0 || !asked.every((word) => name.has(word) || body.has(word))) return false
  const missing = [...name].filter((word) => !asked.includes(word))
  // "heads of state and government" meet in many series: the body must be named.
  if (asked.every((word) => common.has(word)) && !namesBody(facts, series, meeting)) return false
  if (missing.length === 0) return name.size > 0
  return missing.every((word) => body.has(word)) && asked.length > 1 && namesBody(facts, series, meeting)
}

function namesBody({ mentions }: Facts, { body }: SeriesRecord, { sentence }: Meeting): boolean {
  if (body === undefined) return false
  for (let at = firstMention(mentions, sentence.start); at < mentions.length; at++) {
    const mention = mentions[at]
    if (mention === undefined || mention.start >= sentence.end) return false
    if (mention.authority.includes(body)) return true
  }
  return false
}

function firstMention(mentions: Facts['mentions'], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
