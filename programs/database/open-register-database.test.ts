import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matchQuery, type RegisterLookup } from '../../src/register/match-query.ts'
import { parseQuery } from '../../src/register/parse-query.ts'
import type { Query } from '../../src/register/query.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import { targetOf } from '../../src/register/target-of.ts'
import { logOf } from '../../test/log-of.ts'
import { readingOf } from '../../test/reading-of.ts'
import { testDatabases } from '../../test/test-databases.ts'
import type { RegisterDatabase } from './register-database.ts'

const folder = new URL('../../fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && name !== 'known-misses.txt')
  .map((name) => readingOf(name, readFileSync(new URL(name, folder), 'utf8')))

const meetings = [
  readingOf(
    'one',
    `The 7th Islamic Summit Conference was held in Casablanca on 13-15 December 1994. Abdulaziz Altwaijri visited Baku on 5 May 1994. A resolution on cultural heritage was adopted in Dakar on 9 December 1991. The 8th Islamic Summit Conference was held in Tehran on 9 December 1997.`,
  ),
  readingOf(
    'two',
    `The 7th Islamic Summit Conference took place in Casablanca on 13-15 December 1994. Heydar Aliyev visited Dakar in July 2003. ISESCO was founded in Fez in 1982. The Forum will be held in Baku in 2030. The 8th Islamic Summit Conference was held in Tehran on 10 December 1997.`,
  ),
]

function queryOf(text: string): Query {
  const parsed = parseQuery(text)
  if ('problem' in parsed) throw new Error(`${text}: ${parsed.problem.problem}`)
  return parsed.query
}

const everything: Query = { ask: 'everything' }

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
  const register = database.select(everything)
  const entities = new Map((await allOf(register.entities())).map((each) => [each.id, each]))
  const documents = new Map((await allOf(register.documents())).map((each) => [each.id, each]))
  const rules = new Map<string, string[]>()
  for await (const { entries, rule, silencedBy } of register.findings())
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
  'state:Azerbaijan -kind:act',
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
  'number:1633',
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
  'source:example.org',
  'entity:bodies/oic',
  'saidby:ministry',
  'country:Azerbaijan (kind:act OR kind:membership) -title:culture date:1990..',
]

