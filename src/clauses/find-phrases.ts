import { Tag } from '../grammar/word-tag.ts'
import { quotedMention } from '../names/make-mention.ts'
import { findQuotations, mayOpenQuotation, type Quotation } from '../text/find-quotations.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Word } from '../text/token.ts'
import { linkPhrase } from './link-phrase.ts'
import { nounPhrase } from './noun-phrase.ts'
import { type Cursor, type Parts, timeAt } from './parts.ts'
import type { BracketPhrase, NounPhrase, Phrase } from './phrase.ts'
import { isVerbAhead, verbPhrase } from './verb-phrase.ts'

/** The phrases of one sentence in order; brackets hold their own. `from` is where the lists of times and names are up to. */
export function findPhrases(
  parts: Parts,
  sentence: Sentence,
  from: { time: number; name: number },
): Phrase[] {
  const cursor: Cursor = { ...from, quotations: quotationsIn(parts, sentence) }
  const phrases = phrasesWithin(parts, cursor, sentence.first, sentence.last)
  from.time = cursor.time
  from.name = cursor.name
  return phrases
}

const none: ReadonlyMap<number, Quotation> = new Map()

// The marks are found among the tags, which lie close together; most sentences quote nothing.
function quotationsIn({ text, tags }: Parts, sentence: Sentence): ReadonlyMap<number, Quotation> {
  let at = sentence.first
  while (at < sentence.last && !(tags[at] === Tag.mark && mayOpenQuotation(text.tokens[at]?.word.form ?? '')))
    at++
  if (at === sentence.last) return none
  return new Map(findQuotations(text.tokens, sentence).map((quotation) => [quotation.open, quotation]))
}

function phrasesWithin(parts: Parts, cursor: Cursor, first: number, last: number): Phrase[] {
  const phrases: Phrase[] = []
  let at = first
  while (at < last) {
    const phrase = phraseAt(parts, cursor, at, last)
    phrases.push(phrase)
    at = Math.max(at + 1, phrase.last)
  }
  return phrases
}

function phraseAt(parts: Parts, cursor: Cursor, at: number, last: number): Phrase {
  const { tokens } = parts.text
  const time = timeAt(parts, cursor, at)
  if (time !== undefined && time.last <= last && time.first === at)
    return { kind: 'time', first: at, last: time.last, word: '', time, inner: nothing }
  const word = tokens[at]?.word
  if (word === undefined) return linkPhrase('mark', at, '')
  if (word.kind !== 'mark') return taggedPhrase(parts, cursor, at, last, word)
  if (word.form === '(' || word.form === '[') {
    const close = closingOf(parts, at, last)
    if (close > at + 1) return bracket(at, close + 1, phrasesWithin(parts, cursor, at + 1, close))
  }
  if (word.form === '—' || word.form === '–') {
    const close = closingDash(parts, at, last)
    if (close > at + 1) return bracket(at, close + 1, phrasesWithin(parts, cursor, at + 1, close))
  }
  const quotation = cursor.quotations.get(at)
  if (quotation !== undefined && quotation.close < last) return quotedPhrase(parts, quotation)
  return taggedPhrase(parts, cursor, at, last, word)
}

function taggedPhrase(parts: Parts, cursor: Cursor, at: number, last: number, word: Word): Phrase {
  const tag = parts.tags[at] as Tag
  switch (tag) {
    case Tag.mark:
      return linkPhrase(word.form === ',' ? 'comma' : 'mark', at, word.form)
    case Tag.preposition:
      return linkPhrase('preposition', at, word.lower)
    case Tag.conjunction:
      return linkPhrase('conjunction', at, word.lower)
    case Tag.relative:
      return linkPhrase('relative', at, word.lower)
    case Tag.subordinator:
      return linkPhrase('subordinator', at, word.lower)
    case Tag.adverb:
      return isVerbAhead(parts, at, last) ? verbPhrase(parts, at, last) : linkPhrase('adverb', at, word.lower)
    case Tag.pronoun:
      return linkPhrase('pronoun', at, word.lower)
    case Tag.auxiliary:
    case Tag.verb:
    case Tag.gerund:
    case Tag.infinitive:
    case Tag.to:
      return verbPhrase(parts, at, last)
    default:
      return nounPhrase(parts, cursor, at, last)
  }
}

const nothing: readonly Phrase[] = []

function bracket(first: number, last: number, inner: readonly Phrase[]): BracketPhrase {
  return { kind: 'bracket', first, last, word: '', time: null, inner }
}

// A bracket that does not close within this many tokens is taken for a stray mark.
const longestBracket = 300

function closingOf(parts: Parts, open: number, last: number): number {
  let depth = 0
  for (let at = open; at < last && at < open + longestBracket; at++) {
    const form = parts.text.tokens[at]?.word.form
    if (form === '(' || form === '[') depth++
    if (form === ')' || form === ']') {
      depth--
      if (depth === 0) return at
    }
  }
  return -1
}

// A pair of dashes within a few words stands for brackets; a single one does not.
function closingDash(parts: Parts, open: number, last: number): number {
  const form = parts.text.tokens[open]?.word.form
  for (let at = open + 1; at < last && at < open + 16; at++) {
    const word = parts.text.tokens[at]?.word
    if (word?.form === form) return at
    if (word?.form === ',' || word?.form === ';') return -1
  }
  return -1
}

function quotedPhrase(parts: Parts, quotation: Quotation): NounPhrase {
  const mention = quotedMention(parts.text.tokens, parts.text.text, quotation)
  return {
    kind: 'noun',
    first: quotation.open,
    last: quotation.close + 1,
    mention,
    time: null,
    quotation,
    number: null,
    link: '',
  }
}
