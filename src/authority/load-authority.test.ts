import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../text/tokenize.ts'
import { type Authority, loadAuthority } from './load-authority.ts'

const header = '{"source":"made up","licence":"CC0-1.0","date":"2026-11-24","about":"examples"}'
const cityHeader =
  '{"source":"made up","licence":"CC0-1.0","date":"2026-11-24","about":"cities","order":"name"}'

const shipped = [
  {
    name: 'states.jsonl',
    text: lines(header, [
      '{"id":"states/georgia","names":["Georgia",{"name":"Georgian","form":"adjective"},{"name":"Georgian","form":"demonym"}]}',
      '{"id":"states/guinea-bissau","names":["Guinea-Bissau"]}',
      '{"id":"states/guinea","names":["Guinea"]}',
      '{"id":"states/cote-divoire","names":["Côte d\'Ivoire",{"name":"Ivory Coast","form":"variant"}]}',
      '{"id":"states/gambia","names":["The Gambia"]}',
    ]),
  },
  {
    name: 'bodies.jsonl',
    text: lines(header, [
      '{"id":"bodies/upu","names":["Universal Postal Union",{"name":"UPU","form":"acronym"},{"name":"General Postal Union","from":"1874-10-09","until":"1878","form":"former"}],"from":"1874-10-09"}',
      '{"id":"bodies/who","names":["World Health Organization",{"name":"WHO","form":"acronym"}],"wellKnown":true}',
      '{"id":"bodies/nato","names":["North Atlantic Treaty Organization",{"name":"NATO","form":"acronym"}],"wellKnown":true}',
      '{"id":"bodies/unesco","names":["United Nations Educational, Scientific and Cultural Organization"]}',
    ]),
  },
  {
    name: 'series.jsonl',
    text: lines(header, [
      '{"id":"series/postal-congress","names":["Universal Postal Congress"],"body":"bodies/upu","sessions":[{"ordinal":1,"from":"1874-09-15","until":"1874-10-09","place":"Bern"},{"ordinal":2,"from":"1878-05","place":"Paris"},{"ordinal":22,"from":"1999-08-23","until":"1999-09-15","place":"Beijing"}]}',
    ]),
  },
  {
    name: 'offices.jsonl',
    text: lines(header, [
      '{"id":"offices/head-of-upu","names":["Director of the Universal Postal Union"],"of":"bodies/upu","holders":[{"person":"Eugène Borel","from":"1875","until":"1881"},{"person":"Edmund Höhn","from":"1881","until":"1906"}]}',
    ]),
  },
  {
    name: 'cities.jsonl',
    text: lines(
      cityHeader,
      [
        '{"id":"places/paris-fr","names":["Paris"],"country":"states/france","population":2138551,"capital":true}',
        '{"id":"places/paris-us","names":["Paris"],"country":"states/united-states","population":24782}',
        '{"id":"places/saint-denis-fr","names":["Saint-Denis"],"population":96128}',
        '{"id":"places/tashkent-uz","names":["Tashkent"],"population":1978028}',
        '{"id":"places/sirvan-az","names":["Şirvan"],"population":70220}',
        '{"id":"places/ouagadougou-bf","names":["Ouagadougou"],"population":1086505}',
      ].sort(),
    ),
  },
  {
    name: 'places.jsonl',
    text: lines(header, [
      '{"id":"places/tashkent-uz","names":["Tashkent",{"name":"Toshkent","form":"variant"}]}',
    ]),
  },
]
const authority = loadAuthority(shipped)