describe.each(testDatabases)('a register in $name', ({ open, isThere }) => {
  let database: RegisterDatabase
  let lookup: RegisterLookup
  let entries: readonly RegisterEntry[]

  beforeAll(async () => {
    if (!isThere) return
    database = await open('questions')
    await database.apply({ isAnew: true, readings: fixtures, mark: 'one' })
    await database.apply({ readings: meetings, mark: 'two' })
    lookup = await lookupOf(database)
    entries = await allOf(database.select(everything).entries())
  })
  afterAll(() => database?.close())

  it.skipIf(!isThere).each(queries)('answers %j as an entry would by itself', async (text) => {
    const matches = matchQuery(queryOf(text), lookup)
    const expected = entries.filter(matches).map(({ id }) => id)
    expect(await idsOf(database, text)).toEqual(expected)
  })

  it.skipIf(!isThere)('finds something for most of these queries', async () => {
    const counts = await Promise.all(
      queries.map(async (text) => [text, (await idsOf(database, text)).length]),
    )
    expect(counts.filter(([, count]) => count === 0).map(([text]) => text)).toEqual(['source:example.org'])
  })

  it.skipIf(!isThere).each(['date', 'relevance'] as const)('pages by %s come to the whole', async (order) => {
    const query = queryOf('council OR summit OR agreement OR resolution')
    const whole = await database.ask(query, { ...all, order })
    const paged: string[] = []
    let after: string | null = null
    do {
      const page = await database.ask(query, { order, limit: 7, after })
      expect(page.total).toBe(whole.total)
      paged.push(...page.entries.map(({ id }) => id))
      after = page.next
    } while (after !== null)
    expect(paged).toEqual(whole.entries.map(({ id }) => id))
    expect(new Set(paged).size).toBe(whole.total)
  })

  it.skipIf(!isThere)('counts what it answers', async () => {
    const fields = ['kind', 'year', 'body', 'person', 'state', 'place', 'series'] as const
    const more = ['status', 'basis', 'review', 'document'] as const
    const query = queryOf('date:1990..')
    const { entries, total } = await database.ask(query, all)
    const facets = await database.facets(query, [...fields, ...more], 1000)
    for (const { field, values } of facets) {
      expect([...values].sort((one, other) => other.count - one.count)).toEqual(values)
      for (const { value, count } of values.slice(0, 5)) {
        const asked = field === 'year' ? null : `${nameOf(field)}:"${value}"`
        if (asked === null) continue
        const found = await database.ask(queryOf(`date:1990.. ${asked}`), { ...all, limit: 1 })
        // A name may be part of a longer one; an id is not.
        expect(found.total).toBeGreaterThanOrEqual(count)
      }
    }
    const kinds = facets.find(({ field }) => field === 'kind')?.values ?? []
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    const acts = entries.filter(({ kind }) => kind === 'act').length
    expect(kinds.find(({ value }) => value === 'act')?.count).toBe(acts)
  })

  it.skipIf(!isThere)(
    'finds one by its id, by the beginning of it, and by what it was joined of',
    async () => {
      const { entries } = await database.ask(queryOf('Casablanca kind:meeting document:one'), all)
      const [entry] = entries
      expect(entry?.tellings.map(({ document }) => document)).toEqual(expect.arrayContaining(['one', 'two']))
      for (const id of [
        entry?.id ?? '',
        entry?.id.slice(0, 8) ?? '',
        ...(entry?.tellings ?? []).map((one) => one.id),
      ])
        expect(await database.entry(id)).toEqual(entry)
      expect(await database.entry('')).toBeNull()
      expect(await database.entry('zzzzz')).toBeNull()
    },
  )

  it.skipIf(!isThere)('finds entities by names written nearly so', async () => {
    const first = async (name: string) =>
      (await database.entitiesLike(name, 5)).map(({ name: found }) => found)
    expect(await first('al-Tuwaijri')).toContain('Abdulaziz Othman Altwaijri')
    expect(await first('Heidar Alijev')).toContain('Heydar Aliyev')
    expect((await first('Azerbaijn'))[0]).toBe('Azerbaijan')
    expect((await first('OIC'))[0]).toBe('Organization of Islamic Cooperation')
    expect(await first('')).toHaveLength(5)
    expect(await first('qqqq')).toEqual([])
    const oic = await database.entity('bodies/oic')
    expect(oic?.documents.map(({ document }) => document)).toContain('azerbaijan-oic.txt')
  })

  it.skipIf(!isThere)('lists findings page by page, errors first', async () => {
    const whole = await database.findings({}, 10_000, null)
    const paged: string[] = []
    let after: string | null = null
    do {
      const page = await database.findings({}, 10, after)
      paged.push(...page.findings.map(({ id }) => id))
      after = page.next
    } while (after !== null)
    expect(paged).toEqual(whole.findings.map(({ id }) => id))
    expect(whole.total).toBe(paged.length)
    const dates = await database.findings({ rule: 'date', document: 'azerbaijan-oic.txt' }, 100, null)
    expect(dates.findings.length).toBeGreaterThan(0)
    expect(dates.findings.every(({ rule }) => rule.startsWith('date/'))).toBe(true)
    const listed = await database.documents()
    const counted = listed.flatMap(({ findings }) => Object.values(findings))
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(whole.total)
  })

  it.skipIf(!isThere)('gives a document back as it was read', async () => {
    for (const reading of [...fixtures, ...meetings])
      expect(await database.reading(reading.document.id)).toEqual(reading)
    expect(await database.reading('unknown')).toBeNull()
    expect(await database.mark()).toBe('two')
  })
})

