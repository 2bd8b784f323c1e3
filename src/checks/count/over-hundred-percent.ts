import type { Sentence } from '../../text/sentence.ts'
import type { Token } from '../../text/token.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'

// What has a share of a whole, so that more than a hundred in a hundred cannot be.
const shares = new Set(
  'population votes vote voters seats electorate members territory inhabitants ballots respondents delegates citizens land area share students households shares capital'.split(
    ' ',
  ),
)
const growth = new Set(
  'rose rise increase increased grew grow growth up more higher fell compared than inflation exceeded surged jumped'.split(
    ' ',
  ),
)

/** A share of more than a hundred per cent, or shares that come to more. */
export const overHundredPercent = rule({
  id: 'count/over-hundred-percent',
  severity: 'error',
  says: 'More than a hundred per cent: {percent} in “{words}”',
  check({ text }, report) {
    const { tokens } = text
    for (const sentence of text.sentences) {
      const found: { value: number; first: number; last: number; isShare: boolean }[] = []
      for (let at = sentence.first; at < sentence.last; at++) {
        const percent = percentAt(tokens, at)
        if (percent === undefined) continue
        found.push({ ...percent, first: at, isShare: isShareOf(tokens, percent.last, sentence.last) })
        at = percent.last - 1
      }
      const first = found[0]
      const last = found[found.length - 1]
      if (first === undefined || last === undefined || tellsGrowth(tokens, sentence)) continue
      for (const one of found) {
        if (one.value > 100 && one.isShare)
          report(spanOfTokens(tokens, one.first, Math.min(sentence.last, one.last + 4)), {
            percent: one.value,
          })
      }
      const sum = found.reduce((total, { value }) => total + value, 0)
      // Shares told one after the other of one whole: "60 per cent for, 30 against and 20 abstaining".
      const isOneWhole =
        found.length > 1 &&
        first.isShare &&
        found.every((one) => one.value <= 100) &&
        found.slice(1).every((one) => !one.isShare)
      if (isOneWhole && sum > 101 && isList(tokens, first.last, last.first)) {
        report(spanOfTokens(tokens, first.first, last.last), { percent: Math.round(sum * 100) / 100 })
      }
    }
  },
})

function tellsGrowth(tokens: readonly Token[], { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) if (growth.has(tokens[at]?.word.lower ?? '')) return true
  return false
}

function percentAt(tokens: readonly Token[], at: number): { value: number; last: number } | undefined {
  const word = tokens[at]?.word
  if (word?.kind !== 'number' || !/^\d{1,4}$/.test(word.form)) return undefined
  let end = at + 1
  let value = Number(word.form)
  const decimals = tokens[end + 1]?.word.form ?? ''
  if (
    tokens[end]?.word.form === '.' &&
    /^\d+$/.test(decimals) &&
    tokens[end]?.end === tokens[end + 1]?.start
  ) {
    value = Number(`${word.form}.${decimals}`)
    end += 2
  }
  const next = tokens[end]?.word.lower
  if (next === '%' || next === 'percent') return { value, last: end + 1 }
  return next === 'per' && tokens[end + 1]?.word.lower === 'cent' ? { value, last: end + 2 } : undefined
}

function isShareOf(tokens: readonly Token[], from: number, last: number): boolean {
  if (tokens[from]?.word.lower !== 'of') return false
  // "of its budget", "of all seats" cannot be exceeded; of a level or an average there may be more.
  let isWhole = /^(?:its|their|his|her|all)$/.test(tokens[from + 1]?.word.lower ?? '')
  for (let at = from + 1; at < last && at < from + 6; at++) {
    const lower = tokens[at]?.word.lower ?? ''
    if (shares.has(lower)) return true
    if (measures.has(lower)) isWhole = false
  }
  return isWhole
}

const measures = new Set(
  'level levels value average target price normal original former previous earlier gdp norm quota'.split(' '),
)

function isList(tokens: readonly Token[], from: number, to: number): boolean {
  let hasMark = false
  for (let at = from; at < to; at++) {
    const form = tokens[at]?.word.form
    if (
      form === ';' ||
      form === '.' ||
      form === 'compared' ||
      form === 'while' ||
      form === 'but' ||
      form === 'in'
    )
      return false
    if (form === ',' || form === 'and') hasMark = true
  }
  return hasMark
}
