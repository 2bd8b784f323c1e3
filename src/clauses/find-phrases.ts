import { formsOfBe, futureModals, negations } from '../grammar/english-function-words.ts'
import { isReVerb, verbOf } from '../grammar/tag-words.ts'
import { Tag } from '../grammar/word-tag.ts'
import { kindOfNoun } from '../names/head-nouns.ts'
import { makeMention, quotedMention } from '../names/make-mention.ts'
import type { Name } from '../names/mention.ts'
import { findQuotations, type Quotation } from '../text/find-quotations.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Text } from '../text/text.ts'
import type { Word } from '../text/token.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import type { LinkPhrase, NounPhrase, Phrase, VerbPhrase } from './phrase.ts'

/** What phrases are cut from. */
export type Parts = {
  readonly text: Text
  readonly tags: Uint8Array
  readonly times: readonly TimeExpression[]
  readonly names: readonly Name[]
}

/** Walks the sorted times and names of a text alongside its tokens. */
type Cursor = { time: number; name: number; readonly quotations: ReadonlyMap<number, Quotation> }

/** The phrases of one sentence in order; brackets hold their own. `from` is where the lists of times and names are up to. */
export function findPhrases(
  parts: Parts,
  sentence: Sentence,
  from: { time: number; name: number },
): Phrase[] {
  const cursor: Cursor = { ...from, quotations: byOpening(findQuotations(parts.text.tokens, sentence)) }
  const phrases = phrasesWithin(parts, cursor, sentence.first, sentence.last)
  from.time = cursor.time
  from.name = cursor.name
  return phrases
}

