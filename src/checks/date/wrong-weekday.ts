import { dayNumber, isCalendarDay, weekdayOf } from '../../edtf/day-number.ts'
import type { Token } from '../../text/token.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'
import { type WrittenDate, writtenDates } from '../written-dates.ts'

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const firstGregorianYear = 1582
const lastJulianYear = 1923

/** A weekday that the date beside it did not fall on. */
export const wrongWeekday = rule({
  id: 'date/wrong-weekday',
  severity: 'error',
  says: '“{words}” was a {right}',
  check(facts, report) {
    const { tokens } = facts.text
    for (const date of writtenDates(facts)) {
      if (
        date.year === null ||
        date.day === null ||
        date.lastDay !== null ||
        !isCalendarDay(date.year, date.month, date.day)
      )
        continue
      const beside = weekdayBeside(tokens, date)
      if (beside === undefined || isAcrossLines(facts.text.text, tokens, beside.at, date)) continue
      const right = weekdaysOf(date.year, date.month, date.day)
      if (right.includes(beside.day)) continue
      const first = Math.min(beside.at, date.first)
      const name = days[(right[0] ?? 1) - 1] ?? ''
      report(spanOfTokens(tokens, first, Math.max(date.last, beside.at + 1)), {
        right: name.charAt(0).toUpperCase() + name.slice(1),
      })
    }
  },
})

/** The weekday by the calendar then in force; where both were in use somewhere, by either. */
function weekdaysOf(year: number, month: number, day: number): number[] {
  const number = dayNumber(year, month, day)
  const gregorian = weekdayOf(number)
  const julian = weekdayOf(number + daysBehind(year, month))
  if (year < firstGregorianYear) return [julian]
  return year <= lastJulianYear ? [gregorian, julian] : [gregorian]
}

/** How many days the Julian calendar lies behind the Gregorian one. */
function daysBehind(year: number, month: number): number {
  const at = month < 3 ? year - 1 : year
  return Math.floor(at / 100) - Math.floor(at / 400) - 2
}

function isAcrossLines(text: string, tokens: readonly Token[], at: number, date: WrittenDate): boolean {
  const start = tokens[Math.min(at, date.first)]?.start ?? 0
  return text.slice(start, tokens[Math.max(at + 1, date.last) - 1]?.end ?? start).includes('\n')
}

function weekdayBeside(tokens: readonly Token[], date: WrittenDate): { day: number; at: number } | undefined {
  // "Monday, 3 March 1997", "on Monday the 3rd of March 1997", "3 March 1997, a Monday", "3 March 1997 (Monday)"
  for (let at = date.first - 1; at >= date.first - 3 && at >= 0; at--) {
    const day = dayOf(tokens[at])
    if (day !== undefined) return { day, at }
    if (!/^(?:,|the|\(|of)$/.test(tokens[at]?.word.lower ?? '')) break
  }
  for (let at = date.last; at < date.last + 3; at++) {
    const day = dayOf(tokens[at])
    const isBehind = at > date.last || tokens[at]?.word.kind === 'word'
    if (day !== undefined && isBehind && tokens[at + 1]?.word.kind !== 'number') return { day, at }
    if (!/^(?:,|a|\()$/.test(tokens[at]?.word.lower ?? '')) break
  }
  return undefined
}

function dayOf(token: Token | undefined): number | undefined {
  const at = days.indexOf(token?.word.lower ?? '')
  return at === -1 || token?.word.letterCase === 'lower' ? undefined : at + 1
}
