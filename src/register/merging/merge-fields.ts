import { foldName } from '../../authority/name-words.ts'
import type { EntryFacts } from '../../entries/entry-facts.ts'
import { contentWords, withinWords } from '../name-content.ts'
import type { Sketch } from '../sketch.ts'
import { type Fullness, settleValues, type ToldValue } from './settle-values.ts'

/** The fields of text that tellings of one happening may disagree about. */
export type TextField = 'form' | 'place' | 'title' | 'series' | 'number' | 'post' | 'honour' | 'amount'

/** The values of a field of text that do not give way to a fuller one. */
export function settleText(sketches: readonly Sketch[], field: TextField): ToldValue<string>[] {
  const told = sketches.flatMap(({ id, facts }) => {
    const value = facts[field]
    return value === null ? [] : [{ value, tellings: [id] }]
  })
  return settleValues(told, fullness(sketches, field))
}

/** The numbers in the series that are told. */
export function settleOrdinals(sketches: readonly Sketch[]): ToldValue<number>[] {
  const told = sketches.flatMap(({ id, facts: { ordinal } }) =>
    ordinal === null ? [] : [{ value: ordinal, tellings: [id] }],
  )
  return settleValues(told, { says: (one, other) => one === other, rank: (one, other) => one - other })
}

function fullness(sketches: readonly Sketch[], field: TextField): Fullness<string> {
  if (field === 'place') return { says: placesBy(sketches), rank: byLength }
  if (field === 'form') return { says: saysForm, rank: byLength }
  if (field === 'number') return { says: (one, other) => marks(one) === marks(other), rank: byLength }
  const ids = field === 'title' || field === 'series' ? idsOf(sketches, field) : undefined
  return {
    says(one, other) {
      const id = ids?.get(one)
      if (id !== undefined && id === ids?.get(other)) return true
      // Of what is known to be one series the names are no claims.
      if (field === 'series') return contentWords(one).some((word) => contentWords(other).includes(word))
      return withinWords(contentWords(other), contentWords(one))
    },
    rank: byLength,
  }
}

function byLength(one: string, other: string): number {
  return other.length - one.length
}

function marks(number: string): string {
  return foldName(number).replaceAll(' ', '')
}

// A city says its country.
function placesBy(sketches: readonly Sketch[]): (one: string, other: string) => boolean {
  const known = new Map<string, Sketch>()
  for (const sketch of sketches) if (sketch.facts.place !== null) known.set(sketch.facts.place, sketch)
  return (one, other) => {
    const mine = known.get(one)
    const theirs = known.get(other)
    if (mine === undefined || theirs === undefined) return one === other
    if (mine.place === theirs.place || mine.country === theirs.place) return true
    if (theirs.country === mine.place) return false
    return withinWords(foldName(other).split(' '), foldName(one).split(' '))
  }
}

const general = new Set(
  `meeting event gathering session conference council talks visit appointment admission accession act document statement agreement body organization
   institution incident attack aid assistance project establishment creation foundation inauguration`.split(
    /\s+/,
  ),
)

// "Ministerial conference" says "conference"; any form says "meeting".
function saysForm(one: string, other: string): boolean {
  if (general.has(other)) return true
  if (general.has(one)) return false
  return lastWord(one) === lastWord(other) && one.length >= other.length
}

function lastWord(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1)
}

function idsOf(sketches: readonly Sketch[], field: 'title' | 'series'): ReadonlyMap<string, string> {
  return new Map(
    sketches.flatMap((sketch) => {
      const value = sketch.facts[field]
      const id = field === 'title' ? sketch.titleId : sketch.seriesId
      return value === null || id === null ? [] : [[value, id] as const]
    }),
  )
}

/** `held` where any telling says that it happened; then planned; denied only where all deny it. */
export function mergeStatus(sketches: readonly Sketch[]): EntryFacts['status'] {
  const told = new Set(sketches.map(({ facts }) => facts.status))
  return told.has('held') ? 'held' : told.has('planned') ? 'planned' : 'denied'
}

/** Who says so, where no document says it by itself. */
export function mergeSaidBy(sketches: readonly Sketch[]): string | null {
  const names = new Set<string>()
  for (const { facts } of sketches) {
    if (facts.saidBy === null) return null
    names.add(facts.saidBy)
  }
  const sorted = [...names].sort()
  return sorted.length < 2
    ? (sorted[0] ?? null)
    : `${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1) ?? ''}`
}
