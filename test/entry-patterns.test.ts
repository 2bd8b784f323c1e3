import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readShippedAuthority } from '../programs/shipped-authority.ts'
import { read } from '../src/compile.ts'
import { allKinds } from '../src/entries/all-kinds.ts'
import { allPatterns } from '../src/entries/all-patterns.ts'
import type { Document } from '../src/text/document.ts'

const authority = readShippedAuthority()

function documentOf(text: string): Document {
  return { id: 'sha256:0', name: 'example.txt', text, language: 'en', blocks: [], source: [] }
}

function filesIn(folder: string): string[] {
  return readdirSync(new URL(`../src/entries/${folder}`, import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .sort()
}

test('the list of patterns is the folder', () => {
  const listed = allPatterns.map((pattern) => pattern.id.replace('entries/patterns/', '')).sort()
  expect(listed).toEqual(filesIn('patterns'))
})

test('the list of kinds is the folder', () => {
  expect(Object.keys(allKinds).sort()).toEqual(filesIn('kinds'))
  for (const [name, kind] of Object.entries(allKinds)) expect(kind.name).toBe(name)
})

for (const pattern of allPatterns) {
  describe(pattern.id, () => {
    for (const [text, expected] of Object.entries(pattern.examples)) {
      test(text, () => {
        const { entries } = read(documentOf(text), authority)
        expect(entries.map((entry) => entry.summary)).toEqual(
          typeof expected === 'string' ? [expected] : expected,
        )
        expect(entries.some((entry) => entry.readings.kind?.by === pattern.id)).toBe(true)
      })
    }
  })
}
