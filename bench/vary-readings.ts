import { readdirSync, readFileSync } from 'node:fs'
import { readShippedAuthority } from '../programs/shipped-authority.ts'
import { check } from '../src/checks/check.ts'
import { read } from '../src/compile.ts'
import { allKinds } from '../src/entries/all-kinds.ts'
import { fromPlain } from '../src/importers/from-plain.ts'
import type { DocumentReading } from '../src/register/document-reading.ts'
import { makeReading } from '../src/register/make-reading.ts'

/** Numbers below 1 that look random and are the same in every run. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A word of an invented vocabulary by its rank; ranks are met as in real texts, few of them often and most hardly ever. */
export function inventedWord(roll: () => number, vocabulary: number): string {
  return wordOfRank(Math.floor(Math.exp(roll() * Math.log(vocabulary))))
}

const onsets = 'b d f g k l m n p r s t v z br dr gr kr pr tr st sh ch'.split(' ')
const vowels = 'a e i o u ai ou'.split(' ')
const endings = 'n r l s t m nd rt th k'.split(' ')

function wordOfRank(rank: number): string {
  let rest = rank + 40
  let word = ''
  while (rest > 0) {
    word += `${onsets[rest % onsets.length]}${vowels[Math.floor(rest / onsets.length) % vowels.length]}`
    rest = Math.floor(rest / (onsets.length * vowels.length))
  }
  return word + endings[rank % endings.length]
}

/** The readings of the fixtures, from which all others are made. */
export function fixtureReadings(): DocumentReading[] {
  const authority = readShippedAuthority()
  const folder = new URL('../fixtures/', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name !== 'known-misses.txt')
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const was = read(fromPlain.read(text, { id: `sha256:${name}`, name, language: 'en' }), authority)
      const kept = {
        id: name,
        edition: 1,
        hash: `sha256:${name}`,
        name,
        source: null,
        date: null,
        language: 'en',
        added: '2026-01-02T03:04:05.000Z',
      }
      return makeReading(was, check(was, authority), kept, authority)
    })
}

/**
 * A reading made of another: persons, bodies and places bear other names, years are shifted, and most of the longer
 * words are others, each the same throughout the document.
 */
export function varyReading(base: DocumentReading, number: number): DocumentReading {
  const roll = dice(number * 7919 + 17)
  const id = `text-${number}n`
  // Whole leap years, so that every day there is stays one.
  const shift = 4 * (Math.floor(roll() * 36) - 18)
  const names = new Map<string, string>()
  const ids = new Map<string, string>()
  const used = new Set<string>()
  for (const entity of base.entities) {
    // States stay: there are no others; so do some of the best known.
    if (entity.kind === 'state' || (entity.authority !== null && roll() < 0.3)) continue
    const words = entity.name.split(/[\s-]+/).length
    const pool = { person: 200_000, body: 40_000, place: 30_000 }[String(entity.kind)] ?? 60_000
    const made = Array.from({ length: Math.min(words, 3) }, () => capital(inventedWord(roll, pool)))
    while (used.has(made.join(' '))) made.push(capital(inventedWord(roll, pool)))
    const name = made.join(' ')
    used.add(name)
    ids.set(JSON.stringify(entity.id), JSON.stringify(`${entity.kind}/${made.join('-').toLowerCase()}`))
    for (const each of [entity.name, ...entity.names.map((one) => one.name)])
      if (each.length > 3 && !/["\\]/.test(each)) names.set(each, name)
  }
  const others = new Map<string, string>()
  const text = JSON.stringify({ ...base, text: '', blocks: [], ledger: [], findings: [] })
    .replaceAll(base.document.id, `${id}.txt`)
    .replace(/"[a-z]+\/[^"]*"/g, (entity) => ids.get(entity) ?? entity)
    .replace(alternatives([...names.keys()]), (name) => names.get(name) ?? name)
    .replace(/\b(?:1[6-9]|20)\d\d\b/g, (year) => String(Number(year) + shift))
    .replace(/"ordinal":\d+/g, () => `"ordinal":${1 + Math.floor(roll() * 60)}`)
    .replace(/"(series|title)":"(?:series|acts)\/[^"]*"/g, (known, field) =>
      roll() < 0.3 ? known : `"${field}":null`,
    )
    .replace(/(?<=[ "])[a-z]{4,}(?=[ ,."])(?!":)/g, (word) => {
      const known = others.get(word)
      if (known !== undefined) return known
      if (kept.has(word)) return word
      const other = roll() < 0.7 ? inventedWord(roll, 400_000) : word
      others.set(word, other)
      return other
    })
  const varied: DocumentReading = JSON.parse(text)
  return varied
}

// Words that mean something to the program.
const kept = new Set(
  [
    ...Object.keys(allKinds),
    'held planned denied read repaired inferred resolved decided error warning hint',
    'person place state body thing people post',
    'convener host participant issuer addressee party subject member organization founded founder from',
    'appointee visitor recipient conferrer donor actor target kind form date parties status title series',
    'ordinal number paragraphs honour amount null',
  ].flatMap((line) => line.split(' ')),
)

function alternatives(names: readonly string[]): RegExp {
  const longest = [...names].sort((one, other) => other.length - one.length)
  const escaped = longest.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(escaped.length === 0 ? '(?!)' : `\\b(?:${escaped.join('|')})`, 'g')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
