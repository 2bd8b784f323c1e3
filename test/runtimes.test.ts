import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { shippedAuthorityFolder } from '../programs/shipped-authority.ts'
import * as importers from '../src/importers.ts'
import * as engine from '../src/index.ts'
import { sampleDocument } from './sample.ts'

// The engine bundled for a browser, and run where nothing is but the language itself, gives the same bytes as in Node.
const folder = shippedAuthorityFolder()
const authorities = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
const page =
  '<!doctype html><title>A page</title><h1>History</h1><p>The treaty was signed in Nairobi on 14&nbsp;March 1987.</p>'

describe('the library', () => {
  it('loads all authority files that come with it without a problem', () => {
    expect(engine.loadAuthority(authorities).problems).toEqual([])
  })

  it('holds documents against each other that are given together', () => {
    const authority = engine.loadAuthority(authorities)
    const reads = ['1962', '1963'].map((year) => {
      const text = `The Lake Commission was founded on 3 May ${year}.`
      return engine.read(
        engine.fromPlain.read(text, { id: year, name: `${year}.txt`, language: 'en' }),
        authority,
      )
    })
    const findings = engine.checkTogether(reads, authority)
    expect(findings.map((found) => found.map(({ rule }) => rule))).toEqual([
      ['conflict/told-elsewhere'],
      ['conflict/told-elsewhere'],
    ])
    expect(reads.flatMap((one) => engine.check(one, authority))).toEqual([])
  })
})

describe('the bundled engine', () => {
  it('gives the same bytes as in Node', async () => {
    const bundles = [await bundle('index', 'Regesta'), await bundle('importers', 'RegestaImporters')]
    expect(bundles.flatMap(({ imports }) => imports)).toEqual([])
    const context = createContext({ authorities, page, sample: sampleDocument() })
    const inBrowser: unknown = runInContext(
      `${bundles.map(({ code }) => code).join('\n')}\n(${writeAll.toString()})(Regesta, RegestaImporters, authorities, sample, page)`,
      context,
    )
    expect(inBrowser).toEqual(writeAll(engine, importers, authorities, sampleDocument(), page))
  })
})

// Runs in both worlds, so it names nothing but its parameters.
function writeAll(
  { read, loadAuthority, allExporters, checkTogether }: typeof engine,
  { fromHtml }: typeof importers,
  files: typeof authorities,
  document: engine.Document,
  html: string,
): string {
  const authority = loadAuthority(files)
  const origin = { id: 'sha256:page', name: 'page.html', language: 'en' }
  const reads = [document, fromHtml.read(html, origin)].map((one) => read(one, authority))
  return [
    ...reads.flatMap((one) => allExporters.map(({ write }) => write(one))),
    JSON.stringify(checkTogether(reads, authority)),
  ].join('\n')
}

async function bundle(
  entry: string,
  name: string,
): Promise<{ readonly code: string; readonly imports: readonly string[] }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL(`../src/${entry}.ts`, import.meta.url)),
        formats: ['iife'],
        name,
      },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const chunks = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk')
  return {
    code: chunks.map(({ code }) => code).join('\n'),
    imports: chunks.flatMap(({ imports }) => imports),
  }
}
