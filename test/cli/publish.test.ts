import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allPublishers } from '../../programs/publish/all-publishers.ts'
import { csvRows } from '../publish/read-back.ts'
import { regesta } from './run-program.ts'

const sample = fileURLToPath(new URL('../../fixtures/azerbaijan-oic.txt', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'regesta-publish-'))
const call = (args: readonly string[]) => regesta(args, { folder })

beforeAll(async () => {
  expect((await call(['add', sample])).code).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('regesta publish', () => {
  // The others differ from these in what they write alone, and are tested without a process each.
  const ways = allPublishers.filter(({ name }) => ['csv', 'parquet', 'eac', 'site'].includes(name))
  it.each(ways)('writes $name, twice the same', async ({ name, extension }) => {
    const paths = ['one', 'two'].map((made) => join(folder, `${made}-${name}${extension}`))
    for (const path of paths) {
      const { code, output, talk } = await call([
        'publish',
        name,
        'date:1990..2008',
        '--title',
        'Made',
        '--out',
        path,
      ])
      expect({ code, output }).toEqual({ code: 0, output: '' })
      expect(talk).toMatch(/regesta: \d+ entries asked for, written to /)
    }
    const [one = '', two = ''] = paths
    // A table names its own file in the description beside it; nothing else differs by its name.
    expect(contentOf(one)).toEqual(contentOf(two))
  })

  it('writes to the standard output what it writes into a file', async () => {
    const { code, output } = await call(['publish', 'csv', 'kind:meeting'])
    expect(code).toBe(0)
    const rows = csvRows(output)
    expect(rows.length).toBeGreaterThan(3)
    expect(new Set(rows.slice(1).map(([, kind]) => kind))).toEqual(new Set(['meeting']))
  })

  it('puts the description of a table beside it, and a file into a folder that is there', async () => {
    const { code } = await call(['publish', 'csv', '--out', folder])
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'register.csv-metadata.json'), 'utf8')).url).toBe(
      'register.csv',
    )
  })

  it('replaces only folders that it made', async () => {
    const path = join(folder, 'mine')
    await call(['publish', 'eac', '--out', path])
    expect(readdirSync(path)).toContain('files.txt')
    expect((await call(['publish', 'eac', '--out', path])).code).toBe(0)
    rmSync(join(path, 'files.txt'))
    writeFileSync(join(path, 'other.txt'), 'other')
    const { code, talk } = await call(['publish', 'eac', '--out', path])
    expect(code).toBe(1)
    expect(talk).toContain('was not published by Regesta')
    expect(readdirSync(path)).toContain('other.txt')
  })

  it.each([
    [['publish'], 'name a format: csv'],
    [['publish', 'cvs'], 'there is no format cvs. Did you mean csv?'],
    [['publish', 'eac'], 'eac is a folder of files; name it with --out'],
    [['publish', 'csv', 'a', 'b'], 'put the whole query into one pair of quotation marks'],
    [['publish', 'csv', '--base', 'javascript:alert(1)'], 'is no web address'],
    [['publish', 'csv', 'kin:act'], 'there is no field “kin”'],
    [['brief', '--out', 'brief.pdf'], 'must end in .docx, .md or .html'],
  ])('refuses %j', async (args, problem) => {
    const { code, output, talk } = await call(args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(talk).toContain(problem)
  })

  it('says where there is no workspace', async () => {
    const { code, talk } = await call(['publish', 'csv', '--workspace', join(folder, 'nowhere')])
    expect(code).toBe(2)
    expect(talk).toContain('there is no workspace')
  })
})

describe('regesta brief', () => {
  it('writes Word, Markdown and HTML with a footnote for each line', async () => {
    const of = async (ending: string) => {
      const path = join(folder, `brief${ending}`)
      expect((await call(['brief', 'date:1991..1994', '--out', path])).code).toBe(0)
      return readFileSync(path)
    }
    const markdown = (await of('.md')).toString('utf8')
    const lines = markdown.match(/^- /gm)?.length ?? 0
    expect(lines).toBeGreaterThan(5)
    expect(markdown.match(/^\[\^\d+\]: /gm)).toHaveLength(lines)
    const html = (await of('.html')).toString('utf8')
    expect(html.match(/<li id="note\d+">/g)).toHaveLength(lines)
    const word = unzipSync(await of('.docx'))
    const xml = (part: string) => new TextDecoder().decode(word[part])
    expect(xml('word/document.xml').match(/<w:footnoteReference /g)).toHaveLength(lines)
    expect(xml('word/footnotes.xml')).toContain('azerbaijan-oic.txt, paragraph 1')
    expect((await call(['brief', 'date:1991..1994'])).output).toBe(markdown)
  })
})

function contentOf(path: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const made = path.slice(folder.length + 1)
  for (const name of names.filter((each) => each === made || each.startsWith(`${made}/`))) {
    const content = read(join(folder, name))
    if (content !== null) files.set(name.slice(made.length), content)
  }
  return files
}

function read(path: string): string | null {
  try {
    return readFileSync(path).toString('latin1')
  } catch {
    return null
  }
}
