import type { Facts } from './facts.ts'
import { type LifeDates, lifeDates } from './life-dates.ts'

/** The life dates of a document by the words that name them, so that no sentence asks all of them. */
export type LifeIndex = {
  /** By the whole name. */
  readonly byName: ReadonlyMap<string, LifeDates>
  /** By the first word of the name. */
  readonly byFirstWord: ReadonlyMap<string, readonly LifeDates[]>
  /** Bodies by each word of their names, in small letters. */
  readonly bodiesByWord: ReadonlyMap<string, readonly LifeDates[]>
}

const made = new WeakMap<Facts, LifeIndex>()

/** The index of the life dates of a document. */
export function lifeIndex(facts: Facts): LifeIndex {
  const met = made.get(facts)
  if (met !== undefined) return met
  const byName = new Map<string, LifeDates>()
  const byFirstWord = new Map<string, LifeDates[]>()
  const bodiesByWord = new Map<string, LifeDates[]>()
  for (const life of lifeDates(facts)) {
    byName.set(life.name, life)
    const words = life.name.split(' ')
    add(byFirstWord, words[0] ?? '', life)
    if (life.kind === 'body') for (const word of new Set(words)) add(bodiesByWord, word.toLowerCase(), life)
  }
  const index = { byName, byFirstWord, bodiesByWord }
  made.set(facts, index)
  return index
}

// More than a few lives under one word say nothing certain.
const most = 4

function add(index: Map<string, LifeDates[]>, key: string, life: LifeDates): void {
  const lives = index.get(key)
  if (lives === undefined) index.set(key, [life])
  else if (lives.length < most) lives.push(life)
}
