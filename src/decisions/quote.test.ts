import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDecisions } from './decision.ts'
import { findQuote, quoteOf } from './quote.ts'

const text = 'The council met in Riga. It rose at noon. The council met in Vilnius. It rose at night.'

function spanOf(words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

describe('a quotation', () => {
  it.each([
    ['where it was', text, 41],
    ['behind new words', `Long before, there was a town. ${text}`, 72],
    ['among changed neighbours', text.replace('night', 'midnight').replace('noon', 'dusk'), 41],
  ])('is found %s', (_, today, place) => {
    const quote = quoteOf(text, spanOf('The council met', 10))
    const found = findQuote(today, quote)
    expect(found).toEqual({ start: place + 1, end: place + 16 })
  })

  it('is lost with its words', () => {
    expect(findQuote('Nothing is left of it.', quoteOf(text, spanOf('Vilnius')))).toBeNull()
  })

  it('is not taken for the same short word elsewhere', () => {
    expect(
      findQuote('They saw it in a dream, far from all that.', {
        words: 'it',
        before: 'Riga. ',
        after: 'rose',
      }),
    ).toBeNull()
  })

  it('is found in its own text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 30 }),
        (words, from, length) => {
          const start = from % words.length
          const span = { start, end: Math.min(words.length, start + length) }
          const quote = quoteOf(words, span)
          const found = findQuote(words, quote)
          if (found !== null) expect(words.slice(found.start, found.end)).toBe(quote.words)
        },
      ),
    )
  })
})

describe('a decisions file', () => {
  it('is read line by line, and its bad lines are told', () => {
    const good = {
      verdict: 'silence',
      rule: 'text',
      about: { words: 'Riga', before: 'in ', after: '.' },
      reason: 'so it is',
    }
    const { decisions, problems } = readDecisions(
      [
        JSON.stringify(good),
        '',
        '// a remark',
        '{',
        '[]',
        JSON.stringify({ ...good, reason: '' }),
        JSON.stringify({ ...good, about: {} }),
      ].join('\n'),
    )
    expect(decisions).toEqual([good])
    expect(problems).toEqual([
      { line: 4, problem: 'it is no JSON' },
      { line: 5, problem: 'it is no object' },
      { line: 6, problem: 'it gives no "reason"' },
      { line: 7, problem: 'it quotes no words ("about": {"words": …})' },
    ])
  })
})

it.each([
  [
    'words on one line',
    'He met  the\n Council of\r\n\r\nEurope in May.',
    'the Council of Europe',
    'the\n Council of\r\n\r\nEurope',
  ],
  ['words on two lines', 'It was the Council of Europe.', 'the\nCouncil of  Europe', 'the Council of Europe'],
  ['tabs', 'a\tb\tc  the Council', 'c the Council', 'c  the Council'],
])('finds %s broken elsewhere', (_name, text, words, expected) => {
  const span = findQuote(text, { words, before: '', after: '' })
  expect(span === null ? null : text.slice(span.start, span.end)).toBe(expected)
})
