import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ruleSections } from './rule-sections.ts'

it('cuts the page of a rule', () => {
  const page = readFileSync(new URL('../../../src/checks/date/day-after-year.md', import.meta.url), 'utf8')
  const sections = ruleSections(page)
  expect(sections.map(({ heading }) => heading)).toEqual([
    '',
    'Found',
    'Not found',
    'When to silence it',
    'Measured',
  ])
  expect(sections[1]?.pieces[0]).toEqual({
    piece: 'example',
    parts: [
      { words: 'The treaty was signed on ', isMarked: false },
      { words: 'December 1991, 8', isMarked: true },
      { words: ', in the capital.', isMarked: false },
    ],
    expected: '1991-12-08',
  })
})

it('makes nothing of nothing', () => {
  expect(ruleSections('')).toEqual([])
})
