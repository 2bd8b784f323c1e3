import { expect, it } from 'vitest'
import { sourceSpan } from './source-span.ts'

// “A & B”, a blank line, “C” from `<p>A &amp; B</p><p>C</p>`, and then “D” from another part.
const source = [
  { start: 0, source: 3 },
  { start: 2, source: 5, length: 5 },
  { start: 3, source: 10 },
  { start: 5, source: 12, length: 0 },
  { start: 7, source: 19 },
  { start: 8, source: 0, length: 0, part: 'notes' },
  { start: 10, source: 4, part: 'notes' },
]

it.each([
  [0, 1, { start: 3, end: 4, isExact: true }],
  [2, 3, { start: 5, end: 10, isExact: false }],
  [0, 5, { start: 3, end: 12, isExact: false }],
  [4, 5, { start: 11, end: 12, isExact: true }],
  [5, 7, { start: 12, end: 12, isExact: false }],
  [4, 8, { start: 11, end: 20, isExact: false }],
  [7, 11, { start: 19, end: 20, isExact: false }],
  [10, 11, { part: 'notes', start: 4, end: 5, isExact: true }],
  [3, 3, { start: 10, end: 10, isExact: false }],
])('finds %i–%i in the source', (start, end, expected) => {
  expect(sourceSpan({ source }, { start, end })).toEqual(expected)
})

it('takes a text without steps as its own source', () => {
  expect(sourceSpan({ source: [] }, { start: 2, end: 5 })).toEqual({ start: 2, end: 5, isExact: true })
})
