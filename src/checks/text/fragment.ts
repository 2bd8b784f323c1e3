import { tagWords } from '../../grammar/tag-words.ts'
import { verbFormOf } from '../../grammar/verb-forms.ts'
import { Tag } from '../../grammar/word-tag.ts'
import { abbreviations } from '../../text/abbreviations.ts'
import type { Sentence } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/token.ts'
import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'

// No sentence ends in one of these.
const neverLast = new Set(
  'the a an and or its their whose my our your than nor per via including regarding concerning'.split(' '),
)
// A sentence may end in these only after a clause about something, a passive or an infinitive ("the man they spoke with").
const seldomLast = new Set(
  'of with for from at into onto between among amid against upon within toward towards until'.split(' '),
)
const licences = new Set(
  `who whom whose which that what where when how why to be been being is are was were it them him he she they we i you so than
   such something nothing anything one`.split(/\s+/),
)
// Verbs whose past is their base, and strong ones that are seldom met.
const strong = new Set(
  `set hit cut put let cost shut split spread cast quit beat read bid burst hurt thrust shed upset swept wept crept slept
   dealt felt knelt leapt dwelt sprang strode clung flung swung stung stuck struck dug hung spun shrank sank sang rang
   froze wove woke tore swore wore bore shone slew bled bred sped slid lit bent ground wound bound fell rose went ran did
   took came gave held made stood drew threw grew knew`.split(/\s+/),
)
// Adjectives that need their noun: "the Ministry of Foreign."
const needsNoun = new Set(
  'foreign internal external national public economic social higher federal municipal'.split(' '),
)

/** A sentence that breaks off, or that is a bare title without a verb. */
export const fragment = rule({
  id: 'text/fragment',
  severity: 'warning',
  says: 'Sentence {fault}: “{words}”',
  check(facts, report) {
    const { tokens, sentences } = facts.text
    const doubtful: Sentence[] = []
    for (const [index, sentence] of sentences.entries()) {
      const stop = tokens[sentence.last - 1]
      if (stop?.word.form !== '.' && stop?.word.form !== '”' && stop?.word.form !== '"') continue
      const torn = tornEnd(facts, sentence)
      if (torn !== undefined) report(torn, { fault: 'breaks off' })
      else if (isBareTitle(facts, sentence)) report(sentence, { fault: 'is a title without a verb' })
      else if (!hasPlainVerb(tokens, sentence) && isLongEnough(facts, sentence, index))
        doubtful.push(sentence)
    }
    // Only the few sentences without a plain verb are tagged word by word.
    const tags = doubtful.length === 0 ? new Uint8Array(0) : tagWords(tokens, doubtful)
    const verbless = doubtful.filter((sentence) => !hasVerb(facts, sentence, tags))
    // A register of notes is written without verbs throughout.
    if (verbless.length > Math.min(12, Math.max(5, sentences.length / 10))) return
    for (const sentence of verbless) report(sentence, { fault: 'has no verb' })
  },
})

const plainVerbs = new Set(
  'is was were are be been has have had will would can could may might shall should must did does do became began'.split(
    ' ',
  ),
)

function hasPlainVerb(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.last; at++)
    if (plainVerbs.has(tokens[at]?.word.lower ?? '')) return true
  return false
}

