import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { briefDocx } from '../../programs/publish/brief-docx.ts'
import { makeBrief } from '../../src/publish/brief.ts'
import { briefHtml } from '../../src/publish/brief-html.ts'
import { briefMarkdown } from '../../src/publish/brief-markdown.ts'
import { controlCharacter } from './control-character.ts'
import { hostileRegister } from './hostile-register.ts'
import { inFolder, isHere, judge } from './judges.ts'
import { smallRegister } from './small-register.ts'

const now = '2026-11-24T10:00:00.000Z'
const small = await makeBrief(smallRegister, 'The postal unions', 'date:1870..1890')
const hostile = await makeBrief(hostileRegister, '<b>=1+1</b> \\ \u0000 \ud800', '<script>')
const cases = [
  ['small', small],
  ['hostile', hostile],
] as const

it('groups by year, and says who says what', () => {
  expect(small.periods.map(({ label }) => label)).toEqual(['1874', '1877', '1878', '1885', '1890'])
  expect(small.periods[0]?.lines).toEqual([
    {
      day: '9 October or 8 October',
      place: 'Bern',
      sentence: 'General Postal Union is founded.',
      disagreements: [
        'The documents disagree on the date (handbook.txt: 9 October 1874; chronicle.txt: 8 October 1874).',
      ],
      note: [
        'handbook.txt, paragraph 1: “The General Postal Union was founded in Bern on October 9, 1874”',
        'chronicle.txt, paragraph 1: “On October 8, 1874 the General Postal Union was created in Bern”',
      ],
    },
  ])
})

describe.each(cases)('%s', (_, brief) => {
  const lines = brief.periods.reduce((sum, period) => sum + period.lines.length, 0)

  it('is a page with a note for each line, and no element that a document wrote', () => {
    const names = new Map<string, number>()
    const count = (node: { readonly nodeName: string; readonly childNodes?: readonly object[] }): void => {
      names.set(node.nodeName, (names.get(node.nodeName) ?? 0) + 1)
      for (const child of node.childNodes ?? []) count(child as typeof node)
    }
    count(parse(briefHtml(brief)) as Parameters<typeof count>[0])
    expect(names.get('li')).toBe(2 * lines)
    expect(names.get('sup')).toBe(lines)
    for (const name of ['script', 'img', '#comment']) expect(names.get(name)).toBeUndefined()
  })

  it('is a Word file with a footnote for each line, and the same bytes twice', async () => {
    const one = await briefDocx(brief, now)
    expect(Buffer.compare(one, await briefDocx(brief, now))).toBe(0)
    const parts = unzipSync(one)
    const xml = (name: string) => new TextDecoder().decode(parts[name])
    expect(xml('word/document.xml').match(/<w:footnoteReference /g)).toHaveLength(lines)
    for (const name of Object.keys(parts)) expect(xml(name)).not.toMatch(controlCharacter)
  })

  it.skipIf(!isHere('pandoc'))('is Markdown with a note for each line, as Pandoc reads it', () => {
    const read = JSON.parse(judge('pandoc', ['-f', 'gfm+footnotes', '-t', 'json'], briefMarkdown(brief)))
    const text = JSON.stringify(read)
    expect(text.match(/\{"t":"Note"/g)).toHaveLength(lines)
    expect(text).not.toMatch(/"t":"(?:Raw|Link|Image|Code|Table)/)
  })

  it.skipIf(!isHere('soffice') || !isHere('pdftotext'))('is opened by LibreOffice', async () => {
    const word = await briefDocx(brief, now)
    const text = inFolder((folder) => {
      writeFileSync(`${folder}/brief.docx`, word)
      const profile = `-env:UserInstallation=file://${folder}/profile`
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', 'brief.docx'], {
        cwd: folder,
        stdio: 'ignore',
        timeout: 50_000,
      })
      return execFileSync('pdftotext', ['-layout', 'brief.pdf', '-'], { cwd: folder, encoding: 'utf8' })
    })
    const last = brief.periods.at(-1)?.label ?? ''
    expect(text).toContain(last)
    expect(text).toMatch(new RegExp(`^\\s*${lines}\\s*\\S`, 'm'))
  })
})
