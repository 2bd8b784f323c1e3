import type { SeriesRecord } from '../authority/authority-record.ts'
import type { Facts } from './facts.ts'
import { type Meeting, wordsOf } from './meetings.ts'

/** The series of an authority file whose name is made of the same words, but for its body, which the sentence names. */
export function seriesOfMeeting(facts: Facts, meeting: Meeting): SeriesRecord | undefined {
  const found: SeriesRecord[] = []
  for (const series of facts.authority.ofKind('series')) {
    const isNamed = series.names.some(({ name }) => fits(facts, series, wordsOf(name), meeting))
    if (isNamed) found.push(series)
  }
  return found.length === 1 ? found[0] : undefined
}

const meetingWords = new Set('conference summit session meeting assembly congress member country'.split(' '))

const common = new Set(
  'head state government foreign minister affair council leader ministerial general annual ordinary'.split(
    ' ',
  ),
)

function fits(facts: Facts, series: SeriesRecord, name: ReadonlySet<string>, meeting: Meeting): boolean {
  const asked = [...meeting.words].filter((word) => !meetingWords.has(word))
  const known = [...name].filter((word) => !meetingWords.has(word))
  if (asked.length === 0 || !asked.every((word) => known.includes(word) || isOfBody(facts, series, word)))
    return false
  const missing = known.filter((word) => !asked.includes(word))
  // "heads of state and government" meet in many series: the body must be named.
  if (asked.every((word) => common.has(word)) && !namesBody(facts, series, meeting)) return false
  if (missing.length === 0) return known.length > 0
  return (
    missing.every((word) => isOfBody(facts, series, word)) &&
    asked.length > 1 &&
    namesBody(facts, series, meeting)
  )
}

function isOfBody({ authority }: Facts, series: SeriesRecord, word: string): boolean {
  return (
    series.body !== undefined && authority.namesOf(series.body).some(({ name }) => wordsOf(name).has(word))
  )
}

function namesBody({ mentions }: Facts, { body }: SeriesRecord, { sentence }: Meeting): boolean {
  if (body === undefined) return false
  return mentions.some(
    (mention) =>
      mention.start >= sentence.start && mention.end <= sentence.end && mention.authority.includes(body),
  )
}
