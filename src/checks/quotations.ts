import type { Span } from '../text/span.ts'
import type { Text } from '../text/text.ts'
import { findPairs, type PairMark, type Stray } from './pairs.ts'

/** The quotations of a document, and the quotation marks that belong to none. */
export type Quotations = {
  /** From mark to mark, in order, none inside another. */
  readonly spans: readonly Span[]
  readonly strays: readonly Stray[]
  /** True where an offset lies inside a quotation. */
  holds(offset: number): boolean
  /** The quotation that an offset lies in. */
  at(offset: number): Span | undefined
}

/** Pairs the double quotation marks of each paragraph; a quotation may go on over several paragraphs. */
export function findQuotations(text: Text): Quotations {
  // Some countries open and close with one mark; a text that does has several of them.
  const isNordic = !text.text.includes('“') && (text.text.match(/”/g)?.length ?? 0) > 3
  const { pairs, strays } = findPairs(text, (at) => markAt(text, at, isNordic))
  const spans = outermost(pairs)
  return {
    spans,
    strays,
    holds: (offset) => spanAt(spans, offset) !== undefined,
    at: (offset) => spanAt(spans, offset),
  }
}

function outermost(pairs: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const pair of [...pairs].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = spans[spans.length - 1]
    if (last === undefined || pair.start >= last.end) spans.push(pair)
  }
  return spans
}

function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const span = spans[low]
  return span !== undefined && span.start <= offset ? span : undefined
}

const marks = new Set(['“', '”', '„', '«', '»', '"', "'", '`'])

/** The quotation mark at a token, and whether it can open or close; two apostrophes side by side are one mark. */
function markAt(text: Text, at: number, isNordic: boolean): PairMark | undefined {
  const token = text.tokens[at]
  const form = token?.word.form ?? ''
  if (token === undefined || form.length !== 1 || !marks.has(form)) return undefined
  const span = { start: token.start, end: token.end }
  if (form === '“') return { ...span, form, role: 'open', closers: '”"' }
  if (form === '„') return { ...span, form, role: 'open', closers: '“”"' }
  if (form === '«') return { ...span, form, role: 'open', closers: '»' }
  if (form === '»') return { ...span, form, role: 'close', closers: '' }
  if (form === '”' && !isNordic) return { ...span, form, role: 'close', closers: '' }
  if (form === '"' || form === '”') return straight(text, { ...span, form })
  const next = text.tokens[at + 1]
  if (form === '`' && next?.word.form === '`' && next.start === token.end)
    return { start: token.start, end: next.end, form: '``', role: 'open', closers: `''"` }
  const isDouble = form === "'" && next?.word.form === "'" && next.start === token.end
  return isDouble ? straight(text, { start: token.start, end: next.end, form: "''" }) : undefined
}

// 5'10" and 30° 12' 4": minutes or feet stand before the number.
function isMeasure(text: Text, mark: Span & { form: string }): boolean {
  return (
    mark.form === '"' &&
    /\d['′’]\s?\d{1,2}(?:\.\d+)?$/.test(text.text.slice(Math.max(0, mark.start - 8), mark.start))
  )
}

function straight(text: Text, mark: Span & { form: string }): PairMark | undefined {
  const before = text.text.charAt(mark.start - 1)
  const after = text.text.charAt(mark.end)
  // 5'10" and 45° 30' 12" are measures.
  if (/\d/.test(before) && mark.form === "''") return undefined
  if (isMeasure(text, mark)) return undefined
  // Texts that write ``so'' close with two apostrophes wherever they stand.
  if (mark.form === "''" && text.text.includes('``')) return { ...mark, role: 'close', closers: '' }
  const opens = before === '' || /[\s([{—–/-]/.test(before)
  const closes = after === '' || /[\s)\]},.;:!?—–/-]/.test(after)
  const role = opens === closes ? 'either' : opens ? 'open' : 'close'
  return { ...mark, role, closers: mark.form === "''" ? "''" : '"”' }
}