function tornEnd({ text: { tokens }, quotations }: Facts, sentence: Sentence): Span | undefined {
  const last = tokens[sentence.last - 2]
  const before = tokens[sentence.last - 3]
  const stop = tokens[sentence.last - 1]
  if (
    last === undefined ||
    before === undefined ||
    stop?.word.form !== '.' ||
    sentence.last - sentence.first < 5
  )
    return undefined
  const start = tokens[Math.max(sentence.first, sentence.last - 4)]?.start ?? sentence.start
  if (last.end !== stop.start || last.word.kind !== 'word' || quotations.holds(last.start)) return undefined
  const span = { start, end: stop.end }
  if (last.word.letterCase === 'lower' && neverLast.has(last.word.lower)) return span
  if (before.word.lower === 'of' && needsNoun.has(last.word.lower) && last.word.letterCase === 'capital')
    return span
  // "by the president of.": a noun with its article waits for another noun.
  const isNounOf =
    last.word.lower === 'of' && /^(?:the|a|an)$/.test(tokens[sentence.last - 4]?.word.lower ?? '')
  // "the union they are a part of" has its noun before it.
  const isClause = tokens
    .slice(Math.max(sentence.first + 1, sentence.last - 9), sentence.last - 4)
    .some(({ word }) => /^(?:they|he|she|it|we|you|i|that|which|who|whom|what)$/.test(word.lower))
  if (isNounOf && before.word.kind === 'word' && !isClause) return span
  if (last.word.letterCase !== 'lower' || !seldomLast.has(last.word.lower) || before.word.kind === 'number')
    return undefined
  for (let at = sentence.first + 1; at < sentence.last - 2; at++) {
    const lower = tokens[at]?.word.lower ?? ''
    if (licences.has(lower)) return undefined
  }
  return span
}

// “"Honorary Citizen of Rome".”: a quotation and nothing else, in the middle of a paragraph.
function isBareTitle({ text: { tokens }, quotations }: Facts, sentence: Sentence): boolean {
  const first = tokens[sentence.first]
  const stop = tokens[sentence.last - 1]
  const closing = tokens[sentence.last - 2]
  if (first === undefined || stop?.word.form !== '.' || closing === undefined) return false
  if (first.word.form !== '"' && first.word.form !== '“') return false
  const span = quotations.at(first.start)
  return (
    span !== undefined && span.start === first.start && span.end === closing.end && span.end === stop.start
  )
}

// A short line at the head of a paragraph is a run-in heading; a numbered one is an item of a list.
function isLongEnough({ text: { tokens, sentences } }: Facts, sentence: Sentence, index: number): boolean {
  if (sentence.isHeading || sentence.last - sentence.first < 6) return false
  const before = sentences[index - 1]
  const next = sentences[index + 1]
  const isAlone = before?.paragraph !== sentence.paragraph && next?.paragraph !== sentence.paragraph
  const isFirst = before?.paragraph !== sentence.paragraph
  const first = tokens[sentence.first]
  if (isAlone || (isFirst && sentence.last - sentence.first < 9)) return false
  const last = tokens[sentence.last - 2]
  // "(b." and "vol." end no sentence.
  if (last === undefined || last.word.form.length < 3 || abbreviations.has(last.word.lower)) return false
  return (
    first?.word.kind === 'word' &&
    tokens[sentence.last - 1]?.word.form === '.' &&
    !isBracketOpen(tokens, sentence)
  )
}

function isBracketOpen(tokens: readonly Token[], sentence: Sentence): boolean {
  let depth = 0
  for (let at = sentence.first; at < sentence.last; at++) {
    const form = tokens[at]?.word.form
    if (form === '(' || form === '[') depth++
    else if (form === ')' || form === ']') depth--
  }
  return depth !== 0
}

function hasVerb(
  { text: { tokens }, quotations, speller }: Facts,
  sentence: Sentence,
  tags: Uint8Array,
): boolean {
  for (let at = sentence.first; at < sentence.last; at++) {
    const tag = tags[at]
    const word = tokens[at]?.word
    // "the slow and costly repair": a base form is a verb only behind what can be its subject.
    const isBase =
      tag === Tag.verb &&
      word !== undefined &&
      verbFormOf(word.lower)?.form === 'base' &&
      !strong.has(word.lower) &&
      !hasSubject(tokens, tags, at)
    if (tag === Tag.auxiliary || tag === Tag.infinitive || tag === Tag.to || (tag === Tag.verb && !isBase))
      return true
    if (word === undefined || word.kind !== 'word') {
      // A list of works, an address or a table line has no verb by right.
      if (
        word !== undefined &&
        (word.form === ';' || word.form === ':' || word.form === '!' || word.form === '?')
      )
        return true
      continue
    }
    if (word.lower === "let's" || word.lower.includes("'") || quotations.holds(tokens[at]?.start ?? 0))
      return true
    if (tag !== Tag.noun && tag !== Tag.name && tag !== Tag.modifier) continue
    const isFirst = at === sentence.first
    if ((word.letterCase === 'lower' || isFirst) && mayBeVerb(tokens, tags, at, isFirst, speller)) return true
  }
  return false
}

