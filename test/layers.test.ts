import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'

// The engine in reading order: each row may import from itself and from the rows above it. ARCHITECTURE.md shows the
// same table.
const layers: readonly (readonly [string, string])[] = [
  ['version.ts', 'the version that registers name'],
  ['text', 'documents, paragraphs, sentences, tokens; readings and spans'],
  ['edtf', 'dates as values: print, compare, calendars'],
  ['authority', 'what is known beforehand: records, and their names over time'],
  ['time', 'time expressions: patterns, joins, TIMEX3'],
  ['grammar', 'word classes and verb forms'],
  ['names', 'proper names and noun phrases; entities'],
  ['clauses', 'who does what to whom: phrases and clauses'],
  ['entries', 'what is said to have happened: patterns by kind, summaries'],
  ['resolve', 'names to entities, setting to date and place, told twice to told once'],
  ['decisions', 'what people said of findings, tied to quotations'],
  ['checks', 'findings: one rule a file, by family'],
  ['importers', 'formats to documents, with offsets back to the source'],
  ['exporters', 'what was read of a document to text, one format a file'],
  ['register', 'documents merged: tellings to entries, decisions, queries'],
  ['publish', 'registers in the formats of the field, one a file'],
  ['api', 'the routes of the server as one typed table: what each takes and answers'],
  ['answers', 'entries as pages and server show them: rows, lanes, graphs, queues'],
  ['compile.ts', 'the whole reading on one screen'],
  ['importers.ts', 'the public importers of formats with markup, which cost a parser to load'],
  ['index.ts', 'the public surface, and nothing else'],
]

const engine = sourceFiles('src')
const programs = sourceFiles('programs')
const web = sourceFiles('web')

describe('layers', () => {
  const order = layers.map(([name]) => name)
  const layerOf = (path: string) => path.split('/')[1] ?? ''

  it('has a row for each part of src', () => {
    expect([...new Set(engine.map(({ path }) => layerOf(path)))].sort()).toEqual([...order].sort())
  })

  it('imports only what stands above', () => {
    const wrong = engine.flatMap(({ path, imports }) =>
      imports
        .filter((imported) => order.indexOf(layerOf(imported)) > order.indexOf(layerOf(path)))
        .map((imported) => `${path} → ${imported}`),
    )
    expect(wrong).toEqual([])
  })

  it('is the table of ARCHITECTURE.md', () => {
    const page = readFileSync(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8')
    const [, table = ''] = /<!-- layers -->\n([\s\S]*?)<!-- \/layers -->/.exec(page) ?? []
    const rows = layers.map(
      ([name, says]) => `| \`src/${name}${name.endsWith('.ts') ? '' : '/'}\` | ${says} |\n`,
    )
    expect(table).toBe(`| part | what stands in it |\n| --- | --- |\n${rows.join('')}`)
  })
})

describe('imports', () => {
  it('make no ring between files', () => {
    expect([...engine, ...programs, ...web].flatMap((file) => ringFrom(file))).toEqual([])
  })

  it('keep to the walls: src imports neither programs nor web, and the page no programs', () => {
    const crossing = (files: readonly SourceFile[], forbidden: RegExp) =>
      files.flatMap(({ path, imports }) =>
        imports.filter((to) => forbidden.test(to)).map((to) => `${path} → ${to}`),
      )
    expect(crossing(engine, /^(?!src\/)/)).toEqual([])
    expect(crossing(web, /^programs\//)).toEqual([])
    expect(crossing(programs, /^(?:web|test|bench)\//)).toEqual([])
  })

  it('name no part of Node, and in src no package but those of formats and of schemas', () => {
    const named = engine.flatMap(({ path, packages }) => packages.map((name) => `${path}: ${name}`))
    const allowed = /^src\/(?:importers\/[^:]*: parse5(?:$|\/)|api\/[^:]*: typebox$)/
    expect(named.filter((line) => !allowed.test(line))).toEqual([])
  })

  it('lead from the library to no package, so that it is quick to load', () => {
    const reached = new Set(['src/index.ts'])
    for (const path of reached) for (const to of byPath.get(path)?.imports ?? []) reached.add(to)
    expect([...reached].flatMap((path) => byPath.get(path)?.packages ?? [])).toEqual([])
  })
})

describe('files', () => {
  it('of src have names of their own', () => {
    // Lists of units are found by their folder.
    const names = engine.map(({ path }) => basename(path)).filter((name) => !name.startsWith('all-'))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('are called after what they are', () => {
    const vague = /(?:^|\/|-)(?:utils?|helpers?|common|misc|lib|shared)(?:\/|\.tsx?$)/
    const paths = [...engine, ...programs, ...web].map(({ path }) => path)
    expect(paths.filter((path) => vague.test(path))).toEqual([])
    expect(
      paths.filter((path) => !/^(?:[a-z\d]+(?:-[a-z\d]+)*\/)*[a-z\d]+(?:-[a-z\d]+)*\.tsx?$/.test(path)),
    ).toEqual([])
  })

  it('have at most 400 lines', () => {
    const long = [...engine, ...programs, ...web].filter(({ text }) => text.split('\n').length > 401)
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

const byPath = new Map([...engine, ...programs, ...web].map((file) => [file.path, file]))
const visited = new Set<string>()

// Depth first; a file met again on the way down closes a ring.
function ringFrom(file: SourceFile, way: readonly string[] = []): string[] {
  if (way.includes(file.path)) return [[...way.slice(way.indexOf(file.path)), file.path].join(' → ')]
  if (visited.has(file.path)) return []
  visited.add(file.path)
  return file.imports.flatMap((path) => {
    const imported = byPath.get(path)
    return imported === undefined ? [] : ringFrom(imported, [...way, file.path])
  })
}
