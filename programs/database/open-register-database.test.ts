import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.ts'
import { read } from '../../src/compile.ts'
import { fromPlain } from '../../src/importers/from-plain.ts'
import type { DocumentReading } from '../../src/register/document-reading.ts'
import { makeReading } from '../../src/register/make-reading.ts'
import { matchQuery, type RegisterLookup } from '../../src/register/match-query.ts'
import { parseQuery } from '../../src/register/parse-query.ts'
import type { Query } from '../../src/register/query.ts'
import { testDatabases } from '../../test/test-databases.ts'
import { readShippedAuthority } from '../shipped-authority.ts'
import type { RegisterDatabase } from './register-database.ts'

const authority = readShippedAuthority()

function readingOf(name: string, text: string, id = name): DocumentReading {
  const hash = `sha256:${id}`
  const was = read(fromPlain.read(text, { id: hash, name, language: 'en' }), authority)
  const kept = {
    id,
    edition: 1,
    hash,
    name,
    source: `https://example.org/texts/${name}`,
    date: null,
    language: 'en',
    added: '2026-01-02T03:04:05.000Z',
  }
  return makeReading(was, check(was, authority), kept, authority)
}

const folder = new URL('../../fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && name !== 'known-misses.txt')
  .map((name) => readingOf(name, readFileSync(new URL(name, folder), 'utf8')))

const meetings = [
  readingOf(
    'one.txt',
    `The 7th Islamic Summit Conference was held in Casablanca on 13-15 December 1994. Abdulaziz Altwaijri visited Baku on 5 May 1994. A resolution on cultural heritage was adopted in Dakar on 9 December 1991.`,
  ),
  readingOf(
    'two.txt',
    `The 7th Islamic Summit Conference took place in Casablanca on 13-15 December 1994. Heydar Aliyev visited Dakar in July 2003. ISESCO was founded in Fez in 1982. The Forum will be held in Baku in 2030.`,
  ),
]

function queryOf(text: string): Query {
  const parsed = parseQuery(text)
  if ('problem' in parsed) throw new Error(`${text}: ${parsed.problem.problem}`)
  return parsed.query
}

async function allOf<Each>(each: AsyncIterable<Each>): Promise<Each[]> {
  const found: Each[] = []
  for await (const one of each) found.push(one)
  return found
}

const all = { order: 'date', limit: 10_000, after: null } as const

async function idsOf(database: RegisterDatabase, text: string): Promise<string[]> {
  const { entries } = await database.ask(queryOf(text), all)
  return entries.map(({ id }) => id)
}

async function lookupOf(database: RegisterDatabase): Promise<RegisterLookup> {
  const everything = database.select({ ask: 'everything' })
  const entities = new Map((await allOf(everything.entities())).map((each) => [each.id, each]))
  const documents = new Map((await allOf(everything.documents())).map((each) => [each.id, each]))
  const rules = new Map<string, string[]>()
  for await (const { entries, rule, silencedBy } of everything.findings())
    for (const id of silencedBy === null ? entries : []) rules.set(id, [...(rules.get(id) ?? []), rule])
  return {
    entity: (id) => entities.get(id),
    document: (id) => documents.get(id),
    rulesOf: (id) => rules.get(id) ?? [],
  }
}

const queries = [
  '',
  'Dakar',
  'summit',
  'OIC',
  '"cultural heritage"',
  'Altwaijri',
  'al-Tuwaijri',
  'tuwaijri',
  'Əliyev',
  'Алиев',
  'azerb*',
  'Dakar OR Tehran',
  '-Dakar',
  'summit -Dakar',
  '(Dakar OR Tehran) kind:meeting',
  'kind:act',
  'kind:act,visit form:resolution',
  'body:OIC',
  'body:"Organization of Islamic Cooperation"',
  'person:Aliyev',
  'person:Алиев',
  'state:Senegal',
  'state:Azerbaijan kind:visit',
  'place:Dakar',
  'place:Senegal',
  'place:Bak*',
  'party:ISESCO',
  'party:ministers',
  'date:1993..2008',
  'date:199X',
  'date:1991-12',
  'date:..1990',
  'before:1950',
  'series:"Islamic Summit"',
  'ordinal:7',
  'ordinal:7..10',
  'title:culture',
  'number:8',
  'status:planned',
  'basis:repaired',
  'basis:inferred -basis:repaired',
  'review:open',
  'has:finding',
  'has:sources',
  'has:disagreement',
  '-has:date',
  'rule:date',
  'rule:date/day-after-year',
  'document:azerbaijan',
  'document:one.txt',
  'source:example.org kind:founding',
  'entity:bodies/oic',
  'saidby:minister',
  'country:Azerbaijan (kind:act OR kind:membership) -title:culture date:1990..',
]

describe.each(testDatabases)('a register in $name', ({ open, isThere }) => {
  let database: RegisterDatabase
  let lookup: RegisterLookup

  beforeAll(async () => {
    if (!isThere) return
    database = await open('questions')
    await database.apply({ isAnew: true, readings: fixtures, mark: 'one' })
    await database.apply({ readings: meetings, mark: 'two' })
    lookup = await lookupOf(database)
  })
  afterAll(() => database?.close())

  it.skipIf(!isThere).each(queries)('answers %j as an entry would by itself', async (text) => {
    const entries = await allOf(database.select({ ask: 'everything' }).entries())
    const matches = matchQuery(queryOf(text), lookup)
    const expected = entries.filter(matches).map(({ id }) => id)
    expect(await idsOf(database, text)).toEqual(expected)
  })
})