function byOpening(quotations: readonly Quotation[]): ReadonlyMap<number, Quotation> {
  return new Map(quotations.map((quotation) => [quotation.open, quotation]))
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
    return { kind: 'time', first: at, last: time.last, time }
  const word = tokens[at]?.word
  if (word === undefined) return link('mark', at, '')
  if (word.form === '(' || word.form === '[') {
    const close = closingOf(parts, at, last)
    if (close > at + 1)
      return {
        kind: 'bracket',
        first: at,
        last: close + 1,
        inner: phrasesWithin(parts, cursor, at + 1, close),
      }
  }
  if (word.form === '—' || word.form === '–') {
    const close = closingDash(parts, at, last)
    if (close > at + 1)
      return {
        kind: 'bracket',
        first: at,
        last: close + 1,
        inner: phrasesWithin(parts, cursor, at + 1, close),
      }
  }
  const quotation = cursor.quotations.get(at)
  if (quotation !== undefined && quotation.close < last) return quotedPhrase(parts, quotation)
  const tag = parts.tags[at] as Tag
  switch (tag) {
    case Tag.mark:
      return link(word.form === ',' ? 'comma' : 'mark', at, word.form)
    case Tag.preposition:
      return link('preposition', at, word.lower)
    case Tag.conjunction:
      return link('conjunction', at, word.lower)
    case Tag.relative:
      return link('relative', at, word.lower)
    case Tag.subordinator:
      return link('subordinator', at, word.lower)
    case Tag.adverb:
      return isVerbAhead(parts, at, last) ? verbPhrase(parts, at, last) : link('adverb', at, word.lower)
    case Tag.pronoun:
      return link('pronoun', at, word.lower)
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

function link(kind: LinkPhrase['kind'], at: number, word: string): LinkPhrase {
  return { kind, first: at, last: at + 1, word }
}

function timeAt(parts: Parts, cursor: Cursor, at: number): TimeExpression | undefined {
  while (cursor.time < parts.times.length && (parts.times[cursor.time]?.last ?? 0) <= at) cursor.time++
  const time = parts.times[cursor.time]
  return time !== undefined && time.first <= at ? time : undefined
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

// "jointly signed", "also adopted": the adverb belongs to the verb behind it.
function isVerbAhead(parts: Parts, at: number, last: number): boolean {
  let index = at
  while (index < last && parts.tags[index] === Tag.adverb) index++
  return index < last && index > at && parts.tags[index] === Tag.verb
}

function verbPhrase(parts: Parts, first: number, last: number): VerbPhrase {
  const { tokens } = parts.text
  let at = first
  let hasBe = false
  let hasHave = false
  let isFuture = false
  let isNegated = false
  let isInfinitive = false
  let auxiliaries = 0
  let lemma = ''
  let isGerund = false
  while (at < last) {
    const word = tokens[at]?.word
    const tag = parts.tags[at] as Tag
    if (word === undefined) break
    if (negations.has(word.lower)) isNegated = true
    if (tag === Tag.auxiliary) {
      if (lemma !== '') break
      auxiliaries++
      if (formsOfBe.has(word.lower)) hasBe = true
      if (/^ha(?:s|ve|d|ving)/.test(word.lower)) hasHave = true
      if (futureModals.has(word.lower)) isFuture = true
      if (word.lower === 'being' || word.lower === 'having') isGerund = at === first
      lemma = lemma === '' ? '' : lemma
    } else if (tag === Tag.to) {
      if (
        lemma !== '' ||
        (auxiliaries > 0 &&
          !isInfinitive &&
          parts.tags[at + 1] !== Tag.infinitive &&
          tokens[at + 1]?.word.lower !== 'be')
      )
        break
      isInfinitive = true
    } else if (tag === Tag.verb || tag === Tag.gerund || tag === Tag.infinitive) {
      if (lemma !== '') break
      if (tag === Tag.gerund && auxiliaries === 0) isGerund = true
      lemma = verbOf(word)?.lemma ?? word.lower
      if (isReVerb(tokens, at)) lemma = `${tokens[at - 2]?.word.lower}-${lemma}`
    } else if (
      tag !== Tag.adverb ||
      at + 1 >= last ||
      !(
        parts.tags[at + 1] === Tag.verb ||
        parts.tags[at + 1] === Tag.adverb ||
        parts.tags[at + 1] === Tag.auxiliary
      )
    ) {
      break
    }
    at++
  }
  const end = Math.max(at, first + 1)
  const main = tokens[end - 1]?.word
  const isParticiple = main !== undefined && isPastForm(main) && parts.tags[end - 1] === Tag.verb
  const isPassive = hasBe && isParticiple
  if (lemma === '') lemma = lemmaOfAuxiliary(tokens[end - 1]?.word.lower ?? '')
  return {
    kind: 'verb',
    first,
    last: end,
    lemma,
    voice: isPassive ? 'passive' : auxiliaries === 0 && isParticiple && !isInfinitive ? 'bare' : 'active',
    form: isInfinitive ? 'infinitive' : isGerund ? 'gerund' : 'finite',
    isNegated,
    isFuture,
    isPerfect: hasHave,
    isParticiple: auxiliaries === 0 && main !== undefined && verbOf(main)?.form === 'participle',
    isPresent: !hasHave && isPresentTense(tokens[first]?.word, auxiliaries),
  }
}

const unchanging = new Set(['set', 'put', 'cut', 'let', 'read', 'split', 'spread', 'cost', 'shut'])

function isPastForm(word: Word): boolean {
  const verb = verbOf(word)
  return (
    verb?.form === 'past' || verb?.form === 'participle' || (verb !== undefined && unchanging.has(word.lower))
  )
}

function isPresentTense(word: Word | undefined, auxiliaries: number): boolean {
  if (word === undefined) return false
  if (auxiliaries > 0) return /^(?:is|are|am|do|does)/.test(word.lower)
  const form = verbOf(word)?.form
  return (form === 'base' && !unchanging.has(word.lower)) || form === 's'
}

function lemmaOfAuxiliary(lower: string): string {
  if (/^ha(?:s|ve|d|ving)/.test(lower)) return 'have'
  if (/^(?:do|does|did)/.test(lower)) return 'do'
  return futureModals.has(lower) ? lower : 'be'
}

function nounPhrase(parts: Parts, cursor: Cursor, first: number, last: number): Phrase {
  let at = first
  let time: TimeExpression | null = null
  const names: Name[] = []
  while (at < last) {
    const inside = timeAt(parts, cursor, at)
    if (inside !== undefined) {
      // "the 1996 24th Conference": a bare year before the noun belongs to the noun phrase.
      const isYear =
        inside.kind === 'date' &&
        inside.last - inside.first === 1 &&
        at > first &&
        continuesNoun(parts, inside.last, last)
      if (!isYear || time !== null) break
      time = inside
      at = inside.last
      continue
    }
    const name = nameAt(parts, cursor, at)
    if (name !== undefined && name.first === at && name.last <= last) {
      // Two names side by side, of which the second is a person: "Republic of Azerbaijan Ilham Aliyev".
      const before = names.at(-1)
      if (before !== undefined && before.last === at && isPlain(before) && name.kind === 'person') break
      // "during the meeting Secretary General X": a name right behind such a noun begins a phrase of its own.
      if (
        before === undefined &&
        at > first + 1 &&
        (name.kind === 'post' || name.kind === 'person') &&
        isEventNoun(parts, at - 1)
      )
        break
      names.push(name)
      at = name.last
      continue
    }
    if (!belongs(parts, at, at > first)) break
    // "elected Otto Brandt president": an office right behind a person is a phrase of its own.
    const person = names.at(-1)
    if (
      person?.kind === 'person' &&
      person.last === at &&
      parts.tags[at] === Tag.noun &&
      kindOfNoun(parts.text.tokens[at]?.word.lower ?? '') === 'post'
    )
      break
    at++
  }
  if (at === first) return link('mark', first, parts.text.tokens[first]?.word.form ?? '')
  const mention = makeMention(parts.text.tokens, parts.text.text, parts.tags, first, at, names)
  return {
    kind: 'noun',
    first,
    last: at,
    mention,
    time,
    quotation: null,
    number: numberIn(parts, first, at),
    link: '',
  }
}

function isEventNoun(parts: Parts, at: number): boolean {
  const word = parts.text.tokens[at]?.word
  const kind = word === undefined || word.letterCase !== 'lower' ? undefined : kindOfNoun(word.lower)
  return kind === 'meeting' || kind === 'act'
}

function isPlain(name: Name): boolean {
  return (name.kind === 'state' && !name.isAdjective && name.last - name.first > 1) || name.kind === 'body'
}

function nameAt(parts: Parts, cursor: Cursor, at: number): Name | undefined {
  while (cursor.name < parts.names.length && (parts.names[cursor.name]?.last ?? 0) <= at) cursor.name++
  const name = parts.names[cursor.name]
  return name !== undefined && name.first <= at ? name : undefined
}

function continuesNoun(parts: Parts, at: number, last: number): boolean {
  const tag = parts.tags[at]
  return at < last && (tag === Tag.noun || tag === Tag.name || tag === Tag.number || tag === Tag.modifier)
}

function belongs(parts: Parts, at: number, isInside: boolean): boolean {
  const tag = parts.tags[at] as Tag
  if (tag === Tag.noun || tag === Tag.name || tag === Tag.number || tag === Tag.modifier) return true
  // "the newly accredited ambassador"
  if (tag === Tag.adverb && isInside && parts.tags[at - 1] === Tag.determiner) {
    const next = parts.tags[at + 1]
    return next === Tag.modifier || next === Tag.noun || next === Tag.number
  }
  if (tag === Tag.determiner)
    return (
      !isInside ||
      /^(?:other|several|many|few|such|most|all|certain|various)$/.test(
        parts.text.tokens[at]?.word.lower ?? '',
      ) ||
      parts.tags[at - 1] === Tag.determiner
    )
  if (!isInside || tag !== Tag.mark)
    return isInside && tag === Tag.gerund && parts.tags[at - 1] === Tag.mark && isHyphen(parts, at - 1)
  const token = parts.text.tokens[at]
  const next = parts.text.tokens[at + 1]
  const before = parts.text.tokens[at - 1]
  if (token === undefined || next === undefined || before === undefined) return false
  // "4.5 million dollars"
  if (
    token.word.form === '.' &&
    before.word.kind === 'number' &&
    next.word.kind === 'number' &&
    before.end === token.start &&
    token.end === next.start
  )
    return true
  // "Azerbaijan’s first lady", "high-level meeting": the possessive and the hyphen hold a noun phrase together.
  if (token.word.lower === "'s") return true
  if (
    (token.word.form === '’' || token.word.form === "'") &&
    before.end === token.start &&
    before.word.lower.endsWith('s')
  )
    return next.start > token.end
  return (
    isHyphen(parts, at) && before.end === token.start && token.end === next.start && next.word.kind !== 'mark'
  )
}

function isHyphen(parts: Parts, at: number): boolean {
  const form = parts.text.tokens[at]?.word.form
  return form === '-' || form === '‐' || form === '‑' || form === '–'
}

function numberIn(parts: Parts, first: number, last: number): number | null {
  for (let at = first; at < last; at++) {
    const word = parts.text.tokens[at]?.word
    if (word?.kind === 'number' && /^\d{1,3}(?:,\d{3})*$/.test(word.form))
      return Number(word.form.replaceAll(',', ''))
  }
  return null
}
