import type { Argument } from '../clauses/node.ts'
import type { Mention } from '../names/mention.ts'
import type { Reading } from '../text/reading.ts'
import type { Token } from '../text/token.ts'

const id = 'entries/act-number'
const signs = new Set(['no', 'nos', 'number', 'nr', '№', 'n°'])

/** The number of an act right behind its noun: "1514" of "resolution 1514 (XV)", "12/4" of "Law No. 12/4". */
export function numberOfAct(
  argument: Argument,
  act: Mention,
  tokens: readonly Token[],
): Reading<string> | null {
  let at = act.head + 1
  while (at < act.head + 4 && (signs.has(tokens[at]?.word.lower ?? '') || tokens[at]?.word.form === '.')) at++
  const first = tokens[at]
  if (first === undefined || first.word.kind !== 'number' || !/^\d{1,6}$/.test(first.word.form)) return null
  if (at >= argument.last + 4) return null
  let last = first
  for (let next = at + 1; next < at + 6; next++) {
    const token = tokens[next]
    if (
      token === undefined ||
      token.start !== last.end ||
      !(/^[/-]$/.test(token.word.form) || token.word.kind !== 'mark')
    )
      break
    last = token
  }
  let number = ''
  for (let index = at; tokens[index] !== undefined && (tokens[index]?.start ?? 0) <= last.start; index++)
    number += tokens[index]?.word.form ?? ''
  // A bare year is a date, not a number.
  if (/^(?:1[5-9]|20)\d\d$/.test(number))
    return isSigned(tokens, act.head + 1) || act.noun === 'resolution'
      ? reading(number, first.start, last.end)
      : null
  return reading(number, first.start, last.end)
}

function isSigned(tokens: readonly Token[], at: number): boolean {
  return signs.has(tokens[at]?.word.lower ?? '')
}

function reading(value: string, start: number, end: number): Reading<string> {
  return { value, basis: 'read', from: [{ start, end }], by: id }
}
