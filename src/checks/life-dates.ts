import { monthWords } from '../text/abbreviations.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import type { Facts } from './facts.ts'
import { spanOfTokens } from './list-parts.ts'
import { sentenceAt } from './sentence-at.ts'

/** When a person was born and died, or a body was founded, by the document's own words. */
export type LifeDates = {
  /** The last name, or the words of a body's name. */
  readonly name: string
  readonly kind: 'person' | 'body'
  readonly from: number | null
  readonly until: number | null
  readonly fromSpan: Span | null
  readonly untilSpan: Span | null
  /** Every place that tells one of the two. */
  readonly tellings: readonly LifeTelling[]
}

/** One place that tells a beginning or an end. */
export type LifeTelling = { readonly bound: 'from' | 'until'; readonly year: number; readonly span: Span }

type Draft = Omit<{ -readonly [Key in keyof LifeDates]: LifeDates[Key] }, 'tellings'> & {
  readonly tellings: LifeTelling[]
}

const made = new WeakMap<Facts, readonly LifeDates[]>()
const founding = new Set('founded established created formed inaugurated'.split(' '))

/** The life dates that a document tells, one for each name; a name of which two people are meant has none. */
export function lifeDates(facts: Facts): readonly LifeDates[] {
  const met = made.get(facts)
  if (met !== undefined) return met
  const drafts = new Map<string, Draft>()
  for (const sentence of facts.text.sentences) {
    lifeInBrackets(facts, sentence, drafts)
    bornOrDied(facts, sentence, drafts)
    founded(facts, sentence, drafts)
  }
  const list = [...drafts.values()]
  made.set(facts, list)
  return list
}

function tell(draft: Draft, bound: 'from' | 'until', { value, span }: Year): void {
  draft.tellings.push({ bound, year: value, span })
  if (bound === 'from') {
    draft.from ??= value
    draft.fromSpan ??= span
  } else {
    draft.until ??= value
    draft.untilSpan ??= span
  }
}

function draftOf(drafts: Map<string, Draft>, kind: 'person' | 'body', name: string): Draft {
  const known = drafts.get(`${kind} ${name}`)
  if (known !== undefined) return known
  const draft: Draft = { name, kind, from: null, until: null, fromSpan: null, untilSpan: null, tellings: [] }
  drafts.set(`${kind} ${name}`, draft)
  return draft
}

/** "Ada Lovelace (10 December 1815 – 27 November 1852)", "(born 3 April 1978)", "(1815–1852)". */
function lifeInBrackets({ text: { tokens } }: Facts, sentence: Sentence, drafts: Map<string, Draft>): void {
  for (let at = sentence.first + 2; at < sentence.last; at++) {
    if (tokens[at]?.word.form !== '(' || !isName(tokens[at - 1]) || !isName(tokens[at - 2])) continue
    const close = closing(tokens, at, sentence.last)
    if (close === undefined) continue
    const years = yearsIn(tokens, at, close)
    const isBorn = tokens.slice(at, close).some(({ word }) => word.lower === 'born' || word.lower === 'b')
    const dash = tokens.slice(at, close).some(({ word }) => /^[-–—]$/.test(word.form))
    const [first, second] = years
    if (
      first === undefined ||
      (!isBorn && !(dash && second !== undefined)) ||
      !isOnlyDates(tokens, at, close)
    )
      continue
    // "(1914–1920)" may be a term of office; a life is longer, or has its days told.
    if (!isBorn && close - at < 6 && second !== undefined && Math.abs(second.value - first.value) < 18)
      continue
    const draft = draftOf(drafts, 'person', tokens[at - 1]?.word.form ?? '')
    tell(draft, 'from', first)
    if (!isBorn && second !== undefined) {
      tell(draft, 'until', second)
    }
  }
}

/** "Lovelace was born in London in 1815", "Norton died in 1880". */
function bornOrDied(facts: Facts, sentence: Sentence, drafts: Map<string, Draft>): void {
  const { tokens } = facts.text
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const lower = tokens[at]?.word.lower
    const isBirth = lower === 'born' && tokens[at - 1]?.word.lower === 'was'
    const isDeath = lower === 'died'
    if (!isBirth && !isDeath) continue
    const subject = tokens[at - (isBirth ? 2 : 1)]
    const year = nextYear(tokens, at, Math.min(sentence.last, at + 12))
    const name =
      subject === undefined
        ? undefined
        : isName(subject) && !/^(?:he|she)$/.test(subject.word.lower)
          ? subject.word.form
          : lastPerson(facts, sentence)
    if (year === undefined || name === undefined) continue
    const draft = draftOf(drafts, 'person', name)
    tell(draft, isBirth ? 'from' : 'until', year)
  }
}

/** The last full name of the sentence before, which "He" or "She" at the head of this one takes up. */
function lastPerson({ text: { tokens, sentences } }: Facts, sentence: Sentence): string | undefined {
  const opening = tokens[sentence.first]?.word.lower
  const before = sentences[sentenceAt(sentences, sentence.start) - 1]
  if (
    (opening !== 'he' && opening !== 'she') ||
    before === undefined ||
    before.paragraph !== sentence.paragraph
  )
    return undefined
  for (let at = before.first + 1; at < before.last; at++) {
    if (
      isName(tokens[at]) &&
      isName(tokens[at - 1]) &&
      !isName(tokens[at + 1]) &&
      tokens[at - 1]?.word.lower !== 'the'
    )
      return tokens[at]?.word.form
  }
  return undefined
}

