import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { xmlEvents } from '../../src/importers/xml-events.ts'
import { regesta } from './run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'regesta-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

const old =
  'The Harbour League was founded in Riga on 4 May 1921. Its 3rd Congress was held in Tallinn in 1927.'
const later =
  'The Harbour League was founded in Riga on 5 May 1921. On 2 July 1935 President Kalns visited Oslo.'
const [before, after] = [join(folder, 'old.txt'), join(folder, 'new.txt')]
writeFileSync(before, old)
writeFileSync(after, later)

describe('diff', () => {
  it('tells what changed between two files', async () => {
    const { output, code } = await regesta(['diff', before, after])
    expect(code).toBe(0)
    expect(output).toContain('1 entry new, 1 gone, 1 changed')
    expect(output).toContain('date: 1921-05-04 → 1921-05-05')
    expect(output).toContain('+ Oslo, 1935-07-02. Kalns visits Oslo.')
  })

  it('tells it to programs, and by the exit code where that is asked for', async () => {
    const { output, code } = await regesta(['diff', before, after, '--format', 'json', '--exit-code'])
    expect(code).toBe(1)
    expect(JSON.parse(output)).toMatchObject({
      type: 'diff',
      entries: {
        changed: [{ changes: [{ field: 'date', before: '1921-05-04', after: '1921-05-05' }] }],
        same: 0,
      },
    })
    expect((await regesta(['diff', before, before, '--exit-code'])).code).toBe(0)
  })

  it('says what it wants', async () => {
    expect((await regesta(['diff'])).code).toBe(2)
    const { talk, code } = await regesta(['diff', before, join(folder, 'none.txt')], { folder })
    expect(code).toBe(2)
    expect(talk).toContain('there is no workspace')
  })
})

describe('diff --watch', () => {
  const pages = join(folder, 'pages')
  const workspace = join(folder, 'workspace')
  const feed = join(folder, 'changes.atom')
  const look = () => regesta(['diff', '--watch', pages, '--feed', feed, '--once', '--workspace', workspace])
  const page = join(pages, 'a & b.txt')

  it('keeps a feed of what changes, and the workspace the editions', async () => {
    mkdirSync(pages)
    writeFileSync(page, old)
    expect((await look()).code).toBe(0)
    expect(readFileSync(feed, 'utf8')).not.toContain('<entry>')
    writeFileSync(page, `${later} <b>`)
    await look()
    await look()
    const text = readFileSync(feed, 'utf8')
    expect(text.match(/<entry>/g)).toHaveLength(1)
    expect(text).toContain('a &amp; b.txt: 1 new, 1 gone, 1 changed')
    expect(() => [...xmlEvents(text)]).not.toThrow()
    const editions = await regesta(['diff', 'a & b.txt', '--workspace', workspace])
    expect(editions.output).toContain('edition 1 → 2')
  })
})
