import { expect, it } from 'vitest'
import { shareRows } from './share-rows.ts'

it.each([
  [[1, 1, 1], 30, [1, 1, 1]],
  [[2, 20, 20], 22, [2, 10, 10]],
  [[5, 5], 2, [1, 1]],
  [[5, 5, 5], 2, [1, 1, 1]],
  [[5, 9, 5], 7, [2, 3, 2]],
  [[0, 3], 9, [1, 3]],
  [[], 9, []],
])('shares out to %j of %i rows: %j', (wanted, rows, expected) => {
  expect(shareRows(wanted, rows)).toEqual(expected)
})
