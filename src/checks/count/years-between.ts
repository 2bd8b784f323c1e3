import type { Sentence } from '../../text/sentence.ts'
import type { Token } from '../../text/token.ts'
import { cardinalAt } from '../cardinals.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'

/** A number of years that does not fit the years told beside it. */
export const yearsBetween = rule({
  id: 'count/years-between',
  severity: 'warning',
  says: '“{words}”: {told} years are told, {real} lie between {from} and {until}',
  check({ text }, report) {
    const { tokens } = text
    for (const sentence of text.sentences) {
      for (let at = sentence.first; at + 2 < sentence.last; at++) {
        const range = rangeAt(tokens, at)
        if (range === undefined) continue
        const told = durationNear(tokens, sentence, range)
        if (told === undefined) continue
        const real = range.until - range.from
        // Counted with both ends or without, or a year not quite full.
        if (told.years >= real - 1 && told.years <= real + 1) continue
        const first = Math.min(told.first, range.first)
        report(spanOfTokens(tokens, first, Math.max(told.last, range.last)), {
          told: told.years,
          real,
          from: range.from,
          until: range.until,
        })
      }
    }
  },
})

type Range = { readonly from: number; readonly until: number; readonly first: number; readonly last: number }

/** "from 1990 to 1996", "(1990–1996)", "between 1990 and 1996". */
function rangeAt(tokens: readonly Token[], at: number): Range | undefined {
  const from = yearOf(tokens[at])
  const until = yearOf(tokens[at + 2])
  if (from === undefined || until === undefined || until <= from) return undefined
  const before = tokens[at - 1]?.word.lower
  const join = tokens[at + 1]?.word.lower ?? ''
  const isRange =
    /^[-–—]$/.test(join) ||
    (before === 'from' && (join === 'to' || join === 'until')) ||
    (before === 'between' && join === 'and')
  return isRange
    ? {
        from,
        until,
        first: before === 'from' || before === 'between' || before === '(' ? at - 1 : at,
        last: at + 3,
      }
    : undefined
}

function yearOf(token: Token | undefined): number | undefined {
  const word = token?.word
  if (word === undefined || word.kind !== 'number' || word.form.length !== 4) return undefined
  return /^(?:1\d|20)\d\d$/.test(word.form) ? Number(word.form) : undefined
}

/** "for six years, from …", "the ten-year plan (…)", "…, a period of six years": a number of years a few words away. */
function durationNear(
  tokens: readonly Token[],
  sentence: Sentence,
  range: Range,
): { years: number; first: number; last: number } | undefined {
  for (
    let at = Math.max(sentence.first, range.first - 7);
    at < Math.min(sentence.last, range.last + 6);
    at++
  ) {
    if (at >= range.first && at < range.last) continue
    const number = cardinalAt(tokens, at)
    if (number === undefined || number.value > 200) continue
    const dash = tokens[number.end]?.word.form === '-' ? 1 : 0
    const noun = tokens[number.end + dash]?.word.lower
    if (noun !== 'years' && !(dash === 1 && noun === 'year')) continue
    const after = tokens[number.end + 1 + dash]?.word.lower
    const before = tokens[at - 1]?.word.lower
    if (
      after === 'later' ||
      after === 'earlier' ||
      after === 'before' ||
      after === 'after' ||
      after === 'old' ||
      after === 'ago'
    )
      continue
    const isSaid =
      before === 'for' ||
      before === 'of' ||
      before === 'lasted' ||
      dash === 1 ||
      after === '(' ||
      after === ','
    const isClear =
      dash === 0 ||
      !tokens.slice(number.end + 2, range.first).some(({ word }) => word.form === ',' || word.form === ';')
    if (isSaid && isClear && before !== 'every' && before !== 'last')
      return { years: number.value, first: at, last: number.end + 1 + dash }
  }
  return undefined
}
