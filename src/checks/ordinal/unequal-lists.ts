import type { Sentence } from '../../text/sentence.ts'
import type { Token } from '../../text/token.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'
import { findSeriesLists, type SeriesList } from '../series-lists.ts'

/** Lists that belong together item by item, and are not equally long. */
export const unequalLists = rule({
  id: 'ordinal/unequal-lists',
  severity: 'warning',
  says: 'Lists of {one} and {other} items stand against each other: “{words}”',
  check({ text }, report) {
    const { tokens } = text
    for (const sentence of text.sentences) {
      if (!mayHoldLists(tokens, sentence)) continue
      const pair = respectively(tokens, sentence) ?? ordinalsAndPlaces(tokens, sentence)
      if (pair === undefined || pair.one.count === pair.other.count) continue
      report(spanOfTokens(tokens, pair.one.first, pair.last), {
        one: pair.one.count,
        other: pair.other.count,
      })
    }
  },
})

// Most sentences have neither the adverb nor a plural of meetings.
function mayHoldLists(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.last; at++) {
    const lower = tokens[at]?.word.lower ?? ''
    if (lower === 'respectively' || meetings.has(lower)) return true
  }
  return false
}

const meetings = new Set(
  'summits conferences sessions meetings congresses assemblies forums rounds games'.split(' '),
)

type Counted = { readonly first: number; readonly count: number }
type Pair = { readonly one: Counted; readonly other: Counted; readonly last: number }

/** "A, B and C … in 1990 and 1994, respectively". */
function respectively(tokens: readonly Token[], sentence: Sentence): Pair | undefined {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (tokens[at]?.word.lower !== 'respectively') continue
    // A sentence has one of them; a second would only go through the same lists again.
    const lists = findSeriesLists(tokens, sentence.first, sentence.last).filter((list) => list.count > 1)
    const before = lists.filter((list) => list.last <= at)
    const after = lists.filter((list) => list.first > at)
    const other = before[before.length - 1]
    const one = before[before.length - 2]
    const behind = after[0]
    if (one !== undefined && other !== undefined) return { one, other, last: Math.max(at + 1, other.last) }
    // "were respectively held in 1990, 1994 and 1997"
    if (other !== undefined && behind !== undefined && behind.first - at < 6)
      return { one: other, other: behind, last: behind.last }
    return undefined
  }
  return undefined
}

/** "in Rabat in 1969, in Lahore in 1974 and at the III and IV summits …": places with years against numbers of meetings. */
function ordinalsAndPlaces(tokens: readonly Token[], sentence: Sentence): Pair | undefined {
  const lists = findSeriesLists(tokens, sentence.first, sentence.last)
  const ordinals = lists.find(
    (list) => list.kind === 'ordinal' && list.count > 1 && isOfMeetings(tokens, list),
  )
  if (ordinals === undefined) return undefined
  let first = -1
  let last = -1
  let count = 0
  for (let at = sentence.first; at + 3 < sentence.last; at++) {
    const end = placeAndYear(tokens, at)
    if (end === undefined) continue
    if (first === -1) first = at
    last = end
    count++
    at = end - 1
  }
  if (count < 2) return undefined
  const places = { first, count }
  return places.first < ordinals.first
    ? { one: places, other: ordinals, last: Math.max(last, ordinals.last) }
    : { one: ordinals, other: places, last }
}

/** The token behind "in Place in Year". */
function placeAndYear(tokens: readonly Token[], at: number): number | undefined {
  if (
    tokens[at]?.word.lower !== 'in' ||
    tokens[at + 1]?.word.letterCase === 'lower' ||
    tokens[at + 1]?.word.kind !== 'word'
  )
    return undefined
  let end = at + 2
  while (tokens[end]?.word.kind === 'word' && tokens[end]?.word.letterCase === 'capital' && end < at + 5)
    end++
  if (tokens[end]?.word.form === ',') end++
  if (tokens[end]?.word.lower !== 'in') return undefined
  return /^[12]\d{3}$/.test(tokens[end + 1]?.word.form ?? '') ? end + 2 : undefined
}

function isOfMeetings(tokens: readonly Token[], list: SeriesList): boolean {
  for (let at = list.last; at < list.last + 4; at++) {
    if (meetings.has(tokens[at]?.word.lower ?? '')) return true
  }
  return false
}
