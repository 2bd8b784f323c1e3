import { expect, test } from 'vitest'
import { readShippedAuthority } from '../programs/shipped-authority.ts'
import { check } from '../src/checks/check.ts'
import { read } from '../src/compile.ts'

const authority = readShippedAuthority()
const words = Object.getOwnPropertyNames(Object.prototype)

// A table that is a plain object knows these words without having been given them.
test.each(words)('“%s” is a word like any other', (word) => {
  const text = [
    `20 May 1999: ${word} of the Convention`,
    `The ${word} of the council took place in Varna on 5 May 1999. They ${word} the treaty in 1999.`,
    `In 1999 he was ${word} chairman, and the ${word} was established. &${word}; The ${word} member ${word}.`,
  ].join('\n\n')
  const document = { id: 'sha256:0', name: 'example.txt', text, language: 'en', blocks: [], source: [] }
  const result = read(document, authority)
  for (const entry of result.entries) expect(entry.summary).not.toContain('native code')
  expect(() => check(result, authority)).not.toThrow()
})
