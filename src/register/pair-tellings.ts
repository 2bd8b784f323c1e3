import { foldedWords } from './fold-search.ts'
import { joinTellings } from './join-tellings.ts'
import { noJudgements } from './no-judgements.ts'
import type { Telling } from './telling.ts'

/** Tellings of two documents that tell the same happening, and those that only one has, in the order of the texts. */
export type PairedTellings = {
  readonly pairs: readonly (readonly [before: Telling, after: Telling])[]
  readonly gone: readonly Telling[]
  readonly added: readonly Telling[]
}

type Pair = readonly [Telling, Telling]

/** Pairs by the same words and the same regest, then by the same words, by what the register takes for one happening, by like words. */
export function pairTellings(before: readonly Telling[], after: readonly Telling[]): PairedTellings {
  const pairs: Pair[] = []
  let gone = before
  let added = after
  for (const pairing of [bySummary, byWords, byHappening, byLikeWords]) {
    const found = pairing(gone, added)
    pairs.push(...found)
    const taken = new Set(found.flat())
    gone = gone.filter((telling) => !taken.has(telling))
    added = added.filter((telling) => !taken.has(telling))
  }
  const place = new Map(after.map((telling, index) => [telling, index]))
  pairs.sort(([, one], [, other]) => (place.get(one) ?? 0) - (place.get(other) ?? 0))
  return { pairs, gone, added }
}

function bySummary(before: readonly Telling[], after: readonly Telling[]): Pair[] {
  return byKey(before, after, (telling) => `${keyOfWords(telling)}\n${telling.entry.summary}`)
}

function byWords(before: readonly Telling[], after: readonly Telling[]): Pair[] {
  return byKey(before, after, keyOfWords)
}

function keyOfWords({ entry, evidence }: Telling): string {
  return `${entry.kind}\n${wordsOf(evidence).replace(/\s+/g, ' ').trim()}`
}

function wordsOf(evidence: Telling['evidence']): string {
  return evidence.map(({ quote }) => quote.words).join(' ')
}

function byKey(
  before: readonly Telling[],
  after: readonly Telling[],
  keyOf: (telling: Telling) => string,
): Pair[] {
  const waiting = Map.groupBy(before, keyOf)
  return after.flatMap((telling) => {
    const one = waiting.get(keyOf(telling))?.shift()
    return one === undefined ? [] : [[one, telling] as const]
  })
}

// Both may be editions of one document, whose tellings would not be joined.
function byHappening(before: readonly Telling[], after: readonly Telling[]): Pair[] {
  const sides = new Map<string, Telling>()
  const as = (document: string, tellings: readonly Telling[]) =>
    tellings.map((telling, index) => {
      const id = `${document}/${index}`
      sides.set(id, telling)
      return { ...telling, id, document }
    })
  const joined = joinTellings([...as('before', before), ...as('after', after)], noJudgements)
  return joined.flatMap(({ tellings }) => {
    const side = (document: string) =>
      tellings.flatMap((telling) => (telling.document === document ? (sides.get(telling.id) ?? []) : []))
    const later = side('after')
    return side('before').flatMap((one, index) => {
      const other = later[index]
      return other === undefined ? [] : [[one, other] as const]
    })
  })
}

// Where a sentence was written anew, most of its words are still there.
const leastAlike = 0.5
/** A word that this many tellings have says nothing about which of them is meant. */
const mostBearers = 50

function byLikeWords(before: readonly Telling[], after: readonly Telling[]): Pair[] {
  const sets = new Map(
    [...before, ...after].map((telling) => [telling, new Set(foldedWords(wordsOf(telling.evidence)))]),
  )
  const bearers = new Map<string, Telling[]>()
  for (const telling of before)
    for (const word of sets.get(telling) ?? []) {
      const key = `${telling.entry.kind} ${word}`
      const list = bearers.get(key)
      if (list === undefined) bearers.set(key, [telling])
      else list.push(telling)
    }
  const likely = after.flatMap((telling) => {
    const own = sets.get(telling) ?? new Set()
    const shared = new Map<Telling, number>()
    for (const word of own) {
      const list = bearers.get(`${telling.entry.kind} ${word}`) ?? []
      if (list.length <= mostBearers) for (const one of list) shared.set(one, (shared.get(one) ?? 0) + 1)
    }
    return [...shared].map(([one, count]) => ({
      one,
      telling,
      alike: count / (own.size + (sets.get(one)?.size ?? 0) - count),
    }))
  })
  likely.sort((one, other) => other.alike - one.alike)
  const taken = new Set<Telling>()
  const pairs: Pair[] = []
  for (const { one, telling, alike } of likely) {
    if (alike < leastAlike || taken.has(one) || taken.has(telling)) continue
    taken.add(one).add(telling)
    pairs.push([one, telling])
  }
  return pairs
}
