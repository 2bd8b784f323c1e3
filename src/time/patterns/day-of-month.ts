import { type Found, foundDate } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** A day of the month that the story is in: "on the 20th". */
export const dayOfMonth: TimePattern = {
  id: 'time/patterns/day-of-month',
  starts: (word) => word.suffix === 'th' && word.digits < 3,
  read,
  isStory: true,
  examples: { 'On 5 May 1990 talks began; they ended on [[the 20th]].': '1990-05-20' },
}

const leads = new Set(['on', 'by', 'until', 'since', 'from', 'to', 'of'])

function read(tokens: TimeTokens, at: number): Found | null {
  const day = valueAt(tokens, at)
  if (day < 1 || day > 31 || !isJoined(tokens, at)) return null
  const hasThe = wordAt(tokens, at - 1).role === 'the'
  const lead = hasThe ? wordAt(tokens, at - 2).role : ''
  if (!leads.has(lead) || (lead === 'of' && wordAt(tokens, at - 3).dayPart === '')) return null
  // “on the 20th anniversary” counts something else.
  const { role } = wordAt(tokens, at + 1)
  const ends =
    at + 1 >= tokens.count ||
    !isJoined(tokens, at + 1) ||
    role === 'comma' ||
    role === 'stop' ||
    role === 'plain' ||
    role === 'and' ||
    role === 'to' ||
    role === 'close' ||
    role === 'in' ||
    role === 'at' ||
    role === 'by' ||
    role === 'on'
  return ends ? foundDate(at - 1, at + 1, dayOfMonth.id, { day }) : null
}
