import type { Sentence } from '../../text/sentence.ts'
import { yearsIn } from '../life-dates.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'

const leastYears = 3

/** A heading of years, and nothing of those years below it. */
export const headingYears = rule({
  id: 'conflict/heading-years',
  severity: 'warning',
  says: 'The heading tells of {heading}, but all years below it are of {below}',
  check({ text }, report) {
    const { tokens, sentences } = text
    const headings = sentences.filter((sentence) => sentence.isHeading && sentence.last - sentence.first < 16)
    for (const [index, heading] of headings.entries()) {
      const range = rangeOf(heading)
      if (range === undefined) continue
      const end = headings[index + 1]?.first ?? tokens.length
      const years = yearsIn(tokens, heading.last, end).map(({ value }) => value)
      if (years.length < leastYears || years.some((year) => year >= range.from && year <= range.until))
        continue
      const below = `${Math.min(...years)}–${Math.max(...years)}`
      report(spanOfTokens(tokens, heading.first, heading.last), {
        heading: range.from === range.until ? range.from : `${range.from}–${range.until}`,
        below,
      })
    }

    function rangeOf(heading: Sentence): { from: number; until: number } | undefined {
      const [first, second, third] = yearsIn(tokens, heading.first, heading.last)
      if (first === undefined || third !== undefined) return undefined
      // Only a range of years heads a period; a single year may be a part of a name.
      const dash = tokens[first.token + 1]?.word.form ?? ''
      return second === undefined || !/^[-–—]$/.test(dash)
        ? undefined
        : { from: first.value, until: second.value }
    }
  },
})