/** "The Baltic Council (BC) was founded in Riga in 1993". */
function founded(facts: Facts, sentence: Sentence, drafts: Map<string, Draft>): void {
  const { tokens } = facts.text
  for (let at = sentence.first + 2; at < sentence.last; at++) {
    const isPassive = founding.has(tokens[at]?.word.lower ?? '') && tokens[at - 1]?.word.lower === 'was'
    const isOpening =
      tokens[at]?.word.lower === 'opened' &&
      tokens[at + 1]?.word.lower === 'its' &&
      tokens[at + 2]?.word.lower === 'doors'
    if (!isPassive && !isOpening) continue
    const year = foundingYear(tokens, sentence, at)
    let end = isPassive ? at - 1 : at
    let acronym: string | undefined
    if (tokens[end - 1]?.word.form === ')' && tokens[end - 3]?.word.form === '(') {
      acronym = tokens[end - 2]?.word.form
      end -= 3
    }
    if (year === undefined) continue
    if (tokens[end - 1]?.word.lower === 'it' && end - 1 === sentence.first) {
      const body = headBody(facts, sentence)
      if (body !== undefined) setFounding(drafts, body, year)
      continue
    }
    if (!isName(tokens[end - 1])) continue
    let first = end - 1
    while (first > sentence.first && isPartOfName(tokens[first - 1])) first--
    while (first < end - 1 && (!isName(tokens[first]) || tokens[first]?.word.lower === 'the')) first++
    // The subject stands at the head of its sentence, behind an article or an adverbial of time.
    const head = tokens[first - 1]?.word.lower
    if (first - sentence.first > 1 && !(head === 'the' && first - sentence.first < 8)) continue
    const name = tokens
      .slice(first, end)
      .map(({ word }) => word.form)
      .join(' ')
    setFounding(drafts, acronym === undefined ? [name] : [name, acronym], year)
  }
}

function setFounding(drafts: Map<string, Draft>, names: readonly string[], year: Year): void {
  for (const name of names) {
    const draft = draftOf(drafts, 'body', name)
    tell(draft, 'from', year)
  }
}

/** The body that the sentence before begins with, and its acronym: "The Baltic Council (BC) is a union … It was founded …". */
function headBody({ text: { tokens, sentences } }: Facts, sentence: Sentence): string[] | undefined {
  const before = sentences[sentenceAt(sentences, sentence.start) - 1]
  if (before === undefined || before.paragraph !== sentence.paragraph) return undefined
  const first = tokens[before.first]?.word.lower === 'the' ? before.first + 1 : before.first
  let end = first
  while (end < before.last && isPartOfName(tokens[end])) end++
  while (end > first && !isName(tokens[end - 1])) end--
  if (end - first < 2) return undefined
  const name = tokens
    .slice(first, end)
    .map(({ word }) => word.form)
    .join(' ')
  const acronym =
    tokens[end]?.word.form === '(' && tokens[end + 2]?.word.form === ')'
      ? tokens[end + 1]?.word.form
      : undefined
  return acronym === undefined ? [name] : [name, acronym]
}

function closing(tokens: readonly Token[], at: number, last: number): number | undefined {
  for (let index = at + 1; index < last && index < at + 24; index++)
    if (tokens[index]?.word.form === ')') return index
  return undefined
}

function isOnlyDates(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const word = tokens[at]?.word
    if (word === undefined || word.kind !== 'word' || monthWords.has(word.lower)) continue
    if (!/^(?:born|b|c|ca|circa|died|d|in|at|about)\.?$/.test(word.lower) && word.letterCase === 'lower')
      return false
  }
  return true
}

/** A year and where it stands. */
export type Year = { readonly value: number; readonly span: Span; readonly token: number }

/** The years of four digits in a stretch of tokens. */
export function yearsIn(tokens: readonly Token[], from: number, to: number): Year[] {
  const years: Year[] = []
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word
    if (
      word === undefined ||
      word.kind !== 'number' ||
      word.form.length !== 4 ||
      !/^(?:1\d|20)\d\d$/.test(word.form)
    )
      continue
    years.push({ value: Number(word.form), span: spanOfTokens(tokens, at, at + 1), token: at })
  }
  return years
}

// The first year behind the verb; else a date at the head of the sentence.
function foundingYear(tokens: readonly Token[], sentence: Sentence, at: number): Year | undefined {
  for (let index = at + 1; index < sentence.last && index < at + 14; index++) {
    if (/^[.;:]$/.test(tokens[index]?.word.form ?? '') || tokens[index]?.word.lower === 'and') break
    const [year] = yearsIn(tokens, index, index + 1)
    if (year !== undefined) return year
  }
  const opening = tokens[sentence.first]?.word.lower
  return opening === 'in' || opening === 'on'
    ? yearsIn(tokens, sentence.first, Math.min(at, sentence.first + 5))[0]
    : undefined
}

// "died in 1852", "born in Paris on 3 May 1815": nothing but place and date before the year.
function nextYear(tokens: readonly Token[], at: number, last: number): Year | undefined {
  for (let index = at + 1; index < last; index++) {
    const word = tokens[index]?.word
    if (word === undefined || /^[.;:()]$/.test(word.form)) return undefined
    const [year] = yearsIn(tokens, index, index + 1)
    if (year !== undefined) return year
    const goesOn =
      word.kind !== 'word' ||
      word.letterCase !== 'lower' ||
      /^(?:in|on|at|of|the|near|a|th|st|nd|rd|by|as|city|town|village|his|her|home|under|with|decree|between)$/.test(
        word.lower,
      )
    if (!goesOn) return undefined
  }
  return undefined
}

function isName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.word.kind === 'word' &&
    token.word.letterCase !== 'lower' &&
    token.word.form.length > 1
  )
}

function isPartOfName(token: Token | undefined): boolean {
  return isName(token) || /^(?:of|for|the|and|on|in)$/.test(token?.word.lower ?? '.')
}
