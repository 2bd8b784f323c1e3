import type { Span } from '../text/span.ts'
import type { Text } from '../text/text.ts'
import { sentenceAt } from './sentence-at.ts'

/** A mark of a pair: what it can be where it stands, and which forms close it. */
export type PairMark = Span & {
  readonly form: string
  readonly role: 'open' | 'close' | 'either'
  readonly closers: string
}

/** A mark that has no partner; `partner` is the open one that a second opening stands inside. */
export type Stray = Span & {
  readonly form: string
  readonly why: 'never-closed' | 'never-opened' | 'opened-twice'
  readonly partner: Span | null
}

/** The marks that found their partner, from mark to mark, and those that did not. */
export type Pairs = { readonly pairs: readonly Span[]; readonly strays: readonly Stray[] }

// A quotation or bracket that goes on over more paragraphs than this is a torn one.
const mostParagraphs = 6

/** Pairs the marks of each paragraph; what stays open in one may be closed in one of the next. */
export function findPairs(text: Text, markAt: (token: number) => PairMark | undefined): Pairs {
  const pairs: Span[] = []
  const strays: Stray[] = []
  let pending: { mark: PairMark; paragraph: number } | undefined
  let at = 0
  for (const [index, paragraph] of text.paragraphs.entries()) {
    const marks: PairMark[] = []
    while (at < text.tokens.length && (text.tokens[at]?.start ?? 0) < paragraph.end) {
      const mark = markAt(at)
      at++
      if (mark === undefined) continue
      marks.push(mark)
      while (at < text.tokens.length && (text.tokens[at]?.start ?? 0) < mark.end) at++
    }
    const found = pairWithin(marks)
    pairs.push(...found.pairs)
    let loose = found.strays
    if (pending !== undefined) {
      const closing = loose.findIndex((stray) => stray.why === 'never-opened')
      const goesOn = loose[0]?.why === 'never-closed' && loose[0].start === paragraph.start
      if (closing !== -1) {
        pairs.push({ start: pending.mark.start, end: loose[closing]?.end ?? paragraph.end })
        loose = loose.filter((_, order) => order !== closing)
        pending = undefined
      } else if (goesOn || marks[0]?.start === paragraph.start) {
        // Each paragraph of a long quotation begins with an opening mark; only the last one has a closing one.
        pairs.push({ start: pending.mark.start, end: paragraph.start })
        pending = undefined
      } else if (index - pending.paragraph >= mostParagraphs) {
        strays.push({ ...spanOf(pending.mark), form: pending.mark.form, why: 'never-closed', partner: null })
        pending = undefined
      }
    }
    const last = loose[loose.length - 1]
    const open = last?.why === 'never-closed' ? marks.find((mark) => mark.start === last.start) : undefined
    if (pending === undefined && open !== undefined) {
      pending = { mark: open, paragraph: index }
      loose = loose.slice(0, -1)
    }
    strays.push(...loose)
  }
  if (pending !== undefined) {
    strays.push({ ...spanOf(pending.mark), form: pending.mark.form, why: 'never-closed', partner: null })
  }
  return { pairs, strays: strays.sort((one, other) => one.start - other.start) }
}

function pairWithin(marks: readonly PairMark[]): { pairs: Span[]; strays: Stray[] } {
  const alternating = pairAlternately(marks)
  if (alternating !== undefined) return { pairs: alternating, strays: [] }
  const pairs: Span[] = []
  const strays: Stray[] = []
  const open: PairMark[] = []
  for (const mark of marks) {
    const top = open[open.length - 1]
    const isClosing = top?.closers.includes(mark.form) === true && mark.role !== 'open'
    if (isClosing && top !== undefined) {
      open.pop()
      pairs.push({ start: top.start, end: mark.end })
    } else if (top?.form === '„' && mark.form === '“') {
      open.pop()
      pairs.push({ start: top.start, end: mark.end })
    } else if (
      mark.role === 'close' &&
      top !== undefined &&
      open.some((one) => one.closers.includes(mark.form))
    ) {
      while (open.length > 0) {
        const lost = open.pop()
        if (lost === undefined) break
        if (lost.closers.includes(mark.form)) {
          pairs.push({ start: lost.start, end: mark.end })
          break
        }
        strays.push({ ...spanOf(lost), form: lost.form, why: 'never-closed', partner: null })
      }
    } else if (mark.role === 'close') {
      strays.push({ ...spanOf(mark), form: mark.form, why: 'never-opened', partner: null })
    } else if (mark.role === 'open' || mark.closers !== '') open.push(mark)
  }
  return {
    pairs,
    strays: turned([...strays, ...unclosed(open)].sort((one, other) => one.start - other.start)),
  }
}

// Two closing marks in a row and nothing opened: the first is a closing mark where an opening one belongs.
function turned(strays: readonly Stray[]): Stray[] {
  const kept: Stray[] = []
  for (const stray of strays) {
    const last = kept[kept.length - 1]
    const isSecond =
      last?.why === 'never-opened' && last.partner === null && last.form === '”' && stray.form === '”'
    if (isSecond && stray.why === 'never-opened' && last !== undefined)
      kept[kept.length - 1] = { ...last, partner: spanOf(stray) }
    else kept.push(stray)
  }
  return kept
}

// Two openings of one kind and no closing: the second may well stand where the closing one belongs.
function unclosed(open: readonly PairMark[]): Stray[] {
  const strays: Stray[] = []
  for (let at = 0; at < open.length; at++) {
    const mark = open[at]
    const next = open[at + 1]
    if (mark === undefined) continue
    if (next !== undefined && next.form === mark.form && isQuotation(mark.form)) {
      strays.push({ ...spanOf(next), form: next.form, why: 'opened-twice', partner: spanOf(mark) })
      at++
    } else strays.push({ ...spanOf(mark), form: mark.form, why: 'never-closed', partner: null })
  }
  return strays
}

// Straight marks say little about their side: an even number of them is taken as pairs.
function pairAlternately(marks: readonly PairMark[]): Span[] | undefined {
  if (marks.length % 2 === 1 || !marks.every((mark) => mark.form === '"')) return undefined
  const pairs: Span[] = []
  for (let at = 0; at + 1 < marks.length; at += 2) {
    const opening = marks[at]
    const closing = marks[at + 1]
    if (opening === undefined || closing === undefined) return undefined
    pairs.push({ start: opening.start, end: closing.end })
  }
  return pairs
}

/** Where the missing mark must be: from the mark to the end of its sentence, or from the beginning to the mark. */
export function doubtfulStretch({ sentences }: Text, { start, end, why, partner }: Stray): Span {
  if (partner !== null) return { start: Math.min(start, partner.start), end: Math.max(end, partner.end) }
  const sentence = sentences[sentenceAt(sentences, start)]
  if (sentence === undefined || sentence.start > start) return { start, end }
  return why === 'never-opened' ? { start: sentence.start, end } : { start, end: Math.max(end, sentence.end) }
}

function isQuotation(form: string): boolean {
  return form !== '(' && form !== '[' && form !== '{'
}

function spanOf(mark: Span): Span {
  return { start: mark.start, end: mark.end }
}
