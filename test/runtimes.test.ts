import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { shippedAuthorityFolder } from '../programs/shipped-authority.ts'
import * as engine from '../src/index.ts'
import { sampleDocument } from './sample.ts'

// The engine bundled for a browser, and run where nothing is but the language itself, gives the same bytes as in Node.
const folder = shippedAuthorityFolder()
const authorities = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
const page =
  '<!doctype html><title>A page</title><h1>History</h1><p>The treaty was signed in Nairobi on 14&nbsp;March 1987.</p>'

describe('the bundled engine', () => {
  it('gives the same bytes as in Node', async () => {
    const { code, imports } = await bundle()
    expect(imports).toEqual([])
    const context = createContext({ authorities, page, sample: sampleDocument() })
    const inBrowser: unknown = runInContext(
      `${code}\n(${writeAll.toString()})(Regesta, authorities, sample, page)`,
      context,
    )
    expect(inBrowser).toEqual(writeAll(engine, authorities, sampleDocument(), page))
  })
})

// Runs in both worlds, so it names nothing but its parameters.
function writeAll(
  { read, loadAuthority, allExporters, check, fromHtml }: typeof engine,
  files: typeof authorities,
  document: engine.Document,
  html: string,
): string {
  const authority = loadAuthority(files)
  const origin = { id: 'sha256:page', name: 'page.html', language: 'en' }
  return [document, fromHtml.read(html, origin)]
    .map((one) => read(one, authority))
    .flatMap((one) => [...allExporters.map(({ write }) => write(one)), JSON.stringify(check(one, authority))])
    .join('\n')
}

async function bundle(): Promise<{ readonly code: string; readonly imports: readonly string[] }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('../src/index.ts', import.meta.url)),
        formats: ['iife'],
        name: 'Regesta',
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
