import type { Argument } from '../clauses/node.ts'
import type { ReadSentence } from '../entries/draft-entries.ts'
import type { Mention } from '../names/mention.ts'

/** A named thing where it stands, for pronouns and definite phrases further on to refer to. */
type Referent = {
  readonly at: number
  readonly sentence: number
  readonly mention: Mention
  /** The argument that stands for it; null for what only hangs on one by "of". */
  readonly argument: Argument | null
}

/** Finds what "he", "it", "the organization" stand for: the nearest earlier name that fits, subjects first. */
export type Referents = {
  readonly resolve: (mention: Mention, role: string) => string | null
  readonly personAt: (token: number) => string | null
  readonly placeAt: (token: number) => string | null
}

const personal = new Set(['he', 'she', 'him', 'her', 'who', 'himself', 'herself'])

// Nouns that take up any body, whatever its own noun.
const general = new Set(['organization', 'organisation', 'body', 'institution', 'agency', 'association'])

// A pronoun reaches back over this many sentences at most.
const reach = 8

/** Collects the names of a document in order. */
export function collectReferents(sentences: readonly ReadSentence[]): Referents {
  const referents = referentsOf(sentences)
  const starts = sentences.map((one) => one.sentence.first)
  const mainPerson = personOfDocument(referents)
  const home = homeState(referents)

  function before(token: number): number {
    let low = 0
    let high = referents.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((referents[middle]?.at ?? 0) < token) low = middle + 1
      else high = middle
    }
    return low
  }

  function sentenceOf(token: number): number {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= token) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  // Most names are referred to by nothing: what only a reference asks for is worked out when one does.
  const subjects = new Map<number, ReadonlySet<Argument>>()

  function isSubject({ argument, sentence }: Referent): boolean {
    if (argument === null) return false
    let known = subjects.get(sentence)
    if (known === undefined) {
      known = new Set(sentences[sentence]?.clauses.flatMap((clause) => clause.subject))
      subjects.set(sentence, known)
    }
    return known.has(argument)
  }

  function nearest(token: number, fits: (mention: Mention) => boolean): string | null {
    const here = sentenceOf(token)
    let other: string | null = null
    for (let index = before(token) - 1; index >= 0; index--) {
      const referent = referents[index]
      if (referent === undefined || referent.sentence < here - reach) break
      const { mention } = referent
      if (!fits(mention)) continue
      if (isSubject(referent)) return mention.name
      if (other === null && referent.sentence >= here - 1) other = mention.name
    }
    return other
  }

  function lastPlace(token: number): string | null {
    const here = sentenceOf(token)
    for (let index = before(token) - 1; index >= 0; index--) {
      const referent = referents[index]
      if (referent === undefined || referent.sentence < here - 1) return null
      const { kind, name } = referent.mention
      if (kind === 'place' || kind === 'state') return name
    }
    return null
  }

  function personAt(token: number): string | null {
    return mainPerson ?? nearest(token, (referent) => referent.kind === 'person')
  }

  return {
    personAt,
    placeAt: (token) => lastPlace(token),
    resolve: (mention, role) => {
      const word = mention.noun
      // Translated: “He was elected a member of the bank”, in a text that has told of a country and of nobody.
      if (personal.has(word)) return personAt(mention.first) ?? (role === 'member' ? home : null)
      if (mention.determiner === 'our' && /^(?:country|state|republic|nation)$/.test(word)) return home
      if (role !== 'appointee' && isHeadOfState(mention))
        return nearest(
          mention.first,
          (referent) => referent.kind === 'person' && rulers.test(referent.office?.toLowerCase() ?? ''),
        )
      if (word === 'it' || word === 'itself')
        return nearest(
          mention.first,
          (referent) =>
            referent.kind === 'body' ||
            (role !== 'organization' && (referent.kind === 'state' || referent.kind === 'thing')),
        )
      if (mention.kind === 'body' && mention.isDefinite && !mention.isNamed)
        return nearest(
          mention.first,
          (referent) =>
            referent.kind === 'body' &&
            (general.has(word) || referent.noun === word || wordsOf(referent).includes(word)),
        )
      return null
    },
  }
}

const rulers = /\b(?:president|king|queen|emir|sultan|emperor|head of state)\b/

function isHeadOfState(mention: Mention): boolean {
  return mention.kind === 'post' && mention.isDefinite && /^head$/i.test(mention.name)
}

function referentsOf(sentences: readonly ReadSentence[]): Referent[] {
  const referents: Referent[] = []
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    for (const node of sentences[sentence]?.named ?? []) {
      // A person with an office is both; what hangs on it by "of" is less likely meant.
      if (isName(node.main))
        referents.push({ at: node.main.first, sentence, mention: node.main, argument: node })
      for (let part = 1; part < node.parts.length; part++) {
        const mention = node.parts[part]?.mention
        if (mention !== undefined && isName(mention))
          referents.push({ at: mention.first, sentence, mention, argument: null })
      }
    }
  }
  return referents.sort((one, other) => one.at - other.at)
}

function isName(mention: Mention): boolean {
  return mention.isNamed && mention.name.length > 1
}

function wordsOf(mention: Mention): readonly string[] {
  return mention.name.toLowerCase().split(/[\s-]+/)
}

function lastWordOf({ name }: Mention): string {
  return name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1).toLowerCase()
}

// An institution that says "our country" means the state it speaks of more than of all others.
function homeState(referents: readonly Referent[]): string | null {
  const counts = new Map<string, number>()
  let all = 0
  for (const { mention } of referents) {
    if (mention.kind !== 'state') continue
    const key = lastWordOf(mention)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    all++
  }
  const [first] = [...counts.entries()].toSorted((one, other) => other[1] - one[1])
  if (first === undefined || first[1] * 5 < all * 2 || first[1] < 3) return null
  return (
    referents.find(({ mention }) => mention.kind === 'state' && lastWordOf(mention) === first[0])?.mention
      .name ?? null
  )
}

// In a biography "he" and "she" are the person it begins with: the first sentences name it, and no other as often.
function personOfDocument(referents: readonly Referent[]): string | null {
  const counts = new Map<string, number>()
  let all = 0
  for (const { mention } of referents) {
    if (mention.kind !== 'person') continue
    const surname = lastWordOf(mention)
    counts.set(surname, (counts.get(surname) ?? 0) + 1)
    all++
  }
  const first = referents.find(({ mention }) => mention.kind === 'person')
  if (first === undefined || first.sentence > 1) return null
  const own = counts.get(lastWordOf(first.mention)) ?? 0
  const isMost = [...counts.values()].every((count) => count <= own)
  return isMost && (own * 3 >= all || all < 4) ? first.mention.name : null
}
