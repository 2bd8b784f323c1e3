import { dayNumber } from '../../edtf/day-number.ts'
import type { Token } from '../../text/token.ts'
import type { Facts } from '../facts.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'
import { type WrittenDate, writtenDates } from '../written-dates.ts'

/** A range that ends before it begins. */
export const rangeBackwards = rule({
  id: 'date/range-backwards',
  severity: 'error',
  says: 'The range “{words}” ends before it begins',
  check(facts, report) {
    const { tokens } = facts.text
    if (facts.counts.ofForm('BC') + facts.counts.ofForm('BCE') + facts.counts.ofForm('B.C.') === 0) {
      for (let at = 0; at + 2 < tokens.length; at++) {
        const end = yearsBackwards(tokens, at)
        if (end !== undefined) report(spanOfTokens(tokens, at, end), {})
      }
    }
    const dates = writtenDates(facts)
    for (const [index, date] of dates.entries()) {
      if (date.day !== null && date.lastDay !== null && date.lastDay < date.day && !isAnd(tokens, date)) {
        report(spanOfTokens(tokens, date.first, date.last), {})
      }
      const next = dates[index + 1]
      if (next !== undefined && isRange(facts, date, next) && isBefore(next, date)) {
        report(spanOfTokens(tokens, date.first, next.last), {})
      }
    }
  },
})

// "14 and 12 June" are two days, in whatever order.
function isAnd(tokens: readonly Token[], date: WrittenDate): boolean {
  for (let at = date.first; at < date.last; at++) if (tokens[at]?.word.lower === 'and') return true
  return false
}

/** "1998–1994", "from 1998 to 1994", "between 1998 and 1994": the token behind the second year. */
function yearsBackwards(tokens: readonly Token[], at: number): number | undefined {
  const first = yearOf(tokens[at])
  const second = yearOf(tokens[at + 2])
  if (first === undefined || second === undefined || second >= first) return undefined
  const join = tokens[at + 1]?.word.lower ?? ''
  const before = tokens[at - 1]?.word.lower ?? ''
  const isDash = join === '-' || join === '–' || join === '—'
  const isWords =
    (before === 'from' && (join === 'to' || join === 'until' || join === 'till')) ||
    (before === 'between' && join === 'and')
  if (!isDash && !isWords) return undefined
  if (isWords && isChange(tokens, at)) return undefined
  // Numbers of documents, telephones and amounts have other numbers or signs beside them.
  if (
    /^[-–—/$€£.]$/.test(before) ||
    /^(?:no|nos|pp|p)$/.test(before) ||
    /^[-–—/]$/.test(tokens[at + 3]?.word.form ?? '')
  )
    return undefined
  return at + 3
}

// "changed the base year from 1910 to 1890" goes back on purpose.
function isChange(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 2; index >= 0 && index > at - 20; index--) {
    const lower = tokens[index]?.word.lower ?? ''
    if (lower === '.') return false
    if (
      /^(?:chang|mov|shift|alter|amend|revis|push|brought|bring|reset|advanc|correct|redat|upon|based|back)/.test(
        lower,
      )
    )
      return true
  }
  return false
}

function yearOf(token: Token | undefined): number | undefined {
  const word = token?.word
  if (word === undefined || word.kind !== 'number' || word.form.length !== 4) return undefined
  return /^(?:1\d|20)\d\d$/.test(word.form) ? Number(word.form) : undefined
}

function isRange({ text: { tokens } }: Facts, one: WrittenDate, other: WrittenDate): boolean {
  if (other.first - one.last !== 1) return false
  const join = tokens[one.last]?.word.lower ?? ''
  const before = tokens[one.first - 1]?.word.lower ?? ''
  if (join === '–' || join === '—' || join === '-') return true
  return (
    (before === 'from' && (join === 'to' || join === 'until' || join === 'till')) ||
    (before === 'between' && join === 'and')
  )
}

// Where the first has no year of its own it has that of the second: "12 June – 3 May 1992".
function isBefore(one: WrittenDate, other: WrittenDate): boolean {
  const year = other.year ?? one.year
  if (one.year === null || year === null) return false
  const end = dayNumber(one.year, one.month, one.day ?? 28)
  const start = dayNumber(year, other.month, other.day ?? 1)
  if (other.year === null && start - end > 270) return false
  return end < start
}
