import { stripTypeScriptTypes } from 'node:module'
import { checkSync } from 'recheck'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

// Every regular expression written in the engine takes linear time on every text, whoever wrote the text.
type Written = { readonly pattern: string; readonly flags: string; readonly path: string }

const written = sourceFiles('src').flatMap(({ path, text }) => expressionsIn(text, path))
const distinct = new Map(written.map((one) => [`/${one.pattern}/${one.flags}`, one]))

describe('regular expressions', () => {
  it('are found in the source', () => {
    expect(distinct.size).toBeGreaterThan(50)
  })

  it.each([...distinct.values()])('/$pattern/$flags of $path is linear', ({ pattern, flags }) => {
    expect(checkSync(pattern, flags, { timeout: 30_000 })).toMatchObject({ status: 'safe' })
  })
})

function expressionsIn(text: string, path: string): Written[] {
  const found: Written[] = []
  collect(parseAst(stripTypeScriptTypes(text)), path, found)
  return found
}

function collect(node: unknown, path: string, found: Written[]): void {
  if (typeof node !== 'object' || node === null) return
  if ('regex' in node && isExpression(node.regex)) found.push({ ...node.regex, path })
  for (const child of Object.values(node)) collect(child, path, found)
}

function isExpression(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value
}
