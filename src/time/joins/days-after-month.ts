import { isCalendarDay } from '../../edtf/day-number.ts'
import { type Found, foundDate } from '../found.ts'
import type { Join } from '../join.ts'
import { dayAt, readYear } from '../read-number.ts'
import { isGlued, isJoined, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** Days that share the month before them: "June 28–30, 2011", "May 12, 13 and 15, 1990". */
export const daysAfterMonth: Join = {
  id: 'time/joins/days-after-month',
  apply(tokens, times) {
    if (!times.some(({ by }) => by === 'time/patterns/month-day')) return times
    const joined: Found[] = []
    for (const [index, time] of times.entries()) {
      joined.push(time)
      if (time.by === 'time/patterns/month-day')
        joined.push(...daysAfter(tokens, time, times[index + 1]?.first ?? tokens.count))
    }
    // A bare day may have been taken for the year or count of something else; what was taken goes.
    return joined.filter((time, index) => index === 0 || time.first >= (joined[index - 1]?.last ?? 0))
  },
}

const rangeWords = new Set(['dash', 'to', 'until', 'through'])
const listEnds = new Set([
  'comma',
  'stop',
  'close',
  'in',
  'at',
  'the',
  'and',
  'of',
  'by',
  'for',
  'on',
  'quote',
  'a',
  'colon',
  'plain',
  'to',
  'from',
  'before',
  'after',
  'during',
])

function daysAfter(tokens: TimeTokens, time: Found, ceiling: number): Found[] {
  if (time.said.kind !== 'date' || time.by !== 'time/patterns/month-day') return []
  const { parts } = time.said
  if (parts.year !== undefined) return []
  const days: Found[] = []
  let at = time.last
  let latest = parts.day ?? 0
  while (at < tokens.count) {
    let next = at
    const { role } = wordAt(tokens, next)
    if (!rangeWords.has(role) && role !== 'comma' && role !== 'and' && role !== 'or' && role !== 'slash')
      break
    next++
    if (role === 'comma' && wordAt(tokens, next).role === 'and') next++
    if (wordAt(tokens, next).role === 'the') next++
    const day = dayAt(tokens, next)
    if (day <= latest || !isJoined(tokens, next) || !isCalendarDay(2000, parts.month ?? 0, day)) break
    if (!endsDay(tokens, next, role)) break
    days.push(foundDate(next, next + 1, daysAfterMonth.id, { ...parts, day }))
    latest = day
    at = next + 1
  }
  const last = days[days.length - 1]
  if (last === undefined) return []
  const comma =
    wordAt(tokens, last.last).role === 'comma' || wordAt(tokens, last.last).role === 'of'
      ? last.last + 1
      : last.last
  const year = readYear(tokens, comma)
  if (year !== null && year.last <= Math.max(ceiling + 1, year.last) && isJoined(tokens, comma)) {
    last.last = year.last
    for (const sharing of [time, ...days]) {
      if (sharing.said.kind === 'date')
        sharing.said = { kind: 'date', parts: { ...sharing.said.parts, ...year.value } }
    }
  }
  return days
}

// “on June 5 and 6 ships” counts ships; “June 5-6” and “June 5 and 6.” are days.
function endsDay(tokens: TimeTokens, at: number, role: string): boolean {
  const after = wordAt(tokens, at + 1)
  if (role === 'dash' && isGlued(tokens, at)) return after.role !== 'dash' || !isGlued(tokens, at + 1)
  if (wordAt(tokens, at).suffix === 'th') return true
  if (after.unit !== '' || after.month > 0) return false
  if (isGlued(tokens, at + 1) && after.role === 'stop' && isGlued(tokens, at + 2)) return false
  return (
    at + 1 >= tokens.count ||
    !isJoined(tokens, at + 1) ||
    listEnds.has(after.role) ||
    (after.digits === 4 && valueAt(tokens, at + 1) < 2200) ||
    after.role === 'dash'
  )
}
