import type { Sentence } from '../text/sentence.ts'
import type { Token, Word } from '../text/token.ts'
import { wordFact } from '../text/word-fact.ts'
import * as words from './english-function-words.ts'
import { isNounFirst, type VerbForm, verbFormOf } from './verb-forms.ts'
import { Tag } from './word-tag.ts'

/** What is known of a word by itself. */
type Lexical = {
  readonly tag: Tag
  readonly verb: VerbForm | undefined
  readonly isClosed: boolean
  readonly isNounFirst: boolean
  readonly isDeterminer: boolean
  readonly isPreposition: boolean
  readonly isConjunction: boolean
}

/** The tag of every token, sentence by sentence, in one pass with a look at the neighbours. */
export function tagWords(tokens: readonly Token[], sentences: readonly Sentence[]): Uint8Array {
  const tags = new Uint8Array(tokens.length)
  for (const sentence of sentences) tagSentence(tokens, sentence, tags)
  return tags
}

/** The verb a token is a form of, as a word by itself. */
export function verbOf(word: Word): VerbForm | undefined {
  return lexicalOf(word).verb
}

const lexicalOf = wordFact(makeLexical)

function makeLexical(word: Word): Lexical {
  const { lower } = word
  const lexical = {
    ...classOfWord(word),
    isNounFirst: isNounFirst(lower),
    isDeterminer: words.determiners.has(lower),
    isPreposition: words.prepositions.has(lower),
    isConjunction: words.conjunctions.has(lower),
  }
  return lexical.isClosed || lexical.verb !== undefined ? lexical : shared(lexical)
}

// Most words are one of a few sorts: these are kept once, and so close at hand.
const sorts: Lexical[] = []

function shared(lexical: Lexical): Lexical {
  const same = sorts.find((sort) => sort.tag === lexical.tag && sort.isNounFirst === lexical.isNounFirst)
  if (same === undefined) sorts.push(lexical)
  return same ?? lexical
}

function classOfWord(word: Word): Pick<Lexical, 'tag' | 'verb' | 'isClosed'> {
  const { lower } = word
  if (/^[$€£¥₽]$/.test(word.form)) return { tag: Tag.number, verb: undefined, isClosed: true }
  if (word.kind === 'mark') return { tag: Tag.mark, verb: undefined, isClosed: true }
  if (word.kind === 'number') return { tag: Tag.number, verb: undefined, isClosed: true }
  const closed = closedTag(lower)
  if (closed !== undefined)
    return { tag: closed, verb: closed === Tag.auxiliary ? verbFormOf(lower) : undefined, isClosed: true }
  if (lower.endsWith('ly') && lower.length > 4 && !words.notAdverbs.has(lower))
    return { tag: Tag.adverb, verb: undefined, isClosed: false }
  return { tag: Tag.noun, verb: verbFormOf(lower), isClosed: false }
}

function closedTag(lower: string): Tag | undefined {
  if (lower === 'to') return Tag.to
  if (words.auxiliaries.has(lower)) return Tag.auxiliary
  if (lower === 'that') return Tag.relative
  if (words.determiners.has(lower)) return Tag.determiner
  if (words.conjunctions.has(lower)) return Tag.conjunction
  if (words.relatives.has(lower)) return Tag.relative
  if (words.prepositions.has(lower)) return Tag.preposition
  if (words.subordinators.has(lower)) return Tag.subordinator
  if (words.pronouns.has(lower)) return Tag.pronoun
  if (words.adverbs.has(lower)) return Tag.adverb
  return lower === "'s" ? Tag.mark : undefined
}

function tagSentence(tokens: readonly Token[], sentence: Sentence, tags: Uint8Array): void {
  const isTitle = isTitleCase(tokens, sentence)
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = tokens[at]?.word
    if (word === undefined) return
    tags[at] = tagOf(tokens, sentence, tags, at, word, isTitle)
  }
}

