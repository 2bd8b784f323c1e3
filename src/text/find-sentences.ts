import { abbreviations, closingAbbreviations, monthWords, sentenceOpeners } from './abbreviations.ts'
import { CharClass, classOf } from './letters.ts'
import type { Sentence } from './sentence.ts'
import type { Span } from './span.ts'
import type { Token } from './token.ts'

const closers = new Set(['"', '”', '’', "'", '»', ')', ']', '“', '›'])
const fullStop = 0x2e
const terminals = new Set(['.', '!', '?', '…'])

/** Cuts each paragraph into sentences; every token of a paragraph belongs to exactly one of them. */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Span[],
): Sentence[] {
  const sentences: Sentence[] = []
  let at = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    const first = firstFrom(tokens, at, paragraph.start)
    at = firstFrom(tokens, first, paragraph.end)
    cutParagraph(text, tokens, first, at, index, sentences)
  }
  return sentences
}

// The first token from a place on that begins at or behind an offset, by steps that double and then halve.
function firstFrom(tokens: readonly Token[], from: number, offset: number): number {
  let step = 1
  while (from + step < tokens.length && (tokens[from + step]?.start ?? 0) < offset) step *= 2
  let low = from
  let high = Math.min(from + step, tokens.length)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function cutParagraph(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  paragraph: number,
  sentences: Sentence[],
): void {
  let start = first
  let at = first
  while (at < last) {
    if (tokens[at]?.word.mayEnd !== true || !endsSentence(text, tokens, start, at, last)) {
      at++
      continue
    }
    let end = at + 1
    while (end < last && closes(tokens, end)) end++
    push(tokens, start, end, paragraph, sentences)
    start = end
    at = end
  }
  push(tokens, start, last, paragraph, sentences)
}

// A mark that may close or open belongs to the sentence before it only where it stands close to it.
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return (
    token !== undefined && before !== undefined && token.start === before.end && closers.has(token.word.form)
  )
}

function push(
  tokens: readonly Token[],
  first: number,
  last: number,
  paragraph: number,
  sentences: Sentence[],
): void {
  const opening = tokens[first]
  const closing = tokens[last - 1]
  if (last <= first || opening === undefined || closing === undefined) return
  sentences.push({
    start: opening.start,
    end: closing.end,
    first,
    last,
    paragraph,
    isHeading: !hasTerminal(tokens, first, last),
  })
}

function hasTerminal(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = last - 1; at >= first && at >= last - 3; at--) {
    const word = tokens[at]?.word
    if (word === undefined) return false
    if (terminals.has(word.form) || word.form === ':' || word.form === ';' || isDotted(word.form)) return true
    if (!closers.has(word.form)) return false
  }
  return false
}

function isDotted(form: string): boolean {
  return form.length > 1 && form.charCodeAt(form.length - 1) === fullStop
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  start: number,
  at: number,
  last: number,
): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const { form, kind } = token.word
  if (isDotted(form)) return endsAfterInitials(tokens, start, at, last)
  if (kind !== 'mark' || !terminals.has(form)) return false
  const next = nextWord(tokens, at + 1, last)
  if (next === undefined) return at + 1 < last ? closesAll(tokens, at + 1, last) : true
  const follows = tokens[at + 1]
  if (follows !== undefined && terminals.has(follows.word.form)) return false
  if (next.word.letterCase === 'lower' && next.word.kind === 'word') return false
  const isClose = follows !== undefined && follows.start === token.end && !closers.has(follows.word.form)
  if (form !== '.') return !isClose || next.word.letterCase !== 'lower'
  const before = tokens[at - 1]
  if (before === undefined || at === start) return false
  if (isClose) return isRunTogether(text, before, follows)
  if (at - start === 1 && isListMark(before)) return false
  const lower = before.word.lower
  if (abbreviations.has(lower) && before.end === token.start)
    return endsAfterAbbreviation(lower, next, tokens, at)
  return !isTornDate(tokens, start, at)
}

// “of the State.The next day”: a small letter or digit, a full stop, a large letter and no space is still an end.
function isRunTogether(text: string, before: Token, follows: Token): boolean {
  const isWord =
    follows.word.kind === 'word' && follows.word.letterCase === 'capital' && follows.word.form.length > 1
  if (!isWord || before.word.letterCase !== 'lower' || before.word.form.length < 3) return false
  const unit = text.charCodeAt(follows.end)
  // "www.Site.org" and the like go on with a full stop.
  return Number.isNaN(unit) || classOf(unit) !== CharClass.mark || unit === 0x2c
}

function closesAll(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (!closers.has(tokens[at]?.word.form ?? '')) return false
  return true
}

function nextWord(tokens: readonly Token[], from: number, last: number): Token | undefined {
  for (let at = from; at < last && at < from + 4; at++) {
    const token = tokens[at]
    if (token !== undefined && token.word.kind !== 'mark') return token
  }
  return undefined
}

function endsAfterAbbreviation(lower: string, next: Token, tokens: readonly Token[], at: number): boolean {
  if (next.word.kind === 'number') return false
  if (closingAbbreviations.has(lower)) return sentenceOpeners.has(next.word.lower)
  // "in May. The": a month's short form that is a whole word, or "No." as an answer, ends before an opener.
  const isWholeWord =
    lower === 'may' ||
    lower === 'march' ||
    (lower === 'no' && (tokens[at - 1]?.word.letterCase ?? '') === 'lower')
  return isWholeWord || (monthWords.has(lower) && sentenceOpeners.has(next.word.lower))
}

// After "U.S." or "D.C." a sentence ends only before a word that opens sentences; after one initial hardly ever.
function endsAfterInitials(tokens: readonly Token[], start: number, at: number, last: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || at + 1 >= last) return true
  if (closers.has(next.word.form) && next.start === tokens[at]?.end) {
    const after = nextWord(tokens, at + 2, last)
    return after !== undefined && sentenceOpeners.has(after.word.lower) && after.word.letterCase === 'capital'
  }
  if (next.word.letterCase !== 'capital' || !sentenceOpeners.has(next.word.lower)) return false
  const form = tokens[at]?.word.form ?? ''
  if (form.length > 2) return next.word.form !== 'I'
  // "World War I. The", "Annex B. In": one letter that ends a phrase.
  const before = tokens[at - 1]
  return before !== undefined && at - start > 1 && next.word.form.length > 1 && before.word.kind === 'word'
}

// “1.” or “IV.” alone at the start of a paragraph counts an item.
function isListMark(before: Token): boolean {
  return before.word.kind === 'number' || /^[IVXLC]{1,5}$/.test(before.word.form)
}

// “On November 16, 2020. OIC issued”: nothing but a date before the full stop is no sentence.
function isTornDate(tokens: readonly Token[], start: number, at: number): boolean {
  if (at - start > 7) return false
  const opener = tokens[start]?.word.lower ?? ''
  if (opener !== 'on' && opener !== 'in' && opener !== 'by' && opener !== 'since') return false
  for (let index = start + 1; index < at; index++) {
    const word = tokens[index]?.word
    if (word === undefined) return false
    const belongs =
      word.kind !== 'word' || monthWords.has(word.lower) || word.lower === 'the' || word.lower === 'of'
    if (!belongs) return false
  }
  return true
}
