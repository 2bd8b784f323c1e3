import { type Found, found } from '../found.ts'
import type { Unit } from '../lexeme.ts'
import { readAmount } from '../read-number.ts'
import { countsOn, endOfHalf, readUnitAfter } from '../read-unit.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** So long from another time: "two years later", "three weeks ago", "a day earlier", "months later". */
export const shift: TimePattern = {
  id: 'time/patterns/shift',
  starts: (word) =>
    word.role === 'half' ||
    word.digits > 0 ||
    word.number > 0 ||
    word.role === 'a' ||
    word.isVagueNumber ||
    (word.unit !== '' && word.isPlural),
  follows: countsOn,
  read,
  examples: {
    'three weeks ago': '2012-09-24/2012-09-30',
    'two years later': '2014',
    'a day earlier': '2012-10-16',
    'five years previously': '2007',
    'Days later': 'FUTURE_REF',
    '[[months before that]].': 'PAST_REF',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const amount = readLength(tokens, at)
  if (amount === null) return null
  const direction = directionAt(tokens, amount.last)
  if (direction === null) return null
  return found(at, direction.last, shift.id, {
    kind: 'shift',
    amount: amount.amount,
    unit: amount.unit,
    direction: direction.step,
    from: direction.isAgo ? 'document' : 'narrative',
  })
}

type Length = { readonly amount: number; readonly unit: Unit; readonly last: number }

function readLength(tokens: TimeTokens, at: number): Length | null {
  const word = wordAt(tokens, at)
  if (word.unit !== '' && word.isPlural) return { amount: Number.NaN, unit: word.unit, last: at + 1 }
  if (word.role === 'half') {
    const unit = wordAt(tokens, at + 2)
    return wordAt(tokens, at + 1).role === 'a' && unit.unit !== '' && !unit.isPlural
      ? { amount: 0.5, unit: unit.unit, last: at + 3 }
      : null
  }
  if (word.role === 'a') {
    const next = wordAt(tokens, at + 1)
    const inner = next.isVagueNumber ? readAmount(tokens, at + 1) : null
    return inner === null
      ? withHalf(tokens, readUnitAfter(tokens, at + 1, 1))
      : readUnitAfter(tokens, inner.last, inner.value)
  }
  const amount = readAmount(tokens, at)
  return amount === null ? null : readUnitAfter(tokens, amount.last, amount.value)
}

type Direction = { readonly step: 1 | -1; readonly isAgo: boolean; readonly last: number }

function directionAt(tokens: TimeTokens, at: number): Direction | null {
  if (!isJoined(tokens, at)) return null
  const { role, lower } = wordAt(tokens, at)
  if (role === 'from' && (wordAt(tokens, at + 1).lower === 'now' || wordAt(tokens, at + 1).lower === 'today'))
    return { step: 1, isAgo: true, last: at + 2 }
  if (role === 'ago') return { step: -1, isAgo: true, last: at + 1 }
  if (role === 'later' || role === 'earlier') {
    // “two years later than planned” still shifts; “three days earlier this month” does too.
    return { step: role === 'later' ? 1 : -1, isAgo: false, last: at + 1 }
  }
  if (lower === 'previously') return { step: -1, isAgo: false, last: at + 1 }
  // “two years before.” but not “two years before the war”
  if (
    (lower === 'before' || lower === 'after') &&
    wordAt(tokens, at + 1).lower === 'that' &&
    endsPhrase(tokens, at + 2)
  )
    return { step: lower === 'before' ? -1 : 1, isAgo: false, last: at + 2 }
  if ((lower === 'before' || lower === 'after') && endsPhrase(tokens, at + 1))
    return { step: lower === 'before' ? -1 : 1, isAgo: false, last: at + 1 }
  return null
}

function endsPhrase(tokens: TimeTokens, at: number): boolean {
  if (at >= tokens.count || !isJoined(tokens, at)) return true
  const { role } = wordAt(tokens, at)
  return (
    role === 'comma' ||
    role === 'stop' ||
    role === 'close' ||
    role === 'and' ||
    role === 'colon' ||
    role === 'in' ||
    role === 'at'
  )
}

// "a year and a half ago"
function withHalf(tokens: TimeTokens, length: Length | null): Length | null {
  if (length === null) return null
  const last = endOfHalf(tokens, length.last)
  return last === length.last ? length : { ...length, amount: length.amount + 0.5, last }
}
