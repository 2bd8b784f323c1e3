import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { defaultModel, Model } from '@alephdata/followthemoney'
import { unzipSync } from 'fflate'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import jsonld from 'jsonld'
import { DataFactory, Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { allPublishers } from '../../programs/publish/all-publishers.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import { xmlCharacters } from '../../src/text/xml-characters.ts'
import { hostileRegister } from './hostile-register.ts'
import { inFolder, isHere, judge } from './judges.ts'
import { csvRows } from './read-back.ts'
import { smallRegister } from './small-register.ts'
import { type Published, writeWhole } from './write-whole.ts'

const registers = { small: smallRegister, hostile: hostileRegister }
const cases = Object.entries(registers)

async function published(name: string, register = hostileRegister): Promise<Published> {
  const publisher = allPublishers.find((each) => each.name === name)
  if (publisher === undefined) throw new Error(`no format ${name}`)
  return writeWhole(publisher, register)
}

async function entriesOf(register = hostileRegister): Promise<RegisterEntry[]> {
  const entries: RegisterEntry[] = []
  for await (const entry of register.entries()) entries.push(entry)
  return entries
}

function schema(name: string): string {
  return new URL(`../../schemas/${name}`, import.meta.url).pathname
}

describe('csv', () => {
  it('gives back each value as it was', async () => {
    const { text, files } = await published('csv')
    const [head = [], ...rows] = csvRows(text)
    const visible = (value: string | number | null) =>
      xmlCharacters(String(value ?? '').toWellFormed()).replaceAll('\u007f', '\ufffd')
    for (const [at, entry] of (await entriesOf()).entries()) {
      const cell = (name: string) => rows[at]?.[head.indexOf(name)]
      expect(cell('summary')).toBe(visible(entry.summary))
      expect(cell('title')).toBe(visible(entry.title))
      expect(cell('form')).toBe(visible(entry.form))
      expect(cell('place')).toBe(visible(entry.place))
      expect(cell('date')).toBe(visible(entry.date))
      expect(cell('ordinal')).toBe(visible(entry.ordinal))
    }
    const described = JSON.parse(files.get('register.csv-metadata.json') ?? '')
    expect(described.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(head)
  })

  it('has no cell that a spreadsheet runs', async () => {
    const { text } = await published('csv')
    const raw = text.replace(/^\ufeff/, '').match(/(?:"(?:[^"]|"")*"|[^",\r\n]*)(?=,|\r\n)/g) ?? []
    expect(raw.filter((cell) => /^"?[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
  })
})

it('ndjson gives back every entry whole', async () => {
  const { text } = await published('ndjson', smallRegister)
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const entries = lines.filter(({ type }) => type === 'entry').map(({ type: _, ...entry }) => entry)
  expect(entries).toEqual(await entriesOf(smallRegister))
})

describe('jsonld', () => {
  it.each(cases)(
    'is read by another library, and tells no event without words of a document: %s',
    async (_, register) => {
      const { text } = await published('jsonld', register)
      // No context is fetched: a loader that is asked for one fails.
      const nquads = await jsonld.toRDF(JSON.parse(text), {
        format: 'application/n-quads',
        documentLoader: async (url) => {
          throw new Error(`asked for ${url}`)
        },
      })
      const store = new Store(new Parser({ format: 'N-Quads' }).parse(String(nquads)))
      const shapes = new Store(new Parser().parse(readFileSync(schema('register-jsonld.shacl.ttl'), 'utf8')))
      const report = await new Validator(shapes).validate(store)
      expect(report.results.map(({ focusNode, path, message }) => [focusNode?.value, path, message])).toEqual(
        [],
      )
      const prov = 'http://www.w3.org/ns/prov#wasDerivedFrom'
      const oa = 'http://www.w3.org/ns/oa#'
      const entries = await entriesOf(register)
      for (const { id, tellings } of entries) {
        const told = store.getObjects(DataFactory.namedNode(`urn:regesta:entry:${id}`), prov, null)
        expect(told.length).toBe(tellings.length)
        for (const telling of told) {
          const [target] = store.getObjects(telling, `${oa}hasTarget`, null)
          if (target === undefined) throw new Error(`no target of ${telling.value}`)
          expect(store.getObjects(target, `${oa}hasSource`, null)).toHaveLength(1)
          const selectors = store.getObjects(target, `${oa}hasSelector`, null)
          expect(
            selectors.flatMap((selector) => store.getObjects(selector, `${oa}exact`, null)),
          ).toHaveLength(1)
        }
      }
    },
  )

  it('counts positions in Unicode characters', async () => {
    const { text } = await published('jsonld')
    const node = JSON.parse(text)['@graph'].find(({ id }: { id: string }) => /telling:beta\//.test(id))
    const [quote, position] = node.hasTarget[0].hasSelector
    const whole = Array.from((await hostileRegister.textOf('beta')) ?? '')
    expect(whole.slice(position.start, position.end).join('')).toBe(quote.exact)
  })
})

describe('turtle', () => {
  const shapes = new Store(new Parser().parse(readFileSync(schema('register-crm.shacl.ttl'), 'utf8')))

  it.each(cases)('keeps to the shapes: %s', async (_, register) => {
    const { text } = await published('turtle', register)
    const report = await new Validator(shapes).validate(new Store(new Parser().parse(text)))
    expect(report.results.map(({ focusNode, path, message }) => [focusNode?.value, path, message])).toEqual(
      [],
    )
  })

  it('does not, where an event loses its document or its words', async () => {
    const { text } = await published('turtle', smallRegister)
    const store = new Store(new Parser().parse(text))
    const crm = 'http://www.cidoc-crm.org/cidoc-crm/'
    for (const lost of ['P70i_is_documented_in', 'P190_has_symbolic_content', 'P140_assigned_attribute_to']) {
      const without = new Store(
        store.getQuads(null, null, null, null).filter(({ predicate }) => predicate.value !== `${crm}${lost}`),
      )
      expect((await new Validator(shapes).validate(without)).conforms).toBe(false)
    }
  })

  it.skipIf(!isHere('rapper')).each(cases)('is read by Raptor: %s', async (_, register) => {
    const { text } = await published('turtle', register)
    const triples = judge('rapper', ['-q', '-i', 'turtle', '-o', 'ntriples'], text)
      .trimEnd()
      .split('\n').length
    expect(triples).toBe(new Store(new Parser().parse(text)).size)
  })
})

it('ical has no line of more than 75 octets', async () => {
  const { text } = await published('ical')
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

describe('graphs', () => {
  it.each(cases)('are opened by graphology: %s', async (_, register) => {
    const graphml = parseGraphml(MultiDirectedGraph, (await published('graphml', register)).text)
    const gexf = parseGexf(MultiDirectedGraph, (await published('gexf', register)).text)
    const entries = await entriesOf(register)
    const parties = entries.reduce((sum, entry) => sum + entry.parties.length + entry.tellings.length, 0)
    for (const graph of [graphml, gexf]) {
      expect(graph.size).toBe(parties)
      expect(graph.filterNodes((_, { type }) => type === 'entry')).toHaveLength(entries.length)
    }
    expect(graphml.nodes().sort()).toEqual(gexf.nodes().sort())
  })
})

it.each(cases)('ftm keeps to the model: %s', async (_, register) => {
  const model = new Model(defaultModel)
  const lines = (await published('ftm', register)).text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const ids = new Set(lines.map(({ id }) => id))
  expect(ids.size).toBe(lines.length)
  for (const { schema: name, properties } of lines) {
    const known = model.getSchema(name)
    for (const required of known.required ?? []) expect(Object.keys(properties)).toContain(required)
    for (const [property, values] of Object.entries<string[]>(properties)) {
      const { type } = known.getProperty(property)
      if (type.name === 'entity') for (const value of values) expect(ids).toContain(value)
      if (type.name === 'date') for (const value of values) expect(value).toMatch(/^\d{4}(?:-\d\d){0,2}$/)
    }
  }
})

describe('quickstatements', () => {
  it.each(cases)(
    'has lines of the form that the tool reads, each with its references: %s',
    async (_, register) => {
      const { text } = await published('quickstatements', register)
      expect(text).not.toContain('|')
      const value =
        /^(?:Q\d+|somevalue|"[^\t]*"|[a-z-]+:"[^\t]*"|[+-]\d+-\d\d-\d\dT00:00:00Z\/(?:7|8|9|10|11))$/
      for (const line of text.trimEnd().split('\n')) {
        if (line === 'CREATE') continue
        const [item, property = '', ...rest] = line.split('\t')
        expect(item).toBe('LAST')
        if (/^[LD]en$/.test(property)) {
          expect(rest).toHaveLength(1)
          continue
        }
        const [first, rank, ...pairs] = rest
        expect(property).toMatch(/^P\d+$/)
        expect(first).toMatch(value)
        expect(rank).toMatch(/^R[+0-]$/)
        for (let at = 0; at < pairs.length; at += 2) {
          expect(pairs[at]).toMatch(/^(?:P|!?S)\d+$/)
          expect(pairs[at + 1]).toMatch(value)
        }
        expect(pairs).toContain('S1683')
      }
    },
  )
})

describe.skipIf(!isHere('xmllint'))('xmllint', () => {
  it.each(cases)('finds graphs well-formed: %s', async (_, register) => {
    for (const name of ['graphml', 'gexf'])
      judge('xmllint', ['--noout', '--nonet'], (await published(name, register)).text)
  })

  it.each(cases)('finds TEI valid: %s', async (_, register) => {
    judge(
      'xmllint',
      ['--noout', '--nonet', '--relaxng', schema('register-tei.rng')],
      (await published('tei', register)).text,
    )
  })

  it.each(cases)('finds EAC-CPF and TimeML valid: %s', async (_, register) => {
    for (const name of ['eac', 'timeml']) {
      const { files } = await published(name, register)
      expect(files.size).toBeGreaterThan(0)
      for (const text of files.values())
        judge('xmllint', ['--noout', '--nonet', '--relaxng', schema(`register-${name}.rng`)], text)
    }
  })
})

describe.skipIf(!isHere('pandoc'))('pandoc', () => {
  it.each(cases)('reads the bibliographies, and the same from both: %s', async (_, register) => {
    const read = (format: string, text: string): { id: string; title: string }[] =>
      JSON.parse(judge('pandoc', ['-f', format, '-t', 'csljson'], text))
    const json = read('csljson', (await published('csl', register)).text)
    const bibtex = read('biblatex', (await published('bibtex', register)).text)
    const letters = (text: string) => text.replace(/<[^>]*>/g, '').replace(/[^\p{L}\p{N}]/gu, '')
    const titles = (items: typeof json) => items.map(({ id, title }) => `${id} ${letters(title)}`).sort()
    expect(titles(bibtex)).toEqual(titles(json))
  })
})

// The part of LibreOffice that opens tables is a package of its own.
describe.skipIf(!existsSync('/usr/lib/libreoffice/program/libsclo.so'))('LibreOffice', () => {
  it('opens the table without running a cell', async () => {
    const { text } = await published('csv')
    const convert = ['--headless', '--infilter=CSV:44,34,76', '--convert-to', 'xlsx', 'register.csv']
    inFolder((folder) => {
      writeFileSync(`${folder}/register.csv`, text)
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...convert], {
        cwd: folder,
        stdio: 'ignore',
        timeout: 50_000,
      })
      const parts = unzipSync(readFileSync(`${folder}/register.xlsx`))
      const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
      expect(sheet).toContain('<row')
      expect(sheet).not.toContain('<f')
    })
  })
})
