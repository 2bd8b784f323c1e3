import { isCalendarDay } from '../../edtf/day-number.ts'
import type { Token } from '../../text/token.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'
import { monthAt, writtenDates } from '../written-dates.ts'

/** The day of a date stands behind its year: a slip of translation. */
export const dayAfterYear = rule({
  id: 'date/day-after-year',
  severity: 'warning',
  says: 'Day after the year: “{words}” read as {date}',
  check(facts, report) {
    const { tokens } = facts.text
    for (const { first, last, year, month, day } of writtenDates(facts)) {
      if (day !== null || year === null || monthAt(tokens, first) === undefined) continue
      const comma = tokens[last]?.word.form === ',' ? 1 : 0
      const opening = dayOf(tokens[last + comma])
      if (opening === undefined) continue
      const dash = tokens[last + comma + 1]?.word.form ?? ''
      const closing = /^[-–—]$/.test(dash) ? dayOf(tokens[last + comma + 2]) : undefined
      const end = last + comma + (closing === undefined ? 1 : 3)
      if (!isCalendarDay(year, month, opening) || (closing !== undefined && closing < opening)) continue
      if (!isDay(tokens, first, end, comma === 1)) continue
      const name = tokens[first]?.word.form ?? ''
      const days = closing === undefined ? `${opening}` : `${opening}–${closing}`
      const span = spanOfTokens(tokens, first, end)
      report(
        span,
        { date: edtfOf(year, month, opening, closing) },
        { fix: { span, text: `${name} ${days}, ${year}` } },
      )
    }
  },
})

function dayOf(token: Token | undefined): number | undefined {
  const form = token?.word.form ?? ''
  return /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(form) ? Number.parseInt(form, 10) : undefined
}

// "on June 2006, 19 …" is a date; "in June 2006, 19 delegates left" counts delegates.
function isDay(tokens: readonly Token[], first: number, end: number, hasComma: boolean): boolean {
  const before = tokens[first - 1]?.word.lower
  const next = tokens[end]?.word
  if (next?.form === '%' || next?.lower === 'per') return false
  const isOpen =
    next !== undefined &&
    next.kind === 'word' &&
    !/^(?:at|in|on|and|the|by|to|when|with|as|from|for|during|under|after|before|a|an|he|she|it|they|was|were)$/.test(
      next.lower,
    )
  if (before === 'on' || before === 'since' || before === 'until' || before === 'by')
    return !isOpen || (hasComma && next.letterCase !== 'lower')
  return !isOpen && next?.kind !== 'number' && (hasComma || next?.form !== ',')
}

function edtfOf(year: number, month: number, opening: number, closing: number | undefined): string {
  const one = `${year}-${two(month)}-${two(opening)}`
  return closing === undefined ? one : `${one}/${year}-${two(month)}-${two(closing)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
