import { type Found, found } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isCapital, isGlued, isJoined, isOther, type TimeTokens, wordAt } from '../time-tokens.ts'

/** Past, present and future with no date: "now", "recently", "the future", "at that time", "to date". */
export const vagueReference: TimePattern = {
  id: 'time/patterns/vague-reference',
  starts: (word) =>
    word.reference.endsWith('_REF') ||
    word.role === 'the' ||
    word.role === 'this' ||
    word.role === 'that' ||
    word.role === 'to' ||
    word.role === 'modern' ||
    word.role === 'right' ||
    word.role === 'long',
  follows: (next, first) =>
    first.reference !== '' ||
    next.role === 'time' ||
    next.role === 'times' ||
    next.role === 'moment' ||
    next.role === 'date' ||
    next.role === 'ago' ||
    next.role === 'dash' ||
    next.unit === 'D' ||
    next.reference !== '' ||
    next.lower === 'present',
  read,
  examples: {
    now: 'PRESENT_REF',
    recently: 'PAST_REF',
    'in [[the future]]': 'FUTURE_REF',
    'at [[that time]],': 'PAST_REF',
    'these days': 'PRESENT_REF',
    'in [[the past]],': 'PAST_REF',
    'none to [[date]]': 'PRESENT_REF',
    'for [[the time being]].': 'PRESENT_REF',
    '[[present-day]] Belize': 'PRESENT_REF',
    'in [[modern times]]': 'PRESENT_REF',
    'in [[the near future]]': 'FUTURE_REF',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const word = wordAt(tokens, at)
  if (word.role === 'the' || word.role === 'this' || word.role === 'that') return determined(tokens, at)
  if (word.role === 'to')
    return wordAt(tokens, at + 1).role === 'date' && isJoined(tokens, at + 1) && isNoun(tokens, at + 2)
      ? vague(at + 1, at + 2, 'PRESENT_REF')
      : null
  if (word.role === 'modern') return modernTime(tokens, at)
  if (word.role === 'right')
    return wordAt(tokens, at + 1).lower === 'now' && isJoined(tokens, at + 1)
      ? vague(at, at + 2, 'PRESENT_REF')
      : null
  if (word.role === 'long')
    return wordAt(tokens, at + 1).role === 'ago' && isJoined(tokens, at + 1)
      ? vague(at, at + 2, 'PAST_REF')
      : null
  if (word.lower === 'past') return null
  // "the near future", "the foreseeable future"
  if (
    word.lower === 'future' &&
    isJoined(tokens, at) &&
    wordAt(tokens, at - 2).role === 'the' &&
    (isOther(tokens, at - 1) || wordAt(tokens, at - 1).role === 'plain') &&
    isNoun(tokens, at + 1)
  )
    return vague(at - 2, at + 1, word.reference)
  if (word.lower === 'future' && isJoined(tokens, at) && wordAt(tokens, at - 1).role === 'the')
    return isNoun(tokens, at + 1) ? vague(at - 1, at + 1, word.reference) : vague(at, at + 1, word.reference)
  if (word.lower === 'recently' && wordAt(tokens, at - 1).role === 'more' && isJoined(tokens, at))
    return vague(at - 1, at + 1, word.reference)
  // “the now-cancelled order”
  if (wordAt(tokens, at + 1).role === 'dash' && isGlued(tokens, at + 1)) return null
  if (isCapital(tokens, at) && word.lower === 'former' && !startsSentence(tokens, at)) return null
  // “the former” of two
  if (word.lower === 'former' && wordAt(tokens, at - 1).role === 'the' && isNoun(tokens, at + 1)) return null
  return vague(at, at + 1, word.reference)
}

function vague(first: number, last: number, value: string): Found {
  return found(first, last, vagueReference.id, { kind: 'reference', value })
}

function modernTime(tokens: TimeTokens, at: number): Found | null {
  const next = wordAt(tokens, at + 1).role === 'dash' && isGlued(tokens, at + 1) ? at + 2 : at + 1
  const word = wordAt(tokens, next)
  const isDay = word.unit === 'D' && !word.isPlural
  const isTimes = word.role === 'times'
  return isJoined(tokens, next) && (isDay || isTimes) ? vague(at, next + 1, 'PRESENT_REF') : null
}

function determined(tokens: TimeTokens, at: number): Found | null {
  const next = wordAt(tokens, at + 1)
  if (!isJoined(tokens, at + 1)) return null
  const opener = wordAt(tokens, at)
  if (opener.lower === 'this' && next.unit === 'D' && !next.isPlural && wordAt(tokens, at - 1).role === 'to')
    return vague(at, at + 2, 'PRESENT_REF')
  if (opener.lower === 'these' && next.unit === 'D' && next.isPlural) return vague(at, at + 2, 'PRESENT_REF')
  if (opener.role === 'the' && next.lower === 'past' && isNoun(tokens, at + 2))
    return vague(at, at + 2, 'PAST_REF')
  if (opener.role === 'the' && next.lower === 'present' && isNoun(tokens, at + 2))
    return vague(at, at + 2, 'PRESENT_REF')
  if (next.role === 'moment')
    return opener.role === 'the' &&
      (wordAt(tokens, at - 1).role === 'at' || wordAt(tokens, at - 1).role === 'for') &&
      isNoun(tokens, at + 2)
      ? vague(at, at + 2, 'PRESENT_REF')
      : null
  if (next.role !== 'time') return null
  if (opener.role === 'the' && wordAt(tokens, at + 2).role === 'being')
    return vague(at, at + 3, 'PRESENT_REF')
  if (!isPointOfTime(tokens, at)) return null
  if (opener.role === 'this') return vague(at, at + 2, 'PRESENT_REF')
  return opener.lower === 'that' || opener.role === 'the' ? vague(at, at + 2, 'PAST_REF') : null
}

const pointLeads = new Set(['at', 'by', 'during', 'since', 'until', 'from'])

// “at the time,” and “by that time”, but not “the time of the attack” or “this time he won”.
function isPointOfTime(tokens: TimeTokens, at: number): boolean {
  const before = wordAt(tokens, at - 1)
  if (!isJoined(tokens, at) || (!pointLeads.has(before.role) && before.lower !== 'around')) return false
  return wordAt(tokens, at).role !== 'the' || isNoun(tokens, at + 2)
}

function isNoun(tokens: TimeTokens, at: number): boolean {
  if (at >= tokens.count || !isJoined(tokens, at)) return true
  const { role } = wordAt(tokens, at)
  return role !== '' && role !== 'of' && role !== 'measured' && role !== 'dash'
}

function startsSentence(tokens: TimeTokens, at: number): boolean {
  return at === 0 || !isJoined(tokens, at) || wordAt(tokens, at - 1).role === 'stop'
}
