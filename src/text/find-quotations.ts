import type { Sentence } from './sentence.ts'
import type { Token } from './token.ts'

/** A quotation inside one sentence, as token indices of its two marks. */
export type Quotation = { readonly open: number; readonly close: number }

/** True for a mark that a quotation may begin with; where none stands, there is no quotation. */
export function mayOpenQuotation(form: string): boolean {
  return doubles.has(form) || form === '‘' || form === "'"
}

const doubles = new Set(['"', '“', '”', '„', '«', '»', '‟', '″'])

/**
 * The quotations of a sentence: marks are paired one after the other whatever their direction,
 * since the very marks that stand the wrong way round are what institutions' texts get wrong.
 */
export function findQuotations(tokens: readonly Token[], sentence: Sentence): Quotation[] {
  const quotations: Quotation[] = []
  let open = -1
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = tokens[at]?.word
    if (word?.kind !== 'mark') continue
    const { form } = word
    if (open === -1) {
      if (doubles.has(form) || opensSingle(tokens, at, form)) open = at
      continue
    }
    const opener = tokens[open]?.word.form ?? ''
    const isClose = isSingle(opener) ? closesSingle(tokens, at, form) : doubles.has(form)
    if (!isClose) continue
    quotations.push({ open, close: at })
    open = -1
  }
  return quotations
}

function isSingle(form: string): boolean {
  return form === '‘' || form === "'" || form === '’'
}

// A single mark opens only where a space stands before it and a letter right behind.
function opensSingle(tokens: readonly Token[], at: number, form: string): boolean {
  if (form !== '‘' && form !== "'") return false
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return false
  return (
    (before === undefined || before.end < token.start) &&
    next.start === token.end &&
    next.word.kind === 'word'
  )
}

function closesSingle(tokens: readonly Token[], at: number, form: string): boolean {
  if (form !== '’' && form !== "'") return false
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token === undefined || before === undefined || before.end !== token.start) return false
  return next === undefined || next.start > token.end || next.word.kind === 'mark'
}
