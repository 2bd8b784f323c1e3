import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeQuery } from './complete-query.ts'
import { parseQuery } from './parse-query.ts'
import type { Query, QueryValue } from './query.ts'

// A query in one line: what is asked, without the spans.
function shown(query: Query): string {
  if (query.ask === 'everything') return '*'
  if (query.ask === 'word') return query.word
  if (query.ask === 'phrase') return `"${query.phrase}"`
  if (query.ask === 'field') return `${query.field}=${shownValue(query.value)}`
  if (query.ask === 'not') return `not(${shown(query.query)})`
  return `${query.ask}(${query.queries.map(shown).join(' ')})`
}

function shownValue(value: QueryValue): string {
  return value.is === 'value' ? value.value : `${value.from ?? ''}..${value.until ?? ''}`
}

function check(text: string): string {
  const parsed = parseQuery(text)
  if ('query' in parsed) return shown(parsed.query)
  const { span, problem, advice } = parsed.problem
  return `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)} | ${problem} | ${advice}`
}

describe('parseQuery', () => {
  it.each([
    ['', '*'],
    ['  ', '*'],
    ['Dakar', 'Dakar'],
    ['Dakar summit', 'all(Dakar summit)'],
    ['"cultural heritage" Dakar', 'all("cultural heritage" Dakar)'],
    ['“cultural heritage”', '"cultural heritage"'],
    ['«наследие культуры»', '"наследие культуры"'],
    ['Dakar OR Tehran', 'any(Dakar Tehran)'],
    ['Dakar | Tehran', 'any(Dakar Tehran)'],
    ['Dakar AND Tehran', 'all(Dakar Tehran)'],
    ['summit Dakar OR Tehran kind:act', 'any(all(summit Dakar) all(Tehran kind=act))'],
    ['summit (Dakar OR Tehran)', 'all(summit any(Dakar Tehran))'],
    ['-Dakar', 'not(Dakar)'],
    ['NOT Dakar', 'not(Dakar)'],
    ['− Dakar', 'Dakar'],
    ['-(Dakar Tehran) act', 'all(not(all(Dakar Tehran)) act)'],
    ['--Dakar', 'Dakar'],
    ['kind:act,meeting', 'any(kind=act kind=meeting)'],
    ['kind:Acts', 'kind=act'],
    ['type:act', 'kind=act'],
    ['series:"Islamic Summit"', 'series=Islamic Summit'],
    ['series:“Islamic Summit” x', 'all(series=Islamic Summit x)'],
    ['place: Dakar', 'place=Dakar'],
    ['-place:Dakar', 'not(place=Dakar)'],
    ['country:Senegal', 'state=Senegal'],
    ['date:1993..2008', 'date=1993..2008'],
    ['date:1993..', 'date=1993..'],
    ['date:..2008', 'date=..2008'],
    ['date:>1993', 'date=1994-01-01..'],
    ['date:>=1993', 'date=1993..'],
    ['before:1993', 'date=..1992-12-31'],
    ['after:1993-05', 'date=1993-06-01..'],
    ['since:1993', 'date=1993..'],
    ['year:1993', 'date=1993'],
    ['date:1990s', 'date=199X'],
    ['date:199x', 'date=199X'],
    ['date:1993-2008', 'date=1993..2008'],
    ['date:1991-12-8', 'date=1991-12-08'],
    ['date:"8 December 1991"', 'date=1991-12-08'],
    ['date:"44 BC"', 'date=-0043'],
    ['date:1993/2008', 'date=1993/2008'],
    ['date:[1667,1668] x', 'all(date=[1667,1668] x)'],
    ['ordinal:33', 'ordinal=33'],
    ['ordinal:30..', 'ordinal=30..'],
    ['8/31-C', '"8/31-C"'],
    ['al-Tuwaijri', 'al-Tuwaijri'],
    ['https://example.org/a', '"https://example.org/a"'],
    ['12:30', '"12:30"'],
    ['entity:bodies/oic', 'entity=bodies/oic'],
    ['(Dakar', 'Dakar'],
    ['Dakar) Tehran', 'all(Dakar Tehran)'],
    ['"Dakar', '"Dakar"'],
    ['Dakar OR', 'Dakar'],
    ['OR', '*'],
    ['()', '*'],
    ['- ! … “”', '*'],
    ['azerb*', 'azerb*'],
  ])('%s', (text, says) => {
    expect(check(text)).toBe(says)
  })

  it.each([
    [
      'kond:act',
      '[kond]:act | there is no field “kond” | Did you mean kind:? To look for the words themselves, put them in quotation marks.',
    ],
    [
      'x kind:acct',
      'x kind:[acct] | “acct” is no kind | Did you mean kind:act? (act, appointment, assistance, conferral, founding, incident, meeting, membership, relations, renaming, visit)',
    ],
    ['body:', '[body:] | “body:” has no value | Write one behind it, as in body:OIC.'],
    ['status:maybe', 'status:[maybe] | “maybe” is no status | It is one of held, planned, denied.'],
    [
      'place:"..."',
      'place:["..."] | “...” has no letters or numbers to look for | Write words, as in place:Dakar.',
    ],
    [
      'ordinal:last',
      'ordinal:[last] | “last” is no number | Write a number or a range: ordinal:33, ordinal:30..35.',
    ],
  ])('points at what is wrong in %s', (text, says) => {
    expect(check(text)).toBe(says)
  })

  it('gives a query or a problem within the text for any text', () => {
    const piece = fc.constantFrom(
      'kind:',
      'act',
      '"',
      '(',
      ')',
      '-',
      ' OR ',
      ' ',
      ':',
      'date:',
      '1993',
      '..',
      ',',
      'place:',
      '“',
      'é',
      '*',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (written) => {
        const parsed = parseQuery(written)
        if ('query' in parsed) return
        const { start, end } = parsed.problem.span
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(written.length)
        expect(start).toBeLessThan(end)
      }),
      { numRuns: 500 },
    )
  })

  it('takes a long text and deep brackets', () => {
    expect('problem' in parseQuery('('.repeat(100_000))).toBe(true)
    expect('query' in parseQuery('a OR ('.repeat(50) + 'b '.repeat(100_000))).toBe(true)
  })
})

describe('completeQuery', () => {
  const offered = (text: string) => {
    const { span, offers, valuesOf } = completeQuery(text, text.length)
    return [
      text.slice(span.start),
      offers.map((offer) => offer.text).join(' '),
      valuesOf?.field ?? '',
      valuesOf?.start ?? '',
    ]
  }

  it.each([
    ['ki', ['ki', 'kind:', '', '']],
    ['coun', ['coun', 'state:', '', '']],
    ['Dakar kind:m', ['m', 'meeting membership', '', '']],
    ['kind:act,m', ['m', 'meeting membership', '', '']],
    ['place:Da', ['Da', '', 'place', 'Da']],
    ['place:', ['', '', 'place', '']],
    ['series:"Islamic S', ['"Islamic S', '', 'series', 'Islamic S']],
  ])('offers for %s', (text, offers) => {
    expect(offered(text)).toEqual(offers)
  })

  it('offers all fields for nothing', () => {
    expect(completeQuery('', 0).offers).toHaveLength(21)
  })
})
