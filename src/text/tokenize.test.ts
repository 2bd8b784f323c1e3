import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

const forms = (text: string) =>
  tokenize(text)
    .map((token) => token.word.form)
    .join('|')

test.each([
  ['Azerbaijan’s envoy', 'Azerbaijan|’s|envoy'],
  ['the U.S. Legation in Washington, D.C.', 'the|U.S.|Legation|in|Washington|,|D.C.'],
  ['E.Ihsanoglu and Mr. Lind', 'E.|Ihsanoglu|and|Mr|.|Lind'],
  ['June 28-30, 2011', 'June|28|-|30|,|2011'],
  ['in 1983,1988 and 947,480 people', 'in|1983|,|1988|and|947,480|people'],
  ['the 5th, 22th and 1990s', 'the|5th|,|22th|and|1990s'],
  ['Côte d’Ivoire, O’Neill', 'Côte|d’Ivoire|,|O’Neill'],
  ['“İn 1992”', '“|İn|1992|”'],
  ['at 10 a.m. today', 'at|10|a.m.|today'],
])('cuts %s', (text, expected) => {
  expect(forms(text)).toBe(expected)
})

test.each([
  ['İn', 'in'],
  ['IĞDIR', 'iğdir'],
  ['Qur’an', "qur'an"],
])('writes %s in small letters', (form, lower) => {
  expect(tokenize(form)[0]?.word.lower).toBe(lower)
})

test('every token slices to its form, and only white space lies between', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let at = 0
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.word.form)
        expect(text.slice(at, token.start)).toMatch(/^[\s\p{Z}\p{Cc}\p{Cf}]*$/u)
        at = token.end
      }
    }),
  )
})