describe('match', () => {
  it.each([
    ['[Georgia] joined', 'states/georgia'],
    ['[Guinea-Bissau] joined', 'states/guinea-bissau'],
    ['[Guinea Bissau] joined', 'states/guinea-bissau'],
    ['[Guinea] and Bissau', 'states/guinea'],
    ['[GUINEA] joined', 'states/guinea'],
    ['[Côte d’Ivoire] joined', 'states/cote-divoire'],
    ['[Cote d’Ivoire] joined', 'states/cote-divoire'],
    ['[The Gambia] joined', 'states/gambia'],
    ['[the Gambia] joined', 'states/gambia'],
    ['[Gambia] joined', 'states/gambia'],
    ['[World Health Organisation] said', 'bodies/who'],
    ['[United Nations Educational, Scientific and Cultural Organization] said', 'bodies/unesco'],
    ['[United Nations Educational Scientific and Cultural Organization] said', 'bodies/unesco'],
    ['[UPU] said', 'bodies/upu'],
    ['[U.P.U.] said', 'bodies/upu'],
    ['[Nato] said', 'bodies/nato'],
    ['[Sirvan] lies', 'places/sirvan-az'],
    ['[Toshkent] lies', 'places/tashkent-uz'],
    ['[St. Denis] lies', 'places/saint-denis-fr'],
    ['[Paris] lies', 'places/paris-fr places/paris-us'],
    ['[Edmund Hohn] left', 'persons/edmund-hohn'],
    ['[]who said', ''],
    ['[]georgia joined', ''],
    ['[]Who said', ''],
    ['[]United Nations', ''],
  ])('%s', (shown, ids) => expect(matched(authority, shown)).toEqual([shown, ids]))

  it('tells adjectives and peoples from names', () => {
    expect(authority.match(tokenize('Georgian wine'), 0, 2)?.isAdjective).toBe(true)
    expect(authority.match(tokenize('Georgians voted'), 0, 2)?.isAdjective).toBe(true)
    expect(authority.match(tokenize('Georgia voted'), 0, 2)?.isAdjective).toBe(false)
  })

  it('tells towns without fame from well-known places', () => {
    expect(
      ['Paris', 'Sirvan', 'Tashkent', 'Saint-Denis'].map((name) => authority.find(name)?.isObscure),
    ).toEqual([false, true, false, true])
  })

  it('does not look beyond its limit', () => {
    const tokens = tokenize('Universal Postal Union')
    expect(authority.match(tokens, 0, 2)).toBeUndefined()
    expect(authority.match(tokens, 0, 3)?.length).toBe(3)
    expect(authority.match(tokens, 3, 3)).toBeUndefined()
  })

  it('finds names robbed of their capitals when asked', () => {
    expect(authority.find('georgia')).toBeUndefined()
    expect(authority.find('georgia', { anyCase: true })?.records.map(({ id }) => id)).toEqual([
      'states/georgia',
    ])
  })

  it('gives a result for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text)
        tokens.forEach((_, at) => {
          expect(authority.match(tokens, at, tokens.length)?.length ?? 1).toBeGreaterThan(0)
        })
      }),
    )
  })
})

describe('names over time', () => {
  it('gives the names of a date', () => {
    expect(authority.namesOf('bodies/upu', '1876').map(({ name }) => name)).toContain('General Postal Union')
    expect(authority.namesOf('bodies/upu', '1900').map(({ name }) => name)).not.toContain(
      'General Postal Union',
    )
    expect(authority.namesOf('bodies/none')).toEqual([])
  })

  it.each([
    ['General Postal Union', '1876-05', true],
    ['General Postal Union', '1878-12-31', true],
    ['General Postal Union', '1879', false],
    ['general postal union', '1870/1875', true],
    ['Universal Postal Union', '1850', false],
    ['Universal Postal Union', '18XX', true],
    ['Postal Office', '1876', null],
  ])('%s in %s: %s', (name, on, inUse) => {
    const record = authority.byId('bodies/upu')
    expect(record && authority.nameInUse(record, name, on)).toBe(inUse)
  })
})

describe('sessions and terms', () => {
  const ordinals = (asked: Parameters<Authority['sessionsOf']>[1]) =>
    authority.sessionsOf('series/postal-congress', asked).map(({ ordinal }) => ordinal)

  it('finds sessions by number, year and place', () => {
    expect(ordinals({ ordinal: 2 })).toEqual([2])
    expect(ordinals({ year: 1874 })).toEqual([1])
    expect(ordinals({ place: 'PARIS' })).toEqual([2])
    expect(ordinals({ year: 1999, place: 'Paris' })).toEqual([])
    expect(authority.sessionsOf('series/none', { year: 1999 })).toEqual([])
  })

  it('finds who held an office, and the offices of a person', () => {
    expect(authority.holdersOf('offices/head-of-upu', '1890').map(({ person }) => person)).toEqual([
      'Edmund Höhn',
    ])
    expect(authority.holdersOf('offices/head-of-upu', '1881')).toHaveLength(2)
    expect(authority.officesOf('Eugene Borel').map(({ id }) => id)).toEqual(['offices/head-of-upu'])
  })
})

