import type { ReadSentence } from '../entries/draft-entries.ts'
import type { Mention, MentionKind } from '../names/mention.ts'

/** A named thing where it stands, for pronouns and definite phrases further on to refer to. */
type Referent = {
  readonly at: number
  readonly sentence: number
  readonly name: string
  readonly kind: MentionKind
  readonly isSubject: boolean
  readonly words: readonly string[]
  readonly noun: string
  readonly office: string
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
  const referents: Referent[] = []
  for (const [index, { nodes, clauses }] of sentences.entries()) {
    const subjects = new Set(clauses.flatMap((clause) => clause.subject))
    for (const node of nodes) {
      if (node.kind !== 'argument') continue
      const isSubject = subjects.has(node)
      // A person with an office is both; what hangs on it by "of" is less likely meant.
      for (const [order, mention] of [
        node.main,
        ...node.parts.slice(1).map((part) => part.mention),
      ].entries()) {
        if (!mention.isNamed || mention.name.length < 2) continue
        referents.push({
          at: mention.first,
          sentence: index,
          name: mention.name,
          kind: mention.kind,
          isSubject: isSubject && order === 0,
          words: mention.name.toLowerCase().split(/[\s-]+/),
          noun: mention.noun,
          office: mention.office?.toLowerCase() ?? '',
        })
      }
    }
  }
  referents.sort((one, other) => one.at - other.at)
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

  function nearest(token: number, fits: (referent: Referent) => boolean): string | null {
    const here = sentenceOf(token)
    let other: string | null = null
    for (let index = before(token) - 1; index >= 0; index--) {
      const referent = referents[index]
      if (referent === undefined || referent.sentence < here - reach) break
      if (!fits(referent)) continue
      if (referent.isSubject) return referent.name
      if (other === null && referent.sentence >= here - 1) other = referent.name
    }
    return other
  }

  function lastPlace(token: number): string | null {
    const here = sentenceOf(token)
    for (let index = before(token) - 1; index >= 0; index--) {
      const referent = referents[index]
      if (referent === undefined || referent.sentence < here - 1) return null
      if (referent.kind === 'place' || referent.kind === 'state') return referent.name
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
          (referent) => referent.kind === 'person' && rulers.test(referent.office),
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
            (general.has(word) || referent.noun === word || referent.words.includes(word)),
        )
      return null
    },
  }
}

const rulers = /\b(?:president|king|queen|emir|sultan|emperor|head of state)\b/

function isHeadOfState(mention: Mention): boolean {
  return mention.kind === 'post' && mention.isDefinite && /^head$/i.test(mention.name)
}

// An institution that says "our country" means the state it speaks of more than of all others.
function homeState(referents: readonly Referent[]): string | null {
  const counts = new Map<string, number>()
  let all = 0
  for (const referent of referents) {
    if (referent.kind !== 'state') continue
    const key = referent.words.at(-1) ?? ''
    counts.set(key, (counts.get(key) ?? 0) + 1)
    all++
  }
  const [first] = [...counts.entries()].toSorted((one, other) => other[1] - one[1])
  if (first === undefined || first[1] * 5 < all * 2 || first[1] < 3) return null
  return (
    referents.find((referent) => referent.kind === 'state' && referent.words.at(-1) === first[0])?.name ??
    null
  )
}

// In a biography "he" and "she" are the person it begins with: the first sentences name it, and no other as often.
function personOfDocument(referents: readonly Referent[]): string | null {
  const counts = new Map<string, number>()
  let all = 0
  for (const referent of referents) {
    if (referent.kind !== 'person') continue
    const surname = referent.words.at(-1) ?? ''
    counts.set(surname, (counts.get(surname) ?? 0) + 1)
    all++
  }
  const first = referents.find((referent) => referent.kind === 'person')
  if (first === undefined || first.sentence > 1) return null
  const own = counts.get(first.words.at(-1) ?? '') ?? 0
  const isMost = [...counts.values()].every((count) => count <= own)
  return isMost && (own * 3 >= all || all < 4) ? first.name : null
}