// “Relations Interrupted, 1941”: in a heading the large letters say nothing.
function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  if (sentence.last - sentence.first > 16) return false
  let open = 0
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = tokens[at]?.word
    if (word === undefined || word.kind !== 'word') continue
    if (lexicalOf(word).isClosed) {
      if (at > sentence.first && word.letterCase === 'lower' && closedTag(word.lower) === Tag.auxiliary)
        return false
      continue
    }
    if (word.letterCase === 'lower') return false
    open++
  }
  return open > 1
}

function tagOf(
  tokens: readonly Token[],
  sentence: Sentence,
  tags: Uint8Array,
  at: number,
  word: Word,
  isTitle: boolean,
): Tag {
  const lexical = lexicalOf(word)
  const isFirst = at === sentence.first
  if (lexical.isClosed && word.form === '-' && isReVerb(tokens, at + 1)) return Tag.adverb
  if (lexical.isClosed) return closedInPlace(tokens, sentence, tags, at, word, lexical.tag, isFirst)
  if (word.letterCase !== 'lower') {
    if (!isTitle && !(isFirst && lexical.verb !== undefined && word.letterCase === 'capital')) return Tag.name
    if (lexical.verb === undefined || lexical.isNounFirst) return Tag.name
    const next = tokens[at + 1]?.word
    // "Launched in 2009", "Relations Resumed, 1945": a verb; "United States", "Allied Control Commission": a name.
    const isVerbal =
      lexical.verb.form === 'past' || lexical.verb.form === 'participle' || lexical.verb.form === 'ing'
    return isVerbal &&
      (next === undefined || next.kind === 'mark' || next.letterCase === 'lower' || next.kind === 'number')
      ? lexical.verb.form === 'ing'
        ? Tag.gerund
        : Tag.verb
      : Tag.name
  }
  if (lexical.verb === undefined)
    return isPrefix(word) && startsReVerb(tokens, at, sentence.last) ? Tag.adverb : lexical.tag
  // "short-lived", "self-governing": half of a compound is no verb.
  if (isHalf(tokens, at) && !isReVerb(tokens, at)) return Tag.modifier
  return verbInPlace(tokens, sentence, tags, at, word, lexical.verb)
}

function closedInPlace(
  tokens: readonly Token[],
  sentence: Sentence,
  tags: Uint8Array,
  at: number,
  word: Word,
  tag: Tag,
  isFirst: boolean,
): Tag {
  const next = at + 1 < sentence.last ? tokens[at + 1]?.word : undefined
  if (tag === Tag.to) {
    const verb = next === undefined || next.letterCase !== 'lower' ? undefined : lexicalOf(next).verb
    const isInfinitive =
      verb?.form === 'base' && !(isNounFirst(next?.lower ?? '') && startsNoun(tokens[at + 2]?.word))
    return isInfinitive || next?.lower === 'be' || next?.lower === 'have' ? Tag.to : Tag.preposition
  }
  // "awarded her an order": before an article "her" stands for a person.
  if (
    word.lower === 'her' &&
    (next === undefined || next.kind === 'mark' || isLink(next) || lexicalOf(next).isDeterminer)
  )
    return Tag.pronoun
  // "that" after a verb of saying opens a clause; before a noun it is a determiner.
  if (word.lower === 'that') return Tag.relative
  // "May", "Will" and the like with a large letter inside a sentence are names.
  if (!isFirst && word.letterCase === 'capital' && tag === Tag.auxiliary) return Tag.name
  if (
    !isFirst &&
    word.letterCase === 'upper' &&
    tag !== Tag.mark &&
    tag !== Tag.number &&
    word.form.length > 1 &&
    next?.letterCase !== 'upper'
  )
    return Tag.name
  if (tag === Tag.subordinator && word.lower === 'so') return Tag.adverb
  // "the first post", "further talks": before a noun these adverbs are its modifiers.
  if (tag === Tag.adverb && modifierAdverbs.has(word.lower) && next !== undefined && next.kind === 'word') {
    const followed = lexicalOf(next)
    const isNoun =
      next.letterCase !== 'lower' ||
      (!followed.isClosed &&
        followed.tag === Tag.noun &&
        (followed.verb === undefined || followed.isNounFirst))
    if ((isNoun || tags[at - 1] === Tag.determiner) && !isFirst) return Tag.modifier
  }
  return tag
}

