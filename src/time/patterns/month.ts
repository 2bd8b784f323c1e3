import { type Found, foundDate } from '../found.ts'
import { isAbbreviationStop, isShortMonth } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isCapital, isJoined, isOther, isWrittenAsName, type TimeTokens, wordAt } from '../time-tokens.ts'

/** A month alone: "in June", "late September"; "May", "March" and "August" only where the words around ask for a month. */
export const month: TimePattern = {
  id: 'time/patterns/month',
  starts: (word) => word.month > 0,
  read,
  examples: { 'in [[December]]': '2011-12', 'since [[May]]': '2012-05/..', 'early March': '2012-03' },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const word = wordAt(tokens, at)
  if (!isWrittenAsName(tokens, at)) return null
  // “April Glaspie”, “Ambassador June Carter”: a month before a capital word, with nothing before it that asks for a time, is a name.
  if (
    isOther(tokens, at + 1) &&
    isCapital(tokens, at + 1) &&
    isJoined(tokens, at + 1) &&
    opensName(tokens, at)
  )
    return null
  const isShort = isShortMonth(word.lower)
  if ((word.isDoubtful || isShort) && !isAskedFor(tokens, at)) return null
  if (isShort && isAbbreviationStop(tokens, at + 1) && isJoined(tokens, at + 2))
    return foundDate(at, at + 2, month.id, { month: word.month })
  return foundDate(at, at + 1, month.id, { month: word.month })
}

const askingRoles = new Set([
  'in',
  'by',
  'since',
  'until',
  'from',
  'between',
  'during',
  'to',
  'through',
  'of',
  'for',
  'after',
  'before',
  'dash',
  'on',
])

const connecting = new Set(['dash', 'to', 'until', 'through', 'and', 'or', 'slash'])

// “May became”, “the March on Washington”, “Long March” are no months; “a March operation”, “(May–August 1950)” are.
function isAskedFor(tokens: TimeTokens, at: number): boolean {
  const before = wordAt(tokens, at - 1)
  const after = wordAt(tokens, at + 1)
  if (connecting.has(after.role) && wordAt(tokens, at + 2).month > 0) return true
  if (!isJoined(tokens, at)) return false
  if (before.position !== '' || !Number.isNaN(before.step) || before.month > 0) return true
  if (before.role === 'dash') return wordAt(tokens, at - 2).month > 0
  if (before.role === 'and' || before.role === 'or' || before.role === 'comma')
    return wordAt(tokens, at - 2).month > 0
  if (before.role === 'a' || before.role === 'the')
    return isOther(tokens, at + 1) && !isCapital(tokens, at + 1)
  if (!askingRoles.has(before.role)) return false
  // “since March” but “of May's government” and “to March on”.
  if (
    before.role === 'of' ||
    before.role === 'to' ||
    before.role === 'for' ||
    before.role === 'on' ||
    before.role === 'by'
  )
    return (
      after.role !== 'apostrophe' &&
      !isCapital(tokens, at + 1) &&
      !(before.role === 'to' && after.role === 'on')
    )
  return !isCapital(tokens, at + 1) || after.digits > 0
}

function opensName(tokens: TimeTokens, at: number): boolean {
  if (!isJoined(tokens, at) || wordAt(tokens, at - 1).role === 'stop') return true
  return isOther(tokens, at - 1) && isCapital(tokens, at - 1)
}
