import type { Token } from '../../text/token.ts'
import type { Facts } from '../facts.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'
import { monthAt, type WrittenDate, writtenDates } from '../written-dates.ts'

/** A date of which a part is torn off: its year stands before it, its month is gone, or a comma is all that is left of its year. */
export const torn = rule({
  id: 'date/torn',
  severity: 'warning',
  says: 'The date “{words}” is torn: {fault}',
  check(facts, report) {
    const { tokens } = facts.text
    for (const date of writtenDates(facts)) {
      const found = yearBefore(tokens, date) ?? commaLeft(tokens, date) ?? dayMissing(facts, date)
      if (found !== undefined) report(spanOfTokens(tokens, found.first, found.last), { fault: found.fault })
    }
    for (const sentence of facts.text.sentences) {
      const found = monthMissing(tokens, sentence.first)
      if (found !== undefined) report(spanOfTokens(tokens, found.first, found.last), { fault: found.fault })
    }
  },
})

type Torn = { readonly first: number; readonly last: number; readonly fault: string }

/** “2011, on 22–23 November”, “in 2013 on October 28”. */
function yearBefore(tokens: readonly Token[], date: WrittenDate): Torn | undefined {
  if (date.year !== null || date.day === null || tokens[date.first - 1]?.word.lower !== 'on') return undefined
  const comma = tokens[date.first - 2]?.word.form === ',' ? 1 : 0
  const at = date.first - 2 - comma
  if (!isYear(tokens[at]) || monthAt(tokens, at - 1) !== undefined) return undefined
  const before = tokens[at - 1]
  const isHead = before === undefined || before.word.form === '.' || (tokens[at]?.start ?? 0) - before.end > 1
  const first = before?.word.lower === 'in' ? at - 1 : at
  return isHead || before?.word.lower === 'in'
    ? { first, last: date.last, fault: 'its year stands before it' }
    : undefined
}

/** “on June 20,.”: the comma waits for a year. */
function commaLeft(tokens: readonly Token[], date: WrittenDate): Torn | undefined {
  const comma = tokens[date.last]
  const stop = tokens[date.last + 1]
  if (date.year !== null || date.day === null || comma?.word.form !== ',') return undefined
  return stop?.word.form === '.' || stop?.word.form === ';'
    ? { first: date.first, last: date.last + 2, fault: 'its year is lost' }
    : undefined
}

/** “on June 2006 the delegation …”: with "on" a day belongs. */
function dayMissing({ text: { tokens } }: Facts, date: WrittenDate): Torn | undefined {
  const before = tokens[date.first - 1]
  if (date.day !== null || date.year === null || before?.word.lower !== 'on') return undefined
  // "agreed on June 2006 as the date", "a report on June 2006": what the verb or noun is about.
  const earlier = tokens[date.first - 2]
  const isHead =
    before.word.letterCase === 'capital' ||
    earlier?.word.form === ',' ||
    earlier?.word.lower === 'and' ||
    /(?:ed|eld|ook|ook place|place|met|began)$/.test(earlier?.word.lower ?? '')
  const isDay =
    tokens[date.last]?.word.form === ',' && /^\d{1,2}$/.test(tokens[date.last + 1]?.word.form ?? '')
  return isHead && !isDay && earlier?.word.lower !== 'agreed' && earlier?.word.lower !== 'based'
    ? { first: date.first - 1, last: date.last, fault: 'its day is missing' }
    : undefined
}

/** “9, 2011, the council announced”, “On 9, 2011”: a day and a year without a month. */
function monthMissing(tokens: readonly Token[], first: number): Torn | undefined {
  const at = tokens[first]?.word.lower === 'on' || tokens[first]?.word.lower === 'by' ? first + 1 : first
  const day = tokens[at]
  if (
    !/^(?:[1-9]|[12]\d|3[01])$/.test(day?.word.form ?? '') ||
    tokens[at + 1]?.word.form !== ',' ||
    !isYear(tokens[at + 2])
  )
    return undefined
  const next = tokens[at + 3]?.word
  const goesOn = next?.form === ',' || (next?.kind === 'word' && next.letterCase === 'lower')
  return goesOn ? { first: at, last: at + 3, fault: 'its month is missing' } : undefined
}

function isYear(token: Token | undefined): boolean {
  return /^(?:1\d|20)\d\d$/.test(token?.word.form ?? '')
}
