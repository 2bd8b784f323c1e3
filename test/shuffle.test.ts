import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readShippedAuthority } from '../programs/shipped-authority.ts'
import { allRules } from '../src/checks/all-rules.ts'
import { check } from '../src/checks/check.ts'
import { read } from '../src/compile.ts'
import { allPatterns as allEntryPatterns } from '../src/entries/all-patterns.ts'
import { indexPatterns } from '../src/entries/pattern-index.ts'
import { ndjson } from '../src/exporters/to-ndjson.ts'
import { allPatterns as allTimePatterns } from '../src/time/all-patterns.ts'
import { lexiconOf } from '../src/time/lexicon.ts'
import { readTokens } from '../src/time/read-tokens.ts'
import { scanTimeTokens } from '../src/time/scan-time-tokens.ts'
import { sampleDocument } from './sample.ts'

// The order in which units are listed never matters.
const authority = readShippedAuthority()
const document = sampleDocument()
const plain = read(document, authority)

describe('the same register', () => {
  it('from entry patterns in any order', () => {
    const expected = ndjson.write(plain)
    inAnyOrder(allEntryPatterns, (patterns) => {
      expect(ndjson.write(read(document, authority, indexPatterns(patterns)))).toBe(expected)
    })
  })

  it('from time patterns in any order', () => {
    const timesBy = (patterns: typeof allTimePatterns) =>
      readTokens(scanTimeTokens(document.text, lexiconOf('en')), '2020-01-01', 'en', patterns)
    const expected = timesBy(allTimePatterns)
    inAnyOrder(allTimePatterns, (patterns) => {
      expect(timesBy(patterns)).toEqual(expected)
    })
  })

  it('and the same findings from rules in any order', () => {
    const expected = check(plain, authority, { rules: allRules })
    inAnyOrder(allRules, (rules) => {
      expect(check(plain, authority, { rules })).toEqual(expected)
    })
  })
})

function inAnyOrder<Unit>(units: readonly Unit[], expectSame: (units: readonly Unit[]) => void): void {
  expectSame(units.toReversed())
  const order = fc.shuffledSubarray([...units], { minLength: units.length })
  fc.assert(fc.property(order, expectSame), { numRuns: 5 })
}
