import { type Found, found, foundDate } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isCapital, isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** A part of a day alone: "in the morning", "at night", "one afternoon", "at noon". */
export const dayPart: TimePattern = {
  id: 'time/patterns/day-part',
  starts: (word) => word.dayPart !== '',
  read,
  examples: {
    'at [[night]]': 'XXXX-XX-XXTNI',
    'in [[the morning]]': '2012-10-17',
    'by [[midnight]]': '2012-10-17',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const { dayPart: part, isPlural, lower } = wordAt(tokens, at)
  const before = wordAt(tokens, at - 1)
  const joined = isJoined(tokens, at)
  if (lower === 'daytime' || lower === 'nighttime')
    return found(at, at + 1, dayPart.id, { kind: 'reference', value: `XXXX-XX-XXT${part}` })
  if (part.charCodeAt(0) < 0x40)
    return foundDate(at, at + 1, dayPart.id, { hour: Number(part.slice(0, 2)), minute: 0 })
  if (isPlural) return null
  // “the dawn of the atomic age”
  if (turning.has(lower) && wordAt(tokens, at + 1).role === 'of' && !isDateAhead(tokens, at + 2)) return null
  if (joined && before.role === 'at' && lower === 'night')
    return found(at, at + 1, dayPart.id, { kind: 'set', value: 'XXXX-XX-XXTNI' })
  if (joined && before.role === 'the' && wordAt(tokens, at - 2).role !== '')
    return foundDate(at - 1, at + 1, dayPart.id, { dayPart: part })
  if (lower === 'overnight') return null
  if (joined && (before.position !== '' || before.lower === 'one'))
    return foundDate(before.lower === 'one' ? at - 1 : at, at + 1, dayPart.id, { dayPart: part })
  if (lower === 'night' && !isCapital(tokens, at))
    return found(at, at + 1, dayPart.id, { kind: 'reference', value: 'XXXX-XX-XXTNI' })
  // "the night of 10 August" is joined to its day; a bare part needs one of the small words of time.
  return joined &&
    (before.role === 'in' || before.role === 'by' || before.role === 'until' || before.role === 'at')
    ? foundDate(at, at + 1, dayPart.id, { dayPart: part })
    : null
}

const turning = new Set(['dawn', 'dusk', 'sunset', 'sunrise', 'daybreak'])

function isDateAhead(tokens: TimeTokens, at: number): boolean {
  const word = wordAt(tokens, wordAt(tokens, at).role === 'the' ? at + 1 : at)
  return (
    word.digits > 0 || word.month > 0 || word.weekday > 0 || !Number.isNaN(word.step) || word.unit === 'D'
  )
}
