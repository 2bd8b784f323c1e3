import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadAuthority } from '../authority/load-authority.ts'
import { read } from '../compile.ts'
import { allRules } from './all-rules.ts'
import { check } from './check.ts'
import { spellerOf } from './speller.ts'

const authority = loadAuthority([])
const speller = spellerOf(['Riga', 'council*', 'goose', 'government*', 'met*', 'the*'].join('\n'))
const documentOf = (text: string) => ({
  id: 'sha256:0',
  name: 'text',
  text,
  language: 'en',
  blocks: [],
  source: [],
})
const findingsIn = (text: string, options = {}) =>
  check(read(documentOf(text), authority), authority, { speller, ...options })

describe('check', () => {
  const words = fc.constantFrom(
    'the ',
    'The ',
    'Riga',
    ', ',
    '. ',
    '“',
    '”',
    '(',
    ')',
    '"',
    '1990',
    '31 June ',
    'goverment ',
    '22th ',
    'ABC ',
    '\n\n',
    'in ',
    'and ',
    ' ',
    '–',
    '5',
    'was founded in ',
    '’s ',
  )

  it('keeps its findings and fixes within the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { span, fix, also, message } of findingsIn(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          last = span.start
          for (const one of [span, ...also, ...(fix === undefined ? [] : [fix.span])]) {
            expect(one.start).toBeGreaterThanOrEqual(0)
            expect(one.end).toBeGreaterThanOrEqual(one.start)
            expect(one.end).toBeLessThanOrEqual(text.length)
          }
          expect(message).not.toMatch(/[{}]/)
        }
      }),
    )
  })

  it('says the same with the rules in any order', () => {
    const text =
      'The the council met in Riga on March 1990, 5. The goverment “met on the 22th of 31 June 1990.'
    const reversed = [...allRules].reverse()
    expect(findingsIn(text, { rules: reversed })).toEqual(findingsIn(text))
    expect(findingsIn(text).length).toBeGreaterThan(4)
  })

  it('gives rules and families the severities asked for', () => {
    const text = 'The the council met on the 22th.'
    const severities = { text: 'off', 'ordinal/malformed': 'hint' } as const
    expect(findingsIn(text, { severities }).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'ordinal/malformed hint',
    ])
  })

  it('checks no spelling without a word list', () => {
    const rules = (options: object) =>
      findingsIn('The council met the goverment.', options).map(({ rule }) => rule)
    expect(rules({})).toEqual(['text/spelling'])
    expect(rules({ speller: undefined })).toEqual([])
  })
})

describe('a speller', () => {
  it('knows its words and how common they are', () => {
    expect(
      ['the', 'goose', 'Riga', 'riga', 'th', 'them', 'zoo', ''].map((word) => [
        speller.isWord(word),
        speller.isEveryday(word),
      ]),
    ).toEqual([
      [true, true],
      [true, false],
      [true, false],
      [false, false],
      [false, false],
      [false, false],
      [false, false],
      [false, false],
    ])
  })
})
