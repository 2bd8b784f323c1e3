import { describe, expect, it } from 'vitest'
import { allPublishers } from '../../programs/publish/all-publishers.ts'
import type { Publisher } from '../../src/publish/publisher.ts'
import type { Register } from '../../src/register/register.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import { controlCharacter } from './control-character.ts'
import { hostileRegister } from './hostile-register.ts'
import { readers } from './read-back.ts'
import { smallRegister } from './small-register.ts'
import { writeWhole } from './write-whole.ts'

const emptyRegister: Register = {
  documents: () => nothing(),
  entities: () => nothing(),
  entries: () => nothing(),
  findings: () => nothing(),
  textOf: async () => null,
}
const registers = { small: smallRegister, hostile: hostileRegister, empty: emptyRegister }

async function* nothing(): AsyncGenerator<never> {}

async function entriesOf(register: Register): Promise<RegisterEntry[]> {
  const entries: RegisterEntry[] = []
  for await (const entry of register.entries()) entries.push(entry)
  return entries
}

function leftOut(remarks: readonly string[]): number {
  return remarks.reduce(
    (sum, remark) => sum + Number(/^left out: (\d+) entr/.exec(remark)?.[1] ?? Number.NaN),
    0,
  )
}

describe.each(allPublishers)('$name', (publisher: Publisher) => {
  it.each(Object.entries(registers))('gives the same bytes twice: %s', async (_, register) => {
    const one = await writeWhole(publisher, register)
    const two = await writeWhole(publisher, register)
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
    expect(one.files).toEqual(two.files)
  })

  const reader = readers[publisher.name]
  if (reader !== undefined)
    it.each(Object.entries(registers))(
      'has every entry or counts it, and no other: %s',
      async (_, register) => {
        const entries = await entriesOf(register)
        const published = await writeWhole(publisher, register)
        const found = await reader.read(published)
        expect(found.size + leftOut(published.remarks)).toBe(entries.length)
        if (publisher.name === 'quickstatements') return
        const known = new Set(entries.map(({ id }) => reader.idOf(id)))
        expect([...found.keys()].filter((id) => !known.has(id))).toEqual([])
      },
    )

  if (reader !== undefined)
    it.each(Object.entries(registers))('tells no entry without its documents: %s', async (_, register) => {
      const found = await reader.read(await writeWhole(publisher, register))
      const names: Readonly<Record<string, RegExp>> = {
        'alpha "<&>': /alpha/,
        beta: /beta/,
        d1handbook: /handbook/,
        d2chronicle: /chronicle/,
      }
      for (const { id, tellings } of await entriesOf(register))
        for (const { document } of tellings) {
          const record = found.get(reader.idOf(id))
          if (record !== undefined) expect(record).toMatch(names[document] ?? /no such document/)
        }
    })

  it('writes no character that is none', async () => {
    const { text, files } = await writeWhole(publisher, hostileRegister)
    if (publisher.name === 'parquet') return
    // The texts of a site are those of the documents, letter for letter.
    const made = [...files].filter(([name]) => !name.startsWith('texts/')).map(([, whole]) => whole)
    for (const whole of [text, ...made]) {
      expect(controlCharacter.exec(whole)?.[0]).toBeUndefined()
      expect(whole.isWellFormed()).toBe(true)
    }
  })
})

it.each(['eac', 'tei', 'timeml'])('%s is the same where it can ask for parts', async (name) => {
  const publisher = allPublishers.find((each) => each.name === name)
  if (publisher === undefined) throw new Error(`no format ${name}`)
  for (const register of [smallRegister, hostileRegister]) {
    // More than what is asked for: who asks has to choose.
    const part = () => register.entries()
    const whole = await writeWhole(publisher, register)
    expect(await writeWhole(publisher, register, { part })).toEqual(whole)
  }
})

it('has a case for every format that is one file', () => {
  const files = allPublishers.filter(({ extension }) => extension !== '').map(({ name }) => name)
  expect(Object.keys(readers).sort()).toEqual(files.sort())
})
