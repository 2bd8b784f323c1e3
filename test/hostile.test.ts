import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readShippedAuthority } from '../programs/shipped-authority.ts'
import { check } from '../src/checks/check.ts'
import { read } from '../src/compile.ts'
import { allExporters } from '../src/exporters/all-exporters.ts'
import type { Span } from '../src/text/span.ts'
import { documentOf } from './sample.ts'

const authority = readShippedAuthority()
const readWords = (text: string) => read(documentOf(text), authority)

// Pieces that the grammar of dates, names and clauses takes hold of, in orders that no writer would choose.
const pieces = [
  'On ',
  'on ',
  'May ',
  'may ',
  '8 ',
  '8th ',
  '1991',
  '2006, 19-21',
  ' BC',
  'XVII century ',
  'the 1990s ',
  '19–21 June ',
  'between ',
  'from ',
  ' to ',
  ' until ',
  'the same year ',
  'three days later ',
  'IX, X and XI ',
  'forty-fourth ',
  'the ',
  'The ',
  'of ',
  'and ',
  ', ',
  '. ',
  '; ',
  ': ',
  '(',
  ')',
  '“',
  '”',
  '"',
  '’s ',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  'No. ',
  'Mr. ',
  'Dr ',
  'President ',
  'Minister of ',
  'United Nations ',
  'UN',
  'OIC ',
  'Republic of Kenya ',
  'Nairobi ',
  'Geneva ',
  'Ministry of Foreign Affairs ',
  'Council ',
  'conference ',
  'summit ',
  'session ',
  'was held ',
  'were adopted ',
  'signed ',
  'visited ',
  'will open ',
  'did not join ',
  'which ',
  'that ',
  'he ',
  'it ',
  'resolution 1514 ',
  'agreement ',
  'declaration ',
  'said that ',
  'İstanbul ',
  'Žižek ',
  '\u00a0',
  '\u200f',
  'א',
  '\ud83d\ude00',
  '\ud800',
  '\u0000',
]
// Space, controls, marks of direction, halves of characters.
const nothing = /^[\s\p{C}]*$/u
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((words) => words.join(''))
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), prose)

describe('any string at all', () => {
  it('is read, checked and written, with spans within the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const result = readWords(text)
        const findings = check(result, authority)
        for (const exporter of allExporters) exporter.write(result)
        const spans: Span[] = [
          ...result.text.tokens,
          ...result.text.sentences,
          ...result.times,
          ...result.mentions,
          ...result.entities.flatMap(({ mentions }) => mentions),
          ...result.entries.flatMap(({ evidence, readings, parties }) => [
            ...evidence,
            ...Object.values(readings).flatMap(({ from }) => from),
            ...parties.flatMap(({ from }) => from),
          ]),
          ...result.ledger.map(({ span }) => span),
          ...findings.flatMap(({ span, also, fix }) => [
            span,
            ...also,
            ...(fix === undefined ? [] : [fix.span]),
          ]),
        ]
        for (const { start, end } of spans) {
          if (!(start >= 0 && start <= end && end <= text.length))
            expect.fail(`${start}-${end} of ${text.length}`)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('has tokens that are their words, in order, with nothing but space and invisible signs between them', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0
        for (const token of readWords(text).text.tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.word.form)
          expect(text.slice(end, token.start)).toMatch(nothing)
          end = token.end
        }
        expect(text.slice(end)).toMatch(nothing)
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same bytes twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const exporter of allExporters)
          expect(exporter.write(readWords(text))).toBe(exporter.write(readWords(text)))
      }),
      { numRuns: 100 },
    )
  })

  it('accounts for every sentence', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { ledger, text: cut, entries } = readWords(text)
        expect(ledger.map(({ span }) => [span.start, span.end])).toEqual(
          cut.sentences.map(({ start, end }) => [start, end]),
        )
        const ids = new Set(entries.map(({ id }) => id))
        expect(ids.size).toBe(entries.length)
        for (const line of ledger) {
          expect(line.why === null).toBe(line.entries.length > 0)
          expect(line.entries.filter((id) => !ids.has(id))).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('work grows with the length of the text', () => {
  const sentence =
    'On 5 May 1994 the Council of Ministers of Kenya signed an agreement with the Union of Producers in Geneva. '
  const repeated: readonly (readonly [string, string])[] = [
    ['prose', sentence],
    ['one endless sentence', sentence.replace('. ', ', and ')],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['full stops', '.'],
    ['open brackets', '('],
    ['quotation marks', '“'],
    ['straight quotation marks', '"'],
    ['commas', 'a, '],
    ['hyphens', 'a-'],
    ['digits', '1'],
    ['numbers', '19 '],
    ['years', '1991 '],
    ['dates', '8 May 1991, '],
    ['ranges', '1991–'],
    ['months', 'May '],
    ['ordinals', '5th '],
    ['Roman numerals', 'XIV, '],
    ['capitals', 'Aa '],
    ['names', 'Republic of Kenya '],
    ['of-chains', 'Council of the '],
    ['conjunctions', 'Kenya and '],
    ['possessives', 'Kenya’s '],
    ['acronyms', 'The Union of Producers (UP) met. '],
    ['titles', 'Mr. '],
    ['pronouns', 'he met it. '],
    ['relative clauses', 'which met the council '],
    ['list items', '1. Council\n'],
    ['headings', 'History\n\n'],
  ]
  let growth: readonly number[] = []

  beforeAll(() => {
    const script = fileURLToPath(new URL('growth-of-work.ts', import.meta.url))
    const args = ['--no-opt', '--no-maglev', script, ...repeated.map(([, piece]) => piece)]
    growth = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n').map(Number)
  }, 120_000)

  it.each(repeated.map(([name], index) => ({ name, index })))('of $name', ({ index }) => {
    expect(growth[index]).toBeLessThan(4.3)
  })
})
