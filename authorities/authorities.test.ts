import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dayBounds, firstDay } from '../src/authority/authority-dates.ts'
import { readHeader } from '../src/authority/authority-file.ts'
import type { AuthorityRecord } from '../src/authority/authority-record.ts'
import { idWords } from '../src/authority/ordered-lines.ts'
import { readRecord } from '../src/authority/read-record.ts'

type File = { readonly name: string; readonly header: string; readonly lines: readonly string[] }
type Placed = { readonly at: string; readonly record: AuthorityRecord }

// The days of the year have a form of their own and no records.
const files = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.jsonl'))
  .map(readFile)
  .filter(({ header }) => readHeader(header)?.holds !== 'days')
const placed: Placed[] = files.flatMap(({ name, lines }) =>
  lines.flatMap((line, index) => {
    const { record } = readRecord(line)
    return record === undefined ? [] : [{ at: `${name}:${index + 2}`, record }]
  }),
)
const records = placed.map(({ record }) => record)
const ids = new Set(records.map(({ id }) => id))

describe.each(files)('$name', ({ header, lines, name }) => {
  test('says source, licence, date and subject', () => {
    expect(readHeader(header)).toBeDefined()
  })

  test('holds only good lines', () => {
    const problems = lines.map((line, index) => ({ line: index + 2, problem: readRecord(line).problem }))
    expect(problems.filter(({ problem }) => problem !== undefined)).toEqual([])
  })

  test('is sorted by id, each id once', () => {
    const found = lines.map((line) => readRecord(line).record?.id ?? '')
    expect(found).toEqual([...new Set(found)].sort())
  })

  test('keeps its order by name where it promises it', () => {
    if (readHeader(header)?.order !== 'name') return
    for (const line of lines) {
      const record = readRecord(line).record
      expect(
        line.startsWith(`{"id":"places/${idWords(record?.names[0]?.name ?? '')}-`),
        `${name}: ${line}`,
      ).toBe(true)
      expect(record?.names).toHaveLength(1)
      expect(line).not.toContain('\\')
    }
  })
})

test('names have no stray space, no brackets, and no second entry that says the same', () => {
  const wrong = placed.filter(({ record }) => {
    const keys = record.names.map(
      ({ name, from, form }) => `${name}|${from ?? ''}|${isDescription(form) ? form : ''}`,
    )
    return (
      new Set(keys).size < keys.length ||
      record.names.some(({ name }) => name !== name.trim() || /[()[\]]| {2}/.test(name))
    )
  })
  expect(wrong.map(({ at, record }) => `${at} ${record.id}`)).toEqual([])
})

test('the examples of the README are good records', () => {
  const examples = readFileSync(new URL('README.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"id"'))
  expect(examples.length).toBeGreaterThan(7)
  expect(examples.flatMap((line) => readRecord(line).problem ?? [])).toEqual([])
})

test('ids that records point to are known', () => {
  const missing = placed.flatMap(({ at, record }) =>
    pointers(record)
      .filter((id) => !ids.has(id))
      .map((id) => `${at} ${id}`),
  )
  expect(missing).toEqual([])
})

test('a state with successors has an end', () => {
  const endless = records.filter(
    (record) => record.kind === 'state' && record.successors && record.until === undefined,
  )
  expect(endless.map(({ id }) => id)).toEqual([])
})

test('sessions stand in order of time and number', () => {
  for (const { at, record } of placed) {
    if (record.kind !== 'series') continue
    const days = record.sessions.map((session) => firstDay(session.from))
    expect(days, at).toEqual([...days].sort((one, other) => one - other))
    const ordinals = record.sessions.flatMap(({ ordinal }) => (ordinal === undefined ? [] : [ordinal]))
    expect(ordinals, at).toEqual([...new Set(ordinals)].sort((one, other) => one - other))
  }
})

test('terms stand in order of time, and none begins before the one before it ends', () => {
  for (const { at, record } of placed) {
    if (record.kind !== 'office') continue
    record.holders.forEach((term, index) => {
      const before = record.holders[index - 1]
      if (before === undefined) return
      expect(before.until, `${at} ${before.person} has no end`).toBeDefined()
      expect(dayBounds(term.from)?.last, `${at} ${term.person}`).toBeGreaterThanOrEqual(
        firstDay(before.until),
      )
    })
  }
})

test('no membership begins before the body was founded', () => {
  for (const { at, record } of placed) {
    if (record.kind !== 'body') continue
    for (const { member, from } of record.members ?? []) {
      if (from === undefined) continue
      expect(dayBounds(from)?.last, `${at} ${member}`).toBeGreaterThanOrEqual(firstDay(record.from))
    }
  }
})

function readFile(name: string): File {
  const [header = '', ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return { name, header, lines }
}

function isDescription(form: string | undefined): boolean {
  return form === 'adjective' || form === 'demonym'
}

function pointers(record: AuthorityRecord): readonly string[] {
  switch (record.kind) {
    case 'state':
      return [...(record.predecessors ?? []), ...(record.successors ?? [])]
    case 'body':
      return [
        ...(record.members ?? []).map(({ member }) => member),
        ...(record.predecessors ?? []),
        ...(record.successors ?? []),
        ...(record.within === undefined ? [] : [record.within]),
      ]
    case 'place':
      return record.country === undefined ? [] : [record.country]
    case 'series':
      return record.body === undefined ? [] : [record.body]
    case 'office':
      return [record.of]
    default:
      return []
  }
}
