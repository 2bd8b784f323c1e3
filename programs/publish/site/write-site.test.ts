import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'parse5'
import { afterAll, describe, expect, it } from 'vitest'
import { madeRegister } from '../../../test/made-register.ts'
import { verifySite } from './verify-site.ts'
import { writeSite } from './write-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'regesta-site-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hostile = '<img src=x onerror=alert(1)>'
const texts = {
  chronicle: `The Harbour League was founded in Riga on 4 May 1921. Its 3rd Congress was held in Tallinn in 1927.
In 1931 the League adopted the “Charter of ${hostile} Ports”. On June 1938, 19-21 it met in Gdynia.`,
  '"><script>alert(1)</script>':
    'The 5th Congress of the Harbour League was held in Oslo in 1933 & nobody <b>left</b>.',
}
async function saved(name: string): Promise<string> {
  const place = join(folder, name)
  rmSync(place, { recursive: true, force: true })
  for await (const { path, content } of writeSite(madeRegister(texts), 'Ports & harbours')) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), content)
  }
  return place
}

async function filesOf(place: string): Promise<string[]> {
  const found = await readdir(place, { recursive: true, withFileTypes: true })
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
}

describe('a site', () => {
  it('has a page for every entry, name, document and year, and every link leads to a page', async () => {
    const place = await saved('whole')
    const files = new Set(await filesOf(place))
    const pages = [...files].filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(20)
    for (const file of pages)
      for (const link of linksOf(readFileSync(file, 'utf8'))) {
        const to = join(file, '..', link.replace(/#.*/, ''))
        if (link.startsWith('#') || link.includes('assets/')) continue
        expect(files.has(to), `${file} → ${link}`).toBe(true)
      }
  })

  it('lets no text become markup', async () => {
    const place = await saved('hostile')
    for (const file of await filesOf(place)) {
      if (!file.endsWith('.html')) continue
      const page = readFileSync(file, 'utf8')
      expect(page).not.toMatch(/<img|<b>left|<script>|onerror=alert\(1\)>\s*</)
    }
    for (const file of await filesOf(join(place, 'search')))
      expect(readFileSync(file, 'utf8')).not.toContain('<')
  })

  it('is the same twice', async () => {
    const [one, other] = [await saved('one'), await saved('other')]
    const names = (await filesOf(one)).map((file) => file.slice(one.length)).sort()
    expect((await filesOf(other)).map((file) => file.slice(other.length)).sort()).toEqual(names)
    for (const name of names)
      expect(readFileSync(other + name, 'utf8')).toBe(readFileSync(one + name, 'utf8'))
  })
})

describe('a check of a site', () => {
  it('finds nothing in a whole one', async () => {
    const { problems, citations } = verifySite(await saved('checked'))
    expect(problems).toEqual([])
    expect(citations).toBe(3)
  })

  it('tells a text that was changed', async () => {
    const place = await saved('changed')
    const text = join(place, 'texts', 'chronicle.txt')
    writeFileSync(text, readFileSync(text, 'utf8').replace('1921', '1922'))
    expect(verifySite(place).problems.join()).toContain('has changed since the site was made')
  })

  it('tells a page that was changed, one that is gone and one that was slipped in', async () => {
    const place = await saved('pages')
    const [first, second] = (await filesOf(join(place, 'entries'))).sort()
    writeFileSync(first ?? '', readFileSync(first ?? '', 'utf8').replace('<mark>', '<mark>not '))
    rmSync(second ?? '')
    writeFileSync(join(place, 'entries', 'made-up.html'), '<h1>Nothing</h1>')
    const told = verifySite(place).problems.map((problem) =>
      problem.replace(/^entry \S+: its page \S+/, 'page'),
    )
    expect(told.sort()).toEqual([
      'entries/made-up.html is a page without a citation',
      'page does not show the quoted words',
      'page is missing',
    ])
  })

  it('tells a list that is none, and reads nothing outside its folder', async () => {
    const place = await saved('list')
    const record = JSON.parse(readFileSync(join(place, 'verify.json'), 'utf8'))
    record.documents[0].text = '../../etc/passwd'
    writeFileSync(join(place, 'verify.json'), JSON.stringify(record))
    expect(verifySite(place).problems.join()).toContain('is missing')
    writeFileSync(join(place, 'verify.json'), '{"format":"regesta-site/1"}')
    expect(verifySite(place).problems).toEqual(['verify.json is not of the form regesta-site/1'])
  })
})

function linksOf(page: string): string[] {
  const links: string[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('attrs' in node && Array.isArray(node.attrs))
      for (const { name, value } of node.attrs) if (name === 'href' || name === 'src') links.push(value)
    if ('childNodes' in node && Array.isArray(node.childNodes)) node.childNodes.forEach(walk)
  }
  walk(parse(page))
  return links
}
