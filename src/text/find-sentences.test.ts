import { expect, test } from 'vitest'
import { findParagraphs } from './find-paragraphs.ts'
import { findSentences } from './find-sentences.ts'
import { tokenize } from './tokenize.ts'

function sentencesOf(text: string): string[] {
  return findSentences(text, tokenize(text), findParagraphs(text, [])).map(({ start, end }) =>
    text.slice(start, end),
  )
}

test.each<[string, string[]]>([
  ['It opened. It closed.', ['It opened.', 'It closed.']],
  [
    'Mr. Lind met E. Brandt in St. Gallen. They signed.',
    ['Mr. Lind met E. Brandt in St. Gallen.', 'They signed.'],
  ],
  [
    'The U.S. Legation was closed. In 1950 it reopened.',
    ['The U.S. Legation was closed.', 'In 1950 it reopened.'],
  ],
  ['On 16 November 2020. The council met.', ['On 16 November 2020. The council met.']],
  ['He said: “We agree.” The talks ended.', ['He said: “We agree.”', 'The talks ended.']],
  ['It lasted until World War I. The union fell.', ['It lasted until World War I.', 'The union fell.']],
  ['See No. 5 of the series. It is rare.', ['See No. 5 of the series.', 'It is rare.']],
  ['1. The textbook of law. Bergen, 2011.', ['1. The textbook of law.', 'Bergen, 2011.']],
  ['The State fell.The union rose.', ['The State fell.', 'The union rose.']],
  ['Paid 2.5 million in Jan. 1990 to the bank.', ['Paid 2.5 million in Jan. 1990 to the bank.']],
  ['Heading\n\nA sentence.', ['Heading', 'A sentence.']],
])('cuts %j', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected)
})

test('lines of a typewriter are one paragraph, lines of a list are not', () => {
  const wrapped =
    'The council was founded in the spring of the year\n1951 and has since then met in the same old house\nby the sea.'
  expect(findParagraphs(wrapped, [])).toHaveLength(1)
  expect(findParagraphs('1951: founded\n1952: moved to the coast of the sea\n1953: closed', [])).toHaveLength(
    3,
  )
})

test('running headers give no sentences', () => {
  const text = 'Annual report\n\nThe council met in Bergen.'
  const blocks = [
    { start: 0, end: 13, kind: 'furniture' as const },
    { start: 15, end: text.length, kind: 'paragraph' as const },
  ]
  expect(findSentences(text, tokenize(text), findParagraphs(text, blocks)).map(({ start }) => start)).toEqual(
    [15],
  )
})