const irregularPlurals = new Set('people men women children police clergy cattle youth'.split(' '))

function hasSubject(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  const before = tags[at - 1]
  const earlier = tokens[at - 1]?.word.lower ?? ''
  if (before === Tag.conjunction || before === Tag.adverb) return hasSubject(tokens, tags, at - 1)
  return (
    before === undefined ||
    before === Tag.pronoun ||
    before === Tag.relative ||
    before === Tag.name ||
    before === Tag.mark ||
    (before === Tag.noun && (earlier.endsWith('s') || irregularPlurals.has(earlier)))
  )
}

// Any word that could be a finite verb the tagger took for a noun speaks for the sentence.
function mayBeVerb(
  tokens: readonly Token[],
  tags: Uint8Array,
  at: number,
  isFirst: boolean,
  speller: Facts['speller'],
): boolean {
  const lower = tokens[at]?.word.lower ?? ''
  const verb = verbFormOf(lower) ?? verbFormOf(lower.replace(/^(?:over|under|out|un|re|with|fore|up)/, ''))
  if (isFirst) return (verb !== undefined && verb.form !== 'ing') || hasGerund(lower, speller)
  const before = tags[at - 1]
  const next = tags[at + 1]
  const isDemonstrative = /^(?:this|these|that|those|each|both|all)$/.test(tokens[at - 1]?.word.lower ?? '')
  const isOpen =
    (before === Tag.determiner && !isDemonstrative) || before === Tag.preposition || before === Tag.modifier
  // "the damaged walls": before a noun a past form is an adjective.
  const isAdjective = isOpen && (next === Tag.noun || next === Tag.modifier)
  if (strong.has(lower) || strong.has(lower.replace(/^(?:over|under|out|un|re|with|fore|be|up)/, '')))
    return !isOpen
  if (verb?.form === 'past' || verb?.form === 'participle') return !isAdjective
  if (/(?:ed|ize|ise|ify)$/.test(lower) && lower.length > 4) return !isAdjective
  if (isOpen || (before === Tag.number && !isDemonstrative)) return false
  // A present form has a subject before it and mostly something behind it: "the statute dates from 1971".
  const earlier = tokens[at - 1]?.word.lower ?? ''
  const isSaid = before === Tag.adverb || earlier === 'longer' || goesOn(next)
  const isThird = lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss')
  if (isThird && verb?.form === 's' && tokens[at + 1]?.word.kind !== 'mark') return true
  if (isThird && isSaid) return verb?.form === 's' || hasGerund(lower.slice(0, -1), speller)
  const isPlural = earlier.endsWith('s') && !/(?:ous|ss|us|is)$/.test(earlier)
  return isPlural && isSaid && (verb?.form === 'base' || hasGerund(lower, speller))
}

function goesOn(tag: number | undefined): boolean {
  return (
    tag === Tag.preposition ||
    tag === Tag.determiner ||
    tag === Tag.adverb ||
    tag === Tag.number ||
    tag === Tag.to ||
    tag === Tag.name ||
    tag === Tag.pronoun ||
    tag === Tag.relative ||
    tag === Tag.subordinator
  )
}

// What has a form in -ing is a verb too.
function hasGerund(lower: string, speller: Facts['speller']): boolean {
  return speller?.isWord(`${lower.replace(/e$/, '')}ing`) === true
}
