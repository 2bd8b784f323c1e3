import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeWordList } from './make-word-list.ts'

it('makes the list that is kept from the packages it comes from', () => {
  const kept = readFileSync(new URL('words.txt', import.meta.url), 'latin1')
  // Compared as one value: a difference of a hundred thousand lines is no help to anybody.
  expect(makeWordList() === kept).toBe(true)
})