const modifierAdverbs = new Set([
  'first',
  'further',
  'only',
  'most',
  'more',
  'very',
  'even',
  'then',
  'almost',
])

function startsNoun(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'mark' || isLink(word)
}

function isLink(word: Word): boolean {
  const { isPreposition, isConjunction } = lexicalOf(word)
  return isPreposition || isConjunction
}

// "re-elected", "co-founded": the prefix and its hyphen go with the verb.
function startsReVerb(tokens: readonly Token[], at: number, last: number): boolean {
  return at + 2 < last && isReVerb(tokens, at + 2)
}

/** True for a verb behind "re-" or "co-". */
export function isReVerb(tokens: readonly Token[], at: number): boolean {
  const prefix = tokens[at - 2]
  const hyphen = tokens[at - 1]
  const word = tokens[at]
  if (prefix === undefined || hyphen === undefined || word === undefined) return false
  return (
    isPrefix(prefix.word) &&
    hyphen.word.form === '-' &&
    prefix.end === hyphen.start &&
    hyphen.end === word.start &&
    verbFormOf(word.word.lower) !== undefined
  )
}

function isPrefix({ lower }: Word): boolean {
  return lower === 're' || lower === 'co'
}

// "the ministers sign an agreement", "the delegation meets with": a noun, a verb in the present, and what a verb governs.
function isPresentVerb(
  tokens: readonly Token[],
  at: number,
  before: Tag | undefined,
  form: VerbForm['form'],
  next: Word | undefined,
): boolean {
  if (before !== Tag.noun || next === undefined) return false
  const subject = tokens[at - 1]?.word.lower ?? ''
  const isPlural = subject.endsWith('s') && !subject.endsWith('ss')
  const opens =
    lexicalOf(next).isDeterminer ||
    (next.kind === 'word' && next.letterCase !== 'lower') ||
    next.lower === 'that'
  if (form === 'base') return isPlural && (opens || /^(?:to|with|in|on|for)$/.test(next.lower))
  return form === 's' && !isPlural && (opens || next.lower === 'with')
}

const adjectiveEndings = /(?:ent|ant|al|ic|ive|ary|ory|ous|able|ible|ful|less|ian|ese|ern|ish|ed)$/

function isAdjective(lower: string): boolean {
  return adjectiveEndings.test(lower)
}

function isHalf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    before.word.form === '-' &&
    before.end === tokens[at]?.start &&
    tokens[at - 2]?.end === before.start &&
    tokens[at - 2]?.word.kind === 'word'
  )
}

