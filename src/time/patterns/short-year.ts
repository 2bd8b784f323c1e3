import { type Found, foundDate } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isGlued, isJoined, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** A year by its last figures: "the class of '89", "since '82". */
export const shortYear: TimePattern = {
  id: 'time/patterns/short-year',
  starts: (word) => word.role === 'apostrophe',
  read,
  examples: { "lowest since [['82]]": '1982/..', "the spirit of [['48]]": '1948' },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const next = wordAt(tokens, at + 1)
  if (next.digits !== 2 || next.suffix !== '' || !isGlued(tokens, at + 1) || isGlued(tokens, at)) return null
  // “'20 men'” opens a quotation.
  const { role } = wordAt(tokens, at + 2)
  if (
    role === 'measured' ||
    wordAt(tokens, at + 2).unit !== '' ||
    (isGlued(tokens, at + 2) && role !== 'comma' && role !== 'stop' && role !== 'close')
  )
    return null
  const before = wordAt(tokens, at - 1)
  if (!isJoined(tokens, at) || before.role === '' || before.role === 'comma') return null
  return foundDate(at, at + 2, shortYear.id, { shortYear: valueAt(tokens, at + 1) })
}
