import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskFiles } from './files.ts'
import { hashedLog } from './hashed-log.ts'

let folder = ''
const path = () => join(folder, 'sayings.jsonl')
const open = (name = 'sayings') => hashedLog(path(), name, diskFiles)
const recordsOf = async (log = open()) => (await log.lines()).map(({ record }) => record)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a log', () => {
  it('keeps what is appended, and can be read as JSON lines', async () => {
    const log = open()
    await log.append(['{"says":"one"}', '{"says":"two"}'])
    await log.append(['{"says":"ü"}'])
    expect(await recordsOf()).toEqual(['{"says":"one"}', '{"says":"two"}', '{"says":"ü"}'])
    const lines = readFileSync(path(), 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).record.says)).toEqual(['one', 'two', 'ü'])
  })

  it('sees what another program appends', async () => {
    const log = open()
    await log.append(['1'])
    await open().append(['2'])
    expect(await recordsOf(log)).toEqual(['1', '2'])
    await log.append(['3'])
    expect(await recordsOf()).toEqual(['1', '2', '3'])
  })

  it('is read and appended to by many at once in one program', async () => {
    const log = open()
    await open().append(['1', '2'])
    const asked = Array.from({ length: 20 }, (_, index) =>
      index % 5 === 0 ? log.append([`${index}`]) : log.lines(),
    )
    await Promise.all(asked)
    expect(await recordsOf(log)).toEqual(['1', '2', '0', '5', '10', '15'])
    expect(await recordsOf()).toEqual(['1', '2', '0', '5', '10', '15'])
  })

  it('is not taken for another one', async () => {
    await open().append(['1'])
    await expect(open('others').lines()).rejects.toThrow('line 1 was changed')
  })
})

describe('the last line of a log', () => {
  it.each([
    ['half a line', '{"hash":"0123'],
    ['zeros', '\0'.repeat(300)],
    ['zeros and a line end', `{"hash":"01${'\0'.repeat(300)}"}\n`],
  ])('is cut off where it is torn: %s', async (_, rest) => {
    await open().append(['1', '2'])
    const whole = readFileSync(path(), 'utf8')
    appendFileSync(path(), rest)
    const log = open()
    expect(await recordsOf(log)).toEqual(['1', '2'])
    expect(log.tornBytes()).toBe(rest.length)
    expect(await log.mend()).toBe(rest.length)
    expect(readFileSync(path(), 'utf8')).toBe(whole)
    await log.append(['3'])
    expect(await recordsOf()).toEqual(['1', '2', '3'])
  })

  it('is cut off with the whole append it stands in where a page in the middle is missing', async () => {
    const log = open()
    await log.append(['1'])
    const before = readFileSync(path()).length
    await log.append(
      Array.from({ length: 100 }, (_, index) => JSON.stringify({ index, more: 'x'.repeat(100) })),
    )
    const bytes = readFileSync(path())
    bytes.fill(0, before + 4096, before + 8192)
    writeFileSync(path(), bytes)
    const opened = open()
    const kept = await opened.lines()
    expect(kept.length).toBeLessThan(30)
    expect(opened.tornBytes()).toBeGreaterThan(4096)
  })

  it('is not cut off where it was changed', async () => {
    await open().append(['1'])
    await open().append(['2'])
    writeFileSync(path(), readFileSync(path(), 'utf8').replace('"record":2', '"record":3'))
    await expect(open().lines()).rejects.toThrow('sayings.jsonl: line 2 was changed')
  })
})

describe('a line in the middle', () => {
  it.each([
    ['changed', (text: string) => text.replace('"record":2', '"record":9'), 2],
    ['taken out', (text: string) => text.split('\n').toSpliced(1, 1).join('\n'), 2],
    ['swapped with the next', swapped, 1],
    ['zeroed', (text: string) => text.replace('"record":2', '"record":\0'), 2],
    ['put in', (text: string) => `${text.split('\n')[0]}\n${text}`, 2],
  ])('is named where it was %s', async (_, change, line) => {
    for (const record of ['1', '2', '3']) await open().append([record])
    writeFileSync(path(), change(readFileSync(path(), 'utf8')))
    await expect(open().lines()).rejects.toThrow(`line ${line} was changed`)
  })
})

function swapped(text: string): string {
  const [one, two, three] = text.split('\n')
  return [two, one, three, ''].join('\n')
}
