import { parquetReadObjects } from 'hyparquet'
import ICAL from 'ical.js'
import { Parser, Store } from 'n3'
import { iriOf } from '../../src/publish/iri.ts'
import { shortKey } from '../../src/publish/short-key.ts'
import type { Published } from './write-whole.ts'

/** What a reader of a format finds: the text of the record of each entry, by the id it has there. */
export type ReadBack = ReadonlyMap<string, string>

/** A reader of a format, and how the format writes the id of an entry. */
export type FormatReader = {
  readonly idOf: (entry: string) => string
  readonly read: (published: Published) => ReadBack | Promise<ReadBack>
}

const urn = (entry: string) => iriOf('urn:regesta:', 'entry', entry)
const key = (entry: string) => shortKey('entry', entry)
const same = (entry: string) => entry

/** Readers of all formats by name. */
export const readers: Readonly<Record<string, FormatReader>> = {
  csv: {
    idOf: same,
    read: ({ text }) => {
      const [head = [], ...rows] = csvRows(text)
      return new Map(
        rows.map((row) => [row[0] ?? '', head.map((name, at) => `${name}=${row[at]}`).join('\n')]),
      )
    },
  },
  ndjson: {
    idOf: same,
    read: ({ text }) => byId(jsonLines(text).filter((line) => line.type === 'entry')),
  },
  parquet: {
    idOf: same,
    read: async ({ bytes }) => {
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
      return byId(await parquetReadObjects({ file: file as ArrayBuffer }))
    },
  },
  jsonld: {
    idOf: urn,
    read: ({ text }) => {
      const nodes: readonly Record<string, unknown>[] = JSON.parse(text)['@graph']
      const isEntry = ({ kind, hasBody }: Record<string, unknown>) =>
        kind !== undefined && hasBody === undefined
      return new Map(
        nodes
          .filter(isEntry)
          .map((node) => [
            String(node.id),
            JSON.stringify([node, ...nodes.filter(({ about }) => about === node.id)]),
          ]),
      )
    },
  },
  turtle: {
    idOf: urn,
    read: ({ text }) => {
      const store = new Store(new Parser().parse(text))
      const crm = 'http://www.cidoc-crm.org/cidoc-crm/'
      const label = 'http://www.w3.org/2000/01/rdf-schema#label'
      return new Map(
        store
          .getQuads(null, `${crm}P140_assigned_attribute_to`, null, null)
          .map(({ object }) => [
            object.value,
            [
              ...store.getObjects(object, label, null),
              ...store.getObjects(object, `${crm}P70i_is_documented_in`, null),
            ]
              .map(({ value }) => value)
              .join('\n'),
          ]),
      )
    },
  },
  ical: {
    idOf: urn,
    read: ({ text }) => {
      const calendar = new ICAL.Component(ICAL.parse(text))
      return new Map(
        calendar.getAllSubcomponents('vevent').map((event) => {
          const { uid, summary, description } = new ICAL.Event(event)
          return [uid, `${summary}\n${description}`]
        }),
      )
    },
  },
  timelinejs: { idOf: urn, read: ({ text }) => byId(JSON.parse(text).events, 'unique_id') },
  geojson: { idOf: urn, read: ({ text }) => byId(JSON.parse(text).features) },
  graphml: { idOf: (entry) => `entry/${entry}`, read: ({ text }) => graphNodes(text) },
  gexf: { idOf: (entry) => `entry/${entry}`, read: ({ text }) => graphNodes(text) },
  csl: {
    idOf: key,
    read: ({ text }) => byId(JSON.parse(text).filter(({ id }: { id: string }) => id.startsWith('entry-'))),
  },
  bibtex: {
    idOf: key,
    read: ({ text }) =>
      new Map(
        [...text.matchAll(/^@misc\{(entry-[\w-]+),\n((?: {2}\w+ = \{.*\},\n)*)\}$/gm)].map((match) => [
          match[1] ?? '',
          match[2] ?? '',
        ]),
      ),
  },
  ftm: { idOf: key, read: ({ text }) => byId(jsonLines(text).filter(({ schema }) => schema === 'Event')) },
  quickstatements: {
    idOf: same,
    // Items have no ids there: each is known by its label.
    read: ({ text }) =>
      new Map(
        text
          .split(/^CREATE$/m)
          .slice(1)
          .map((item) => [/\tLen\t"(.*)"/.exec(item)?.[1] ?? '', item]),
      ),
  },
  tei: {
    idOf: (entry) => shortKey('e', entry),
    read: ({ text }) =>
      new Map(
        [...text.matchAll(/<event xml:id="([\w-]+)".*?<\/event>/gs)].map((match) => [
          match[1] ?? '',
          match[0],
        ]),
      ),
  },
}

/** The rows of a table as RFC 4180 has it; anything else is an error. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  let row: string[] = []
  const body = text.replace(/^\ufeff/, '')
  while (cell.lastIndex < body.length) {
    const at = cell.lastIndex
    const match = cell.exec(body)
    if (match === null) throw new Error(`no cell at ${at}: ${JSON.stringify(body.slice(at, at + 60))}`)
    row.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').replace(/^'/, ''))
    if (match[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

function byId(records: readonly Record<string, unknown>[], field = 'id'): ReadBack {
  return new Map(records.map((record) => [String(record[field]), JSON.stringify(record)]))
}

// Read by the expressions that our own writing keeps to; graphology reads them too, in a test of its own.
function graphNodes(text: string): ReadBack {
  const edges = [...text.matchAll(/<edge [^>]*>.*?<\/edge>/gs)].map(([edge]) => edge)
  return new Map(
    [...text.matchAll(/<node id="(entry\/[^"/]+)".*?<\/node>/gs)].map(([node, id = '']) => [
      id,
      [node, ...edges.filter((edge) => edge.includes(`="${id}"`))].join('\n'),
    ]),
  )
}
