import type { Sentence } from '../../text/sentence.ts'
import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'

const planned = new Set(
  `will shall would should may might could can plan plans planned planning expected expects scheduled due target targets goal
   goals aims aim until till by through forecast forecasts projected projections envisaged envisages vision agenda term
   expire expires expiry deadline future upcoming next proposed intends intended hopes predicted estimated strategy
   towards toward set to`.split(/\s+/),
)
const past = new Set(
  'was were had did took held became came went gave made signed met began left won lost led said'.split(' '),
)

/** A happening told as past in a year that had not come when the document was written. */
export const future = rule({
  id: 'date/future',
  severity: 'warning',
  says: '“{words}” is told as past, but lies after the document itself ({now})',
  check(facts, report) {
    const now = yearOfDocument(facts)
    if (now === undefined) return
    const { tokens } = facts.text
    for (const sentence of facts.text.sentences) {
      for (let at = sentence.first; at < sentence.last; at++) {
        const word = tokens[at]?.word
        if (word === undefined || word.kind !== 'number' || word.form.length !== 4) continue
        const { form } = word
        if (
          !/^2[01]\d\d$/.test(form) ||
          Number(form) <= now ||
          !isYearHere(facts, at) ||
          !isPast(facts, sentence)
        )
          continue
        const token = tokens[at]
        if (token !== undefined && !facts.quotations.holds(token.start)) report(token, { now })
      }
    }
  },
})

function yearOfDocument({ document, today }: Facts): number | undefined {
  const year = Number((document.date ?? today ?? '').slice(0, 4))
  return year > 1000 ? year : undefined
}

// A year stands behind a preposition, a month or a day, in brackets, or at the end of a range.
function isYearHere({ text: { tokens } }: Facts, at: number): boolean {
  const before = tokens[at - 1]?.word
  const next = tokens[at + 1]?.word
  if (before === undefined || next === undefined) return false
  if (
    next.kind === 'word' &&
    next.letterCase === 'lower' &&
    next.lower.endsWith('s') &&
    !/^(?:was|as|its|his)$/.test(next.lower)
  )
    return false
  return /^(?:in|of|on|since|from|during|after|before|january|february|march|april|may|june|july|august|september|october|november|december|,|\(|early|late|mid|year|and)$/.test(
    before.lower,
  )
}

function isPast({ text: { tokens } }: Facts, sentence: Sentence): boolean {
  let isTold = false
  for (let at = sentence.first; at < sentence.last; at++) {
    const lower = tokens[at]?.word.lower ?? ''
    if (planned.has(lower) && lower !== 'to' && lower !== 'by' && lower !== 'set') return false
    if (past.has(lower) || (lower.length > 4 && lower.endsWith('ed'))) isTold = true
  }
  return isTold
}