function verbInPlace(
  tokens: readonly Token[],
  sentence: Sentence,
  tags: Uint8Array,
  at: number,
  word: Word,
  verb: VerbForm,
): Tag {
  const before = at > sentence.first ? (tags[at - 1] as Tag) : undefined
  const last = beforeAdverbs(tags, sentence.first, at)
  const next = at + 1 < sentence.last ? tokens[at + 1]?.word : undefined
  const followed = next === undefined ? undefined : lexicalOf(next)
  const nounFollows =
    next !== undefined &&
    next.kind === 'word' &&
    (next.letterCase !== 'lower' || (followed?.tag === Tag.noun && !isVerbAhead(followed)))
  if (verb.form === 'ing')
    return gerundInPlace(
      word,
      before,
      nounFollows && (before !== Tag.noun || isAdjective(tokens[at - 1]?.word.lower ?? '')),
      at > sentence.first + 1 ? (tags[at - 2] as Tag) : undefined,
      startsNoun(next) && next?.lower !== 'of',
      next?.lower === 'of',
    )
  if (verb.form === 'past' || verb.form === 'participle') {
    if (last === Tag.auxiliary) return Tag.verb
    // "the newly formed court"; "some focused on trade"
    if (before === Tag.adverb && last === Tag.determiner && nounFollows) return Tag.modifier
    if (
      before === Tag.determiner &&
      quantifiers.has(tokens[at - 1]?.word.lower ?? '') &&
      next !== undefined &&
      words.prepositions.has(next.lower)
    )
      return Tag.verb
    if (word.lower === 'found' || word.lower === 'left')
      return before === Tag.determiner ? Tag.noun : Tag.verb
    const isAfterYear = before === Tag.number && /^\d{4}$/.test(tokens[at - 1]?.word.form ?? '')
    if (before === Tag.determiner || before === Tag.modifier || (before === Tag.number && !isAfterYear))
      return nounFollows ? Tag.modifier : Tag.noun
    if (
      (before === Tag.preposition || before === Tag.conjunction || before === undefined) &&
      nounFollows &&
      next?.letterCase === 'lower'
    )
      return before === Tag.conjunction && isAfterVerb(tags, sentence.first, at)
        ? Tag.verb
        : before === undefined
          ? Tag.verb
          : Tag.modifier
    return Tag.verb
  }
  if (before === Tag.to) return Tag.infinitive
  // "set up", "put down": with a particle behind it, it is a verb.
  if ((word.lower === 'set' || word.lower === 'put') && (next?.lower === 'up' || next?.lower === 'down'))
    return Tag.verb
  if (last === Tag.auxiliary)
    return isNounFirst(word.lower) && before !== Tag.auxiliary && before !== Tag.adverb ? Tag.noun : Tag.verb
  if (
    before === Tag.determiner ||
    before === Tag.preposition ||
    before === Tag.modifier ||
    before === Tag.number
  )
    return Tag.noun
  if (before === Tag.pronoun || before === Tag.relative) return Tag.verb
  // "Morocco signs the charter": between a name and an article even a noun is a verb.
  const isBetween =
    before === Tag.name &&
    next !== undefined &&
    (words.determiners.has(next.lower) || (next.letterCase !== 'lower' && next.kind === 'word')) &&
    verb.form === 's'
  if (isBetween || isPresentVerb(tokens, at, before, verb.form, next)) return Tag.verb
  if (isNounFirst(word.lower)) return Tag.noun
  if (verb.form === 'base' || verb.form === 's')
    return before === Tag.noun ||
      before === Tag.name ||
      before === Tag.adverb ||
      before === Tag.conjunction ||
      before === Tag.mark
      ? Tag.verb
      : Tag.noun
  return Tag.noun
}

function isVerbAhead(lexical: Lexical): boolean {
  return lexical.verb !== undefined && lexical.verb.form === 'past' && !lexical.isNounFirst
}

// Within "adopted resolutions and condemned attacks" the second past is a verb too.
function isAfterVerb(tags: Uint8Array, first: number, at: number): boolean {
  for (let index = at - 1; index >= first && index > at - 14; index--)
    if (tags[index] === Tag.verb) return true
  return false
}

const quantifiers = new Set(['some', 'many', 'most', 'all', 'both', 'few', 'several'])

function beforeAdverbs(tags: Uint8Array, first: number, at: number): Tag | undefined {
  let index = at - 1
  while (index >= first && tags[index] === Tag.adverb) index--
  return index >= first ? (tags[index] as Tag) : undefined
}

// "the founding congress", "a meeting": nouns; "by signing the treaty", "including": verbs in -ing.
function gerundInPlace(
  word: Word,
  before: Tag | undefined,
  nounFollows: boolean,
  second: Tag | undefined,
  endsNoun: boolean,
  isBeforeOf: boolean,
): Tag {
  if (word.lower === 'meeting' || word.lower === 'building' || word.lower === 'hearing') return Tag.noun
  if (isBeforeOf) return Tag.noun
  if (before === Tag.determiner || before === Tag.modifier || before === Tag.number)
    return nounFollows ? Tag.modifier : Tag.noun
  // "a memorandum of understanding in …"
  if (before === Tag.preposition && endsNoun) return Tag.noun
  // "a permanent coordinating body"
  if (before === Tag.noun && second === Tag.determiner && nounFollows) return Tag.modifier
  return Tag.gerund
}
