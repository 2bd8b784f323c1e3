import { type Found, foundDate } from '../found.ts'
import { readEra, readOrdinal } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** A century or millennium by its number: "19th century", "fifth century BC", "second millennium". */
export const century: TimePattern = {
  id: 'time/patterns/century',
  starts: (word) => word.suffix === 'th' || word.ordinal > 0 || (word.number >= 20 && word.number % 10 === 0),
  follows: (next) => next.unit === 'CE' || next.unit === 'ML' || next.role === 'dash' || next.ordinal > 0,
  read,
  examples: {
    '19th century': '18XX',
    'a [[nineteenth-century]] treaty': '18XX',
    'fifth century BC': '-0499/-0400',
    'twenty-first century': '20XX',
    'second millennium': '1XXX',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const ordinal = readOrdinal(tokens, at)
  if (ordinal === null || ordinal.value > 40) return null
  let next = ordinal.last
  if (wordAt(tokens, next).role === 'dash') next++
  const { unit } = wordAt(tokens, next)
  if ((unit !== 'CE' && unit !== 'ML') || !isJoined(tokens, next)) return null
  const era = readEra(tokens, next + 1)
  const isBefore = era !== null && era.value === -1
  const last = era === null ? next + 1 : era.last
  const count = ordinal.value - 1
  const parts = unit === 'CE' ? { century: count } : { millennium: count }
  return foundDate(at, last, century.id, isBefore ? { ...parts, era: -1 } : parts)
}
