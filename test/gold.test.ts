import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readKnownMisses } from '../bench/known-misses.ts'
import { scoreFixtures } from '../bench/score-fixtures.ts'

const known = readKnownMisses(readFileSync(new URL('../fixtures/known-misses.txt', import.meta.url), 'utf8'))
const missed = new Set(scoreFixtures().flatMap(({ misses }) => misses.map(({ what }) => what)))

describe('the gold of the fixtures', () => {
  it('is met, but for the known misses', () => {
    expect([...missed].filter((what) => !known.has(what))).toEqual([])
  })

  it('has no known miss that is met by now', () => {
    expect([...known.keys()].filter((what) => !missed.has(what))).toEqual([])
  })

  it('has a reason for each known miss', () => {
    expect([...known].filter(([, reason]) => reason.trim() === '')).toEqual([])
  })
})
