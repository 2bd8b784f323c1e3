import { daysInMonth } from '../../edtf/day-number.ts'
import type { DateParts } from '../date-parts.ts'
import { type Found, found, type Origin } from '../found.ts'
import type { Lexeme } from '../lexeme.ts'
import { dayAt, isAbbreviationStop, isShortMonth } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isCapital, isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The period before, after or around another: "the following year", "last week", "that summer", "the same day", "next Monday". */
export const nearby: TimePattern = {
  id: 'time/patterns/nearby',
  starts: (word) => !Number.isNaN(word.step) || word.role === 'that' || word.role === 'the',
  follows: (next, first) =>
    (first.role !== 'the' && first.role !== 'that') ||
    !Number.isNaN(next.step) ||
    next.unit !== '' ||
    next.month > 0 ||
    next.season !== '' ||
    next.weekday > 0 ||
    next.dayPart !== '',
  read,
  examples: {
    'last week': '2012-10-08/2012-10-14',
    'the following year': '2013',
    'this month': '2012-10',
    'that summer': '2012-22',
    'the next day': '2012-10-18',
    'next year': '2013',
    '[[the year before]],': '2011',
    'last May': '2012-05',
    'last Oct. 3': '2012-10-03',
    'next Jan. 1': '2013-01-01',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const opener = wordAt(tokens, at)
  const hasThe = opener.role === 'the'
  const isThat = opener.role === 'that' && opener.lower === 'that'
  const stepAt =
    hasThe ||
    isThat ||
    (opener.role === 'this' &&
      (wordAt(tokens, at + 1).lower === 'past' || wordAt(tokens, at + 1).lower === 'coming'))
      ? at + 1
      : at
  if (stepAt > at && !isJoined(tokens, stepAt)) return null
  const stepper = wordAt(tokens, stepAt)
  if (isThat && Number.isNaN(stepper.step)) return makeNearby(tokens, at, at + 1, 0, 'narrative')
  if (hasThe && Number.isNaN(stepper.step))
    return stepper.unit === 'WE' && !stepper.isPlural
      ? found(at, at + 2, nearby.id, { kind: 'nearby', step: -1, unit: 'WE', from: 'document' })
      : readAfterUnit(tokens, at)
  if (Number.isNaN(stepper.step) || (hasThe && stepper.lower === 'past')) return null
  const isDeictic =
    !hasThe &&
    !isThat &&
    (stepper.lower === 'last' ||
      stepper.lower === 'this' ||
      stepper.lower === 'next' ||
      stepper.lower === 'current' ||
      stepper.lower === 'past' ||
      stepper.lower === 'coming')
  let core = stepAt + 1
  // “the same year”, “the very next day”
  if (!isJoined(tokens, core)) return null
  // "the very next day", "the last fiscal year"
  if (wordAt(tokens, core).role === 'very' || wordAt(tokens, core).role === 'fiscal') core++
  return makeNearby(
    tokens,
    at,
    core,
    stepper.step,
    isDeictic ||
      (hasThe && (stepper.lower === 'last' || stepper.lower === 'past' || stepper.lower === 'current'))
      ? 'document'
      : 'narrative',
  )
}

function makeNearby(tokens: TimeTokens, at: number, core: number, step: number, from: Origin): Found | null {
  const word = wordAt(tokens, core)
  if (!isJoined(tokens, core)) return null
  const target = targetOf(tokens, word, core)
  if (target === null) return null
  const named = endOfNamed(tokens, core, target)
  const { last, parts } = named
  return found(
    at,
    last,
    nearby.id,
    word.unit !== ''
      ? { kind: 'nearby', step, unit: word.unit, from }
      : { kind: 'nearby', step, parts, from },
  )
}

// "last Oct. 3", "next Friday morning"
function endOfNamed(
  tokens: TimeTokens,
  core: number,
  target: DateParts,
): { readonly last: number; readonly parts: DateParts } {
  const word = wordAt(tokens, core)
  const after = wordAt(tokens, core + 1)
  if (word.month > 0) {
    const dayAfter = isShortMonth(word.lower) && isAbbreviationStop(tokens, core + 1) ? core + 2 : core + 1
    const day = isJoined(tokens, dayAfter) ? dayAt(tokens, dayAfter) : 0
    if (day > 0 && day <= daysInMonth(2000, word.month))
      return { last: dayAfter + 1, parts: { ...target, day } }
    return { last: dayAfter > core + 1 && isJoined(tokens, dayAfter) ? dayAfter : core + 1, parts: target }
  }
  const hasPart =
    word.weekday > 0 &&
    after.dayPart !== '' &&
    isJoined(tokens, core + 1) &&
    after.dayPart.charCodeAt(0) > 0x40
  return hasPart
    ? { last: core + 2, parts: { ...target, dayPart: after.dayPart } }
    : { last: core + 1, parts: target }
}

function targetOf(tokens: TimeTokens, word: Lexeme, core: number): DateParts | null {
  // “present day” and “to this day” are vague.
  if (
    word.unit === 'D' &&
    (wordAt(tokens, core - 1).lower === 'present' ||
      (wordAt(tokens, core - 1).lower === 'this' && wordAt(tokens, core - 2).role === 'to'))
  )
    return null
  if (word.unit !== '')
    return word.isPlural || word.unit.startsWith('T') || (word.isDoubtful && word.unit !== 'Q') ? null : {}
  if (word.month > 0)
    return wordAt(tokens, core + 1).digits > 2 || !isCapital(tokens, core) ? null : { month: word.month }
  if (word.season !== '') return { season: word.season }
  if (word.weekday > 0) return word.isPlural ? null : { weekday: word.weekday }
  if (word.dayPart !== '' && word.dayPart.charCodeAt(0) > 0x40)
    return word.isPlural ? null : { dayPart: word.dayPart }
  return null
}

// "the year before", "the day after", "the day following": nothing may follow that it would be before or after of.
function readAfterUnit(tokens: TimeTokens, at: number): Found | null {
  const unit = wordAt(tokens, at + 1)
  if (unit.unit === '' || unit.isPlural || unit.isDoubtful || !isJoined(tokens, at + 2)) return null
  const { lower } = wordAt(tokens, at + 2)
  const step =
    lower === 'before' || lower === 'previous' ? -1 : lower === 'after' || lower === 'following' ? 1 : 0
  if (step === 0) return null
  const after = wordAt(tokens, at + 3)
  const ends =
    at + 3 >= tokens.count ||
    !isJoined(tokens, at + 3) ||
    after.role === 'comma' ||
    after.role === 'stop' ||
    after.role === 'close' ||
    after.role === 'and'
  return ends
    ? found(at, at + 3, nearby.id, { kind: 'nearby', step, unit: unit.unit, from: 'narrative' })
    : null
}
