import { allKinds } from '../../src/entries/all-kinds.ts'
import { placeInTime } from '../../src/exporters/chronology.ts'
import type { MentionKind } from '../../src/names/mention.ts'
import { foldedWords } from '../../src/register/fold-search.ts'
import { holdingsOf } from '../../src/register/match-query.ts'
import { holdings } from '../../src/register/query-fields.ts'
import type { RegisterEntry, RegisterParty } from '../../src/register/register-entry.ts'
import { shortHash } from '../../src/text/short-hash.ts'
import type { ColumnRow } from './entry-columns.ts'

/** The values that the narrow columns name by their place in these lists. */
export const kindNames = Object.keys(allKinds)
export const statusNames: readonly string[] = ['held', 'planned', 'denied']
export const reviewNames: readonly string[] = ['open', 'accepted', 'corrected', 'added']
export const basisNames: readonly string[] = ['read', 'repaired', 'inferred', 'resolved', 'decided']
const mentionKinds: readonly (string | null)[] = [
  'person',
  'place',
  'state',
  'body',
  'meeting',
  'act',
  'post',
  'people',
  'thing',
  null,
]

/** How an entry names an entity. */
export const entityRoles = { party: 0, place: 1, country: 2 } as const

/** An entity of an entry as one number: which, of what kind, and in which role. */
export function packEntity(n: number, kind: string | null, role: number): number {
  const at = mentionKinds.indexOf(kind)
  return n * 64 + (at === -1 ? mentionKinds.length - 1 : at) * 4 + role
}

/** Reads the number again. */
export const packed = {
  n: (value: number) => value >>> 6,
  kind: (value: number) => (value >>> 2) & 15,
  role: (value: number) => value & 3,
}

/** The number of a kind of entities in a packed entity. */
export function numberOfKind(kind: MentionKind): number {
  return mentionKinds.indexOf(kind)
}

/** What the columns of an entry need to know beside it. */
export type ColumnNumbers = {
  readonly entity: (id: string) => { readonly n: number; readonly kind: string | null } | undefined
  readonly document: (id: string) => number
  readonly value: (field: CountedField, value: string) => number
}

/** The fields whose values have numbers. */
export type CountedField = 'year' | 'place' | 'series'

const most = 2 ** 31 - 1

/** What the narrow columns hold of an entry. */
export function columnRow(entry: RegisterEntry, numbers: ColumnNumbers): ColumnRow {
  const time = placeInTime(entry.date)
  const has = holdingsOf(entry)
  const values = countedValues(entry)
  return {
    kind: kindNames.indexOf(entry.kind) + 1,
    status: statusNames.indexOf(entry.status),
    review: reviewNames.indexOf(entry.review),
    bases: bits(basisNames, entry.bases),
    has: bits(holdings, has),
    periodFirst: inReach(time.periodFirst),
    periodLast: inReach(time.periodLast),
    first: inReach(time.first),
    last: inReach(time.last),
    tie: Number.parseInt(shortHash(entry.id), 36),
    ordinal: entry.ordinal ?? 0,
    year: values.year === null ? 0 : numbers.value('year', values.year),
    place: values.place === null ? 0 : numbers.value('place', values.place),
    series: values.series === null ? 0 : numbers.value('series', values.series),
    entities: entitiesOf(entry, numbers),
    documents: [...new Set(entry.tellings.map(({ document }) => document))].map(numbers.document),
  }
}

/** The values of an entry that have numbers. */
export function countedValues(entry: RegisterEntry): Readonly<Record<CountedField, string | null>> {
  return {
    year: entry.date === null ? null : placeInTime(entry.date).label,
    place: entry.place,
    series: entry.series,
  }
}

/** The ids of all entities that an entry names, each with the name that it gives it. */
export function entityIdsOf({ parties, place, entities }: RegisterEntry): ReadonlyMap<string, string> {
  const named: readonly (readonly [string | null, string])[] = [
    [entities.country, ''],
    [entities.place, place ?? ''],
    ...parties.map((party) => [partyId(party), party.name] as const),
  ]
  return new Map(named.flatMap(([id, name]) => (id === null ? [] : [[id, name]])))
}

/** The id of the entity of a party; one that is only a name has its name for an id. */
export function partyId({ entity, name }: RegisterParty): string {
  return entity ?? `${onlyName}${foldedWords(name).join(' ')}`
}

/** With this begin the ids of parties that are only names. */
export const onlyName = 'name:'

function entitiesOf({ parties, entities }: RegisterEntry, numbers: ColumnNumbers): number[] {
  const named: readonly (readonly [string | null, number])[] = [
    ...parties.map((party) => [partyId(party), entityRoles.party] as const),
    [entities.place, entityRoles.place],
    [entities.country, entityRoles.country],
  ]
  const found = named.flatMap(([id, role]) => {
    const known = id === null ? undefined : numbers.entity(id)
    return known === undefined ? [] : [packEntity(known.n, known.kind, role)]
  })
  return [...new Set(found)]
}

function bits<Name extends string>(names: readonly Name[], given: readonly string[]): number {
  return names.reduce((sum, name, at) => (given.includes(name) ? sum | (1 << at) : sum), 0)
}

function inReach(day: number): number {
  return Math.max(-most, Math.min(most, day))
}
