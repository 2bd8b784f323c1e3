import { type Found, found } from '../found.ts'
import { readAmount } from '../read-number.ts'
import { readUnitAfter } from '../read-unit.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** A stretch of units beside another time: "the next two weeks", "the past five years", "the first two months of 2009", "recent years". */
export const spanOfUnits: TimePattern = {
  id: 'time/patterns/span-of-units',
  starts: (word) =>
    (!Number.isNaN(word.step) && word.step !== 0) ||
    word.ordinal === 1 ||
    word.lower === 'final' ||
    word.lower === 'recent' ||
    word.lower === 'that',
  read,
  examples: {
    'the next two weeks': 'P2W',
    'the past decade': 'P1DE',
    'the last five years': 'P5Y',
    'in [[recent years]]': 'PAST_REF',
    'the coming years': 'PXY',
    'the last week of March': 'P1W',
    'the first two months of 1939': 'P2M',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const word = wordAt(tokens, at)
  const first = isJoined(tokens, at) && wordAt(tokens, at - 1).role === 'the' ? at - 1 : at
  const next = at + 1
  if (!isJoined(tokens, next)) return null
  // “following months of talks” is no stretch but a preposition.
  if ((word.lower === 'following' || word.lower === 'preceding') && first === at) return null
  const unit = wordAt(tokens, next)
  if (word.lower === 'recent')
    return unit.unit !== '' && unit.isPlural
      ? found(at, next + 1, spanOfUnits.id, { kind: 'reference', value: 'PAST_REF' })
      : null
  const isEdge = word.ordinal === 1 || word.lower === 'final' || word.lower === 'last'
  const amount = readAmount(tokens, next)
  if (amount !== null) {
    const ahead = readUnitAfter(tokens, amount.last, amount.value)
    if (ahead === null || word.step === 0) return null
    return found(first, isEdge ? endOfWhole(tokens, ahead.last) : ahead.last, spanOfUnits.id, {
      kind: 'duration',
      amount: ahead.amount,
      unit: ahead.unit,
    })
  }
  if (unit.unit === '' || unit.isDoubtful || unit.unit === 'Q') return null
  if (unit.isPlural)
    return word.step === 0 || word.ordinal === 1
      ? null
      : found(first, next + 1, spanOfUnits.id, { kind: 'duration', amount: Number.NaN, unit: unit.unit })
  // "the last week of March" is a length of time; "the past decade" too, but "last week" is a date.
  const whole = isEdge && first < at ? endOfWhole(tokens, next + 1) : next + 1
  if (whole > next + 1)
    return found(first, whole, spanOfUnits.id, { kind: 'duration', amount: 1, unit: unit.unit })
  const isPast = word.lower === 'past' && first < at
  return isPast
    ? found(first, next + 1, spanOfUnits.id, { kind: 'duration', amount: 1, unit: unit.unit })
    : null
}

// "of March", "of 2009", "of March 1942"
function endOfWhole(tokens: TimeTokens, at: number): number {
  if (wordAt(tokens, at).role !== 'of' || !isJoined(tokens, at + 1)) return at
  const whole = wordAt(tokens, at + 1)
  if (whole.digits === 4 && whole.suffix === '') return at + 2
  if (whole.month === 0) return at
  return wordAt(tokens, at + 2).digits === 4 && isJoined(tokens, at + 2) ? at + 3 : at + 2
}