describe.each(testDatabases)('changes of a register in $name', ({ open, isThere }) => {
  it.skipIf(!isThere)('come out as if everything had been made anew', async () => {
    const grown = await open('grown')
    const anew = await open('anew')
    const others = [...fixtures, ...meetings].toReversed()
    await grown.apply({ isAnew: true, readings: [readingOf('one', 'Ana Reyes visited Dakar in May 1994.')] })
    for (const reading of others) await grown.apply({ readings: [reading] })
    await anew.apply({ isAnew: true, readings: [...fixtures, ...meetings] })
    expect(await grown.digest()).toBe(await anew.digest())

    const changed = readingOf(
      'two',
      'The 7th Islamic Summit Conference took place in Rabat in December 1994.',
      2,
    )
    await grown.apply({ readings: [changed] })
    await anew.apply({ isAnew: true, readings: [...fixtures, ...meetings.slice(0, 1), changed] })
    expect(await grown.digest()).toBe(await anew.digest())
    await grown.close()
    await anew.close()
  })

  it.skipIf(!isThere)('by decisions come out as if everything had been made anew', async () => {
    const grown = await open('decided')
    const anew = await open('decided_anew')
    await grown.apply({ isAnew: true, readings: [...fixtures, ...meetings] })
    const [summit] = (await grown.ask(queryOf('Casablanca kind:meeting document:one'), all)).entries
    const [visit] = (await grown.ask(queryOf('Altwaijri kind:visit'), all)).entries
    const slips = (await grown.findings({ rule: 'date', document: 'azerbaijan-oic.txt' }, 1, null)).findings
    const [slip] = slips
    if (summit === undefined || visit === undefined || slip === undefined) throw new Error('no such entries')
    const [one, two] = summit.tellings
      .filter(({ document }) => document === 'one' || document === 'two')
      .map((telling) => targetOf([telling]))
    if (one === undefined || two === undefined) throw new Error('the summit is told once')
    const log = logOf(
      { verdict: 'correct', entry: targetOf(visit.tellings), values: { place: 'Dakar' } },
      { verdict: 'different', one, other: two },
      { verdict: 'silence', document: slip.document, rule: slip.rule, about: slip.quote },
      { verdict: 'same', one: { entity: 'bodies/oic' }, other: { entity: 'bodies/isesco' } },
      {
        verdict: 'add',
        document: 'two',
        about: { words: 'ISESCO was founded in Fez', before: '', after: '' },
        kind: 'founding',
        values: { form: 'office', date: '1982', place: 'Fez' },
      },
      { verdict: 'undo', decision: 'd2' },
      { verdict: 'reject', entry: targetOf(visit.tellings) },
    )
    const answers: string[] = []
    for (let length = 1; length <= log.length; length++) {
      const decisions = log.slice(0, length)
      await grown.apply({ decisions })
      await anew.apply({ isAnew: true, readings: [...meetings, ...fixtures], decisions })
      expect(await grown.digest()).toBe(await anew.digest())
      const count = async (text: string) => (await grown.ask(queryOf(text), all)).total
      answers.push(
        [
          await count('kind:visit place:Dakar document:one'),
          await count('Casablanca kind:meeting document:one,two'),
          await count('review:added'),
          await count('entity:bodies/isesco'),
          (await grown.findings({ silenced: 'only' }, 10, null)).total,
        ].join(' '),
      )
    }
    expect(answers).toMatchInlineSnapshot(`
      [
        "1 1 0 0 0",
        "1 2 0 0 0",
        "1 2 0 0 1",
        "1 2 0 35 1",
        "1 2 1 35 1",
        "1 1 1 35 1",
        "0 1 1 35 1",
      ]
    `)
    await grown.close()
    await anew.close()
  })

  it.skipIf(!isThere)('are all there or not at all', async () => {
    const database = await open('whole')
    await database.apply({ isAnew: true, readings: meetings, mark: 'good' })
    const digest = await database.digest()
    const torn = { ...fixtures[0], tellings: null }
    await expect(
      database.apply(JSON.parse(JSON.stringify({ readings: [torn], mark: 'bad' }))),
    ).rejects.toThrow()
    expect(await database.digest()).toBe(digest)
    expect(await database.mark()).toBe('good')
    await database.close()
  })
})

it.skipIf(testDatabases.some(({ isThere }) => !isThere))('both databases hold the same', async () => {
  const digests: string[] = []
  for (const { open } of testDatabases) {
    const database = await open('same')
    await database.apply({ isAnew: true, readings: [...fixtures, ...meetings] })
    digests.push(await database.digest())
    await database.close()
  }
  expect(digests[0]).toBe(digests[1])
})

function nameOf(field: string): string {
  return field === 'body' || field === 'person' || field === 'state' ? 'entity' : field
}
