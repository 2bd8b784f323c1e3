import { daysInMonth } from '../../edtf/day-number.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'
import { type WrittenDate, writtenDates } from '../written-dates.ts'

const names = 'January February March April May June July August September October November December'.split(
  ' ',
)
// Until then some countries kept the Julian calendar, in which every hundredth year had a 29 February.
const lastJulianYear = 1923

/** A day that its month does not have. */
export const impossibleDay = rule({
  id: 'date/impossible-day',
  severity: 'error',
  says: 'There is no such day: “{words}”; {month} has {days} days{inYear}',
  check(facts, report) {
    for (const date of writtenDates(facts)) {
      const day = Math.max(date.day ?? 0, date.lastDay ?? 0)
      const days = daysOf(date)
      if (
        day <= days ||
        (date.year === null && !standsAlone(facts.text.tokens[date.last]?.word.lower ?? '.'))
      )
        continue
      // "June 45" without a year is no date at all.
      if (day > 31 && date.year === null) continue
      const inYear = date.month === 2 && day === 29 ? ` in ${date.year}` : ''
      report(spanOfTokens(facts.text.tokens, date.first, date.last), {
        month: names[date.month - 1] ?? '',
        days,
        inYear,
      })
    }
  },
})

function daysOf({ year, month }: WrittenDate): number {
  const isJulian = year !== null && year % 100 === 0 && year <= lastJulianYear
  return daysInMonth(year === null || isJulian ? 2000 : year, month)
}

// Without a year, a number behind a month may count what follows: "in June 31 members voted".
function standsAlone(next: string): boolean {
  return /^(?:[,.;:)]|and|the|in|at|by|to|from|for|a|he|she|it|they|was|were|when|with|until|of)$/.test(next)
}
