import { isCalendarDay } from '../../edtf/day-number.ts'
import { type Found, foundDate } from '../found.ts'
import type { Join } from '../join.ts'
import { dayAt } from '../read-number.ts'
import { isCapital, isJoined, isOther, type TimeTokens, wordAt } from '../time-tokens.ts'

/** Days that share the month behind them: "19–21 June 2006", "12, 13 and 15 May". */
export const daysBeforeMonth: Join = {
  id: 'time/joins/days-before-month',
  apply(tokens, times) {
    if (!times.some(({ by }) => by === 'time/patterns/day-month')) return times
    const joined: Found[] = []
    for (const time of times) {
      if (time.by === 'time/patterns/day-month')
        joined.push(...daysBefore(tokens, time, joined[joined.length - 1]?.last ?? 0))
      joined.push(time)
    }
    return joined
  },
}

const rangeWords = new Set(['dash', 'to', 'until', 'through'])

function daysBefore(tokens: TimeTokens, time: Found, floor: number): Found[] {
  if (time.said.kind !== 'date' || time.by !== 'time/patterns/day-month') return []
  const { parts } = time.said
  const days: Found[] = []
  let at = time.first - 1
  let latest = parts.day ?? 0
  while (at > floor) {
    const { role } = wordAt(tokens, at)
    if (role === 'the') {
      at--
      continue
    }
    if (!rangeWords.has(role) && role !== 'comma' && role !== 'and' && role !== 'or' && role !== 'slash')
      break
    let before = at - 1
    if (role === 'and' && wordAt(tokens, before).role === 'comma') before--
    const day = dayAt(tokens, before)
    if (day === 0 || !isJoined(tokens, at) || day >= latest || before < floor) break
    if (role === 'slash' && !isJulianPair(day, latest)) break
    if (!isCalendarDay(2000, parts.month ?? 0, day)) break
    // “Chapter 3, 5 June” and “at 5, 7 May” would be read as days; a comma needs a further sign.
    if (role === 'comma' && days.length === 0) break
    // “Operation Dawn 5, and 22 to 24 February”: the number belongs to a name.
    if (
      wordAt(tokens, before - 1).role === 'numbering' ||
      (isOther(tokens, before - 1) && isCapital(tokens, before - 1))
    )
      break
    days.unshift(foundDate(before, before + 1, daysBeforeMonth.id, { ...parts, day }))
    latest = day
    at = before - 1
  }
  return days
}

function isJulianPair(one: number, other: number): boolean {
  return other - one >= 10 && other - one <= 13
}
