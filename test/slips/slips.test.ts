import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readShippedAuthority } from '../../programs/shipped-authority.ts'
import { loadSpeller } from '../../programs/spelling/load-speller.ts'
import { check } from '../../src/checks/check.ts'
import type { Finding } from '../../src/checks/finding.ts'
import { read } from '../../src/compile.ts'
import { allSlips } from './all-slips.ts'
import { randomFrom } from './random.ts'

const folder = new URL('texts/', import.meta.url)
const texts = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
const authority = readShippedAuthority()
const speller = loadSpeller()
const perText = 3
// Of all slips; a slip that makes another right text, such as a name that is also one, cannot be found.
const leastFound = 0.97

function findingsIn(text: string): readonly Finding[] {
  const document = { id: 'sha256:0', name: 'text', text, language: 'en', blocks: [], source: [] }
  return check(read(document, authority), authority, { speller, today: '2026-11-24' })
}

describe('clean prose', () => {
  it.each(texts)('$name is silent', ({ text }) => {
    expect(findingsIn(text).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})

describe('slips put into it', () => {
  it('are found', () => {
    let all = 0
    const missed: string[] = []
    const unused: string[] = []
    for (const { name, families, spoil } of allSlips) {
      let made = 0
      for (const [index, { text }] of texts.entries()) {
        for (let seed = 0; seed < perText; seed++) {
          const slipped = spoil(text, randomFrom(index * 1000 + seed))
          if (slipped === null) continue
          made++
          const [start, end] = slipped.span
          const isFound = findingsIn(slipped.text).some(
            ({ rule, span }) =>
              families.includes(rule.slice(0, rule.indexOf('/'))) && span.start < end && start < span.end,
          )
          if (!isFound) missed.push(`${name}: ${slipped.text.slice(start, end)}`)
        }
      }
      if (made === 0) unused.push(name)
      all += made
    }
    expect(unused).toEqual([])
    expect(1 - missed.length / all, missed.join('\n')).toBeGreaterThanOrEqual(leastFound)
  })
})
