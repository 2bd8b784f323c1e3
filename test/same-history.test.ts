import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeRegister } from '../src/register/make-register.ts'
import { makeSketch } from '../src/register/make-sketch.ts'
import { keysOfSketch } from '../src/register/match-keys.ts'
import { noJudgements } from '../src/register/no-judgements.ts'
import type { RegisterEntry } from '../src/register/register-entry.ts'
import { likeness } from '../src/register/sameness/likeness.ts'
import { readingOf } from './reading-of.ts'

// Two documents about one history each, in the words of two institutions that disagree here and there. Beside them
// stands what is joined: every line was looked at, and each is of one happening. What the two tell and is not joined
// has its reason in not-joined.txt.
const pairs: readonly (readonly [string, string, string])[] = [
  [
    'harbour-league',
    'test/same-history/harbour-league.secretariat.txt',
    'test/same-history/harbour-league.museum.txt',
  ],
  [
    'river-accord',
    'test/same-history/river-accord.embassy.txt',
    'test/same-history/river-accord.chronicle.txt',
  ],
  ['contadora', 'fixtures/article-contadora-group.txt', 'test/same-history/contadora.retold.txt'],
  ['bolivia', 'fixtures/guide-sweden-bolivia.txt', 'test/same-history/bolivia.retold.txt'],
  ['georgia', 'fixtures/chronicle-georgia-council.txt', 'test/same-history/georgia.retold.txt'],
  ['indian-ocean', 'fixtures/embassy-madagascar-ioc.txt', 'test/same-history/indian-ocean.retold.txt'],
  ['oic', 'fixtures/azerbaijan-oic.txt', 'test/same-history/oic.retold.txt'],
]

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const isJoined = ({ tellings }: RegisterEntry) => tellings.length > 1

describe('two documents about one history', () => {
  it.each(pairs)('%s', (name, one, other) => {
    const readings = [readingOf('one', read(one)), readingOf('other', read(other))]
    const joined = makeRegister(readings, []).entries.filter(isJoined)
    expect(
      `${joined
        .map(({ summary }) => summary)
        .sort()
        .join('\n')}\n`,
    ).toBe(read(`test/same-history/${name}.joined.txt`))
  })

  it('are told apart from all others', () => {
    const readings = pairs.flatMap(([name, one, other]) => [
      readingOf(`${name} 1`, read(one)),
      readingOf(`${name} 2`, read(other)),
    ])
    const across = makeRegister(readings, [])
      .entries.filter(isJoined)
      .filter(({ tellings }) => new Set(tellings.map(({ document }) => document.split(' ')[0])).size > 1)
    expect(across.map(({ summary }) => summary)).toEqual([])
  })

  it('have a key in common wherever they may be joined', () => {
    const sketches = pairs
      .flatMap(([name, one, other]) => [
        readingOf(`${name} 1`, read(one)),
        readingOf(`${name} 2`, read(other)),
      ])
      .flatMap(({ tellings }) => tellings.map((telling) => makeSketch(telling, noJudgements)))
    const keys = new Map(sketches.map((sketch) => [sketch.id, new Set(keysOfSketch(sketch))]))
    const missed = sketches.flatMap((one, index) =>
      sketches
        .slice(index + 1)
        .filter(({ document }) => document !== one.document)
        .filter((other) => likeness(one, other) !== null)
        .filter(({ id }) => ![...(keys.get(id) ?? [])].some((key) => keys.get(one.id)?.has(key) === true))
        .map((other) => `${one.telling.entry.summary} | ${other.telling.entry.summary}`),
    )
    expect(missed).toEqual([])
  })
})
