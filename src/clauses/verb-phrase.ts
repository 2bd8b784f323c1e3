import { formsOfBe, futureModals, negations } from '../grammar/english-function-words.ts'
import { isReVerb, verbOf } from '../grammar/tag-words.ts'
import { Tag } from '../grammar/word-tag.ts'
import type { Word } from '../text/token.ts'
import { wordFact } from '../text/word-fact.ts'
import type { Parts } from './parts.ts'
import type { VerbPhrase } from './phrase.ts'

/** True for an adverb that belongs to the verb behind it: "jointly signed", "also adopted". */
export function isVerbAhead(parts: Parts, at: number, last: number): boolean {
  let index = at
  while (index < last && parts.tags[index] === Tag.adverb) index++
  return index < last && index > at && parts.tags[index] === Tag.verb
}

/** The verb phrase that begins at a token: auxiliaries, adverbs between them, and the verb. */
export function verbPhrase(parts: Parts, first: number, last: number): VerbPhrase {
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
    const said = auxiliaryOf(word)
    if (said.isNegation) isNegated = true
    if (tag === Tag.auxiliary) {
      if (lemma !== '') break
      auxiliaries++
      if (said.isBe) hasBe = true
      if (said.isHave) hasHave = true
      if (said.isFuture) isFuture = true
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

/** What a word adds to the verb it stands with. */
type Auxiliary = {
  readonly isNegation: boolean
  readonly isBe: boolean
  readonly isHave: boolean
  readonly isFuture: boolean
  readonly isPresent: boolean
}

const nothing: Auxiliary = {
  isNegation: false,
  isBe: false,
  isHave: false,
  isFuture: false,
  isPresent: false,
}

const auxiliaryOf = wordFact(({ lower }): Auxiliary => {
  const said = {
    isNegation: negations.has(lower),
    isBe: formsOfBe.has(lower),
    isHave: /^ha(?:s|ve|d|ving)/.test(lower),
    isFuture: futureModals.has(lower),
    isPresent: /^(?:is|are|am|do|does)/.test(lower),
  }
  return Object.values(said).includes(true) ? said : nothing
})

const unchanging = new Set(['set', 'put', 'cut', 'let', 'read', 'split', 'spread', 'cost', 'shut'])

function isPastForm(word: Word): boolean {
  const verb = verbOf(word)
  return (
    verb?.form === 'past' || verb?.form === 'participle' || (verb !== undefined && unchanging.has(word.lower))
  )
}

function isPresentTense(word: Word | undefined, auxiliaries: number): boolean {
  if (word === undefined) return false
  if (auxiliaries > 0) return auxiliaryOf(word).isPresent
  const form = verbOf(word)?.form
  return (form === 'base' && !unchanging.has(word.lower)) || form === 's'
}

function lemmaOfAuxiliary(lower: string): string {
  if (/^ha(?:s|ve|d|ving)/.test(lower)) return 'have'
  if (/^(?:do|does|did)/.test(lower)) return 'do'
  return futureModals.has(lower) ? lower : 'be'
}
