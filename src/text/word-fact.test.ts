import { expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'
import { wordFact } from './word-fact.ts'

test('an answer is that of its own word, also when more words were met than are kept', () => {
  const lengthOf = wordFact(({ form }) => form.length)
  const early = tokenize('a few early words of a text')
  const answers = early.map(({ word }) => lengthOf(word))
  let wrong = 0
  for (let block = 0; block < 300; block++) {
    const words = Array.from({ length: 500 }, (_, at) => `w${'x'.repeat(at % 7)}${block * 500 + at}`)
    for (const { word, start, end } of tokenize(words.join(' '))) if (lengthOf(word) !== end - start) wrong++
  }
  expect(wrong).toBe(0)
  expect(early.map(({ word }) => lengthOf(word))).toEqual(answers)
  expect(tokenize('a few early words of a text').map(({ word }) => lengthOf(word))).toEqual(answers)
})

test('words of one form are one object, words of other forms are not', () => {
  const [one, other, third] = tokenize('Council council Council')
  expect(one?.word).toBe(third?.word)
  expect(one?.word).not.toBe(other?.word)
  expect(
    tokenize('’s constructor __proto__ toString')
      .map(({ word }) => word.form)
      .join(' '),
  ).toContain('constructor')
})