describe('near', () => {
  it.each([
    ['Ouagadogou', 'Ouagadougou'],
    ['Tahskent', 'Tashkent'],
    ['Tashkent', ''],
    ['Pari', ''],
    ['Vienna', ''],
  ] as const)('%s is nearly “%s”', (misspelt, right) => {
    expect(
      authority
        .near(misspelt, 'place')
        .map(({ name }) => name)
        .join(),
    ).toBe(right)
  })

  it('gives the record with all its names', () => {
    expect(authority.near('Tahskent', 'place')[0]?.record.names).toHaveLength(2)
  })
})

describe('files', () => {
  it('says what is wrong with a line and goes on', () => {
    const text = lines(header, [
      'no json',
      '{"id":"states/a","names":[]}',
      '{"id":"a","names":["A"]}',
      '{"id":"things/a","names":["A"]}',
      '{"id":"series/a","names":["A"]}',
      '{"id":"offices/a","names":["A"],"of":"states/b","holders":[{"from":"1999"}]}',
      '{"id":"states/b","names":["B"],"from":"1999-13"}',
      '{"id":"states/b","names":[{"name":"B","from":"2001","until":"1999"}]}',
      '{"id":"states/c","names":["Cascadia"]}',
    ])
    const { problems, find } = loadAuthority([
      { name: 'mine.jsonl', text },
      { name: 'empty.jsonl', text: '' },
    ])
    expect(problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`)).toEqual([
      'mine.jsonl:2 no JSON object',
      'mine.jsonl:3 no names: a list of strings or of objects with a "name"',
      'mine.jsonl:4 no id such as "states/azerbaijan"',
      'mine.jsonl:5 unknown kind “undefined”',
      'mine.jsonl:6 no sessions',
      'mine.jsonl:7 "holders" holds an object without "person"',
      'mine.jsonl:8 “1999-13” is no date',
      'mine.jsonl:9 names: 2001 is after 1999',
      'empty.jsonl:1 no first line with source, licence, date and about',
    ])
    expect(find('Cascadia')?.records).toHaveLength(1)
  })

  it('lets a later file add names and replace fields, also of a city', () => {
    const mine = lines(header, [
      '{"id":"bodies/upu","names":["World Post"],"seat":"Bern"}',
      '{"id":"places/paris-us","names":["Paris, Texas"],"population":25171}',
    ])
    const extended = loadAuthority([...shipped, { name: 'mine.jsonl', text: mine }])
    expect(extended.byId('bodies/upu')).toMatchObject({ seat: 'Bern', from: '1874-10-09' })
    expect(extended.find('World Post')?.records.map(({ id }) => id)).toEqual(['bodies/upu'])
    expect(extended.find('UPU')?.records.map(({ id }) => id)).toEqual(['bodies/upu'])
    expect(extended.byId('places/paris-us')).toMatchObject({
      population: 25171,
      country: 'states/united-states',
    })
    expect(extended.sourceOf('bodies/upu')?.file).toBe('mine.jsonl')
    expect(authority.sourceOf('places/paris-fr')?.header.about).toBe('cities')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.json(), fc.boolean(), (text, json, isCity) => {
        const first = isCity ? cityHeader : header
        const loaded = loadAuthority([
          { name: 'a', text: `${first}\n${json}\n${text}` },
          { name: 'b', text },
        ])
        loaded.find(text)
        loaded.near(text, 'place')
        loaded.byId('places/a')
      }),
    )
  })
})

function lines(first: string, rest: readonly string[]): string {
  return `${[first, ...rest].join('\n')}\n`
}

/** The text with brackets around the name that begins it, and the ids of its bearers. */
function matched(from: Authority, shown: string): [string, string] {
  const text = shown.replace(/[[\]]/g, '')
  const tokens = tokenize(text)
  const match = from.match(tokens, 0, tokens.length)
  const end = match === undefined ? 0 : (tokens[match.length - 1]?.end ?? 0)
  return [`[${text.slice(0, end)}]${text.slice(end)}`, match?.records.map(({ id }) => id).join(' ') ?? '']
}
