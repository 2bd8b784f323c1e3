import { monthWords } from '../../text/abbreviations.ts'
import type { Token } from '../../text/token.ts'
import { rule } from '../rule.ts'

const fullMonths = new Set(
  'january february march april may june july august september october november december'.split(' '),
)

/** A full stop inside a date, or between a date at the head of a sentence and the sentence itself. */
export const fullStopInDate = rule({
  id: 'text/full-stop-in-date',
  severity: 'warning',
  says: 'Full stop in or behind the date: “{words}”',
  check({ text }, report) {
    const { tokens } = text
    for (let at = 1; at + 1 < tokens.length; at++) {
      const stop = tokens[at]
      const before = tokens[at - 1]
      const after = tokens[at + 1]
      if (stop?.word.form !== '.' || before === undefined || after === undefined) continue
      if (before.end !== stop.start || after.start === stop.end) continue
      if (text.text.slice(stop.end, after.start).includes('\n')) continue
      if (isInside(tokens[at - 2], before, after)) report({ start: before.start, end: after.end }, {})
      else {
        const opener = openerOfDate(tokens, at)
        if (opener !== undefined) report({ start: opener.start, end: after.end }, {})
      }
    }
  },
})

// “14. June 1992”, “June 14. 1992”, “in June. 1992”; a short month ("Jan. 5") has its full stop rightly.
function isInside(earlier: Token | undefined, before: Token, after: Token): boolean {
  if (isMonth(before) && fullMonths.has(before.word.lower)) return isDay(after) || isYear(after)
  if (!isDay(before)) return false
  if (isMonth(after) && fullMonths.has(after.word.lower)) return true
  return earlier !== undefined && isMonth(earlier) && isYear(after)
}

/** The “On” of “On 16 November 2020. The council …”: nothing but a date stands before the full stop. */
function openerOfDate(tokens: readonly Token[], stop: number): Token | undefined {
  let hasMonthOrYear = false
  for (let at = stop - 1; at >= 0 && at >= stop - 7; at--) {
    const token = tokens[at]
    if (token === undefined) return undefined
    const lower = token.word.lower
    if (isMonth(token) || isYear(token)) hasMonthOrYear = true
    else if (lower === 'on' || lower === 'in' || lower === 'by' || lower === 'since') {
      const isOpener =
        token.word.letterCase === 'capital' &&
        (at === 0 || tokens[at - 1]?.word.kind === 'mark' || isFarFrom(tokens, at))
      return isOpener && hasMonthOrYear ? token : undefined
    } else if (!isDay(token) && lower !== ',' && lower !== 'the' && lower !== 'of') return undefined
  }
  return undefined
}

// At the head of a paragraph the word before it ends the paragraph before.
function isFarFrom(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) > 1
}

function isMonth(token: Token): boolean {
  return monthWords.has(token.word.lower) && token.word.letterCase !== 'lower'
}

function isDay(token: Token): boolean {
  return /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(token.word.form)
}

function isYear(token: Token): boolean {
  return /^[12]\d{3}$/.test(token.word.form)
}
