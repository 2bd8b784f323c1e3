import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readShippedAuthority } from '../programs/shipped-authority.ts'
import { read } from '../src/compile.ts'
import { allPatterns } from '../src/entries/all-patterns.ts'
import { indexPatterns } from '../src/entries/pattern-index.ts'
import { ndjson } from '../src/exporters/to-ndjson.ts'
import { documentOf } from './sample.ts'

// What a noun pattern says it is `of` only spares work: asked of every noun phrase, it reads nothing else.
const authority = readShippedAuthority()
const unsparing = indexPatterns(
  allPatterns.map((pattern) =>
    pattern.reads === 'noun' ? { ...pattern, of: { traits: ['any'] as const } } : pattern,
  ),
)

const folders = ['../fixtures/', '../../shared/gold/', '../../shared/clean/']
  .map((folder) => new URL(folder, import.meta.url))
  .filter((folder) => existsSync(folder))
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const),
)

test.each(texts)('noun patterns read in %s all that they are of', (name, text) => {
  const document = documentOf(text, name)
  expect(ndjson.write(read(document, authority))).toBe(ndjson.write(read(document, authority, unsparing)))
})

test('noun patterns read all of their examples, varied', () => {
  for (const pattern of allPatterns) {
    const text = Object.keys(pattern.examples).join('\n\n')
    for (const one of [text, text.toUpperCase(), text.replace(/\b(?:of|in|on)\b/g, 'to')]) {
      const document = documentOf(one)
      const expected = ndjson.write(read(document, authority, unsparing))
      expect(ndjson.write(read(document, authority))).toBe(expected)
    }
  }
})
