import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logOf } from '../../test/log-of.ts'
import { readingOf } from '../../test/reading-of.ts'
import type { DocumentReading } from './document-reading.ts'
import { joinTellings } from './join-tellings.ts'
import { judge } from './judge.ts'
import type { Judgements } from './judgements.ts'
import { linksOf } from './links-of.ts'
import type { Target, Verdict } from './logged-decision.ts'
import { makeRegister } from './make-register.ts'
import { matchKeys } from './match-keys.ts'
import { noJudgements } from './no-judgements.ts'
import { targetOf } from './target-of.ts'
import type { Telling } from './telling.ts'
import { tellingsOf } from './tellings-of.ts'

function entriesOf(texts: readonly string[], judgements: Judgements = noJudgements) {
  const readings = texts.map((text, index) => readingOf(`doc${index + 1}`, text))
  return joinTellings(
    readings.flatMap((reading) => tellingsOf(reading, judgements)),
    judgements,
  )
}

// What the entries of the texts say, those told by several with the number of their tellings before them.
function check(texts: readonly string[], expected: readonly string[]): void {
  const said = entriesOf(texts).map(({ summary, tellings }) => `${tellings.length}: ${summary}`)
  expect(said.sort()).toEqual([...expected].sort())
}

describe('one happening in two documents', () => {
  it.each([
    [
      'the more exact date is taken, and the place that only one tells',
      [
        'Norland joined the Harbour League on 8 December 1991.',
        'In December 1991 Norland joined the Harbour League.',
      ],
      ['2: 1991-12-08. Norland joins Harbour League.'],
    ],
    [
      'dates that differ stand side by side',
      [
        'The 7th Summit of the Harbour League was held in Dakar on 8 December 1991.',
        'The 7th Summit of the Harbour League was held in Dakar on 9 December 1991.',
      ],
      ['2: Dakar, 1991-12-08 or 1991-12-09. The 7th Summit of the Harbour League is held.'],
    ],
    [
      'so do the days on which a meeting ended',
      [
        'The 2nd Congress of the Harbour League was held in Dakar on 8–10 December 1991.',
        'The 2nd Congress of the Harbour League was held in Dakar on 8–11 December 1991.',
        'The 2nd Congress of the Harbour League was held in Dakar on 9 December 1991.',
      ],
      [
        '3: Dakar, 1991-12-08/1991-12-10 or 1991-12-08/1991-12-11. The 2nd Congress of the Harbour League is held.',
      ],
    ],
    [
      'numbers of one meeting that differ stand side by side',
      [
        'The 7th Congress of the Harbour League was held in Dakar on 8 May 1991.',
        'The 8th Congress of the Harbour League was held in Dakar on 8 May 1991.',
      ],
      ['2: Dakar, 1991-05-08. The 7th or 8th Congress of the Harbour League is held.'],
    ],
    [
      'a city says its country',
      ['Ana Reyes visited Senegal on 3 May 1994.', 'Ana Reyes visited Dakar on 3 May 1994.'],
      ['2: Dakar, 1994-05-03. Ana Reyes visits Dakar.'],
    ],
    [
      'a person may be told by the surname',
      ['Ana Reyes visited Dakar on 3 May 1994.', 'On 3–4 May 1994 Reyes visited Dakar.'],
      ['2: Dakar, 1994-05-03/04. Ana Reyes visits Dakar.'],
    ],
  ])('%s', (_name, texts, expected) => check(texts, expected))
})

describe('two happenings in two documents', () => {
  it.each([
    [
      'other years of one series',
      'The 7th Congress of the Harbour League was held in Dakar in 1991.',
      'The 8th Congress of the Harbour League was held in Dakar in 1993.',
    ],
    [
      'the same number in other series',
      'The 7th Congress of the Harbour League was held in Dakar in 1991.',
      'The 7th Congress of the River League was held in Dakar in 1991.',
    ],
    [
      'other visits of one guest',
      'Ana Reyes visited Dakar on 3 May 1994.',
      'Ana Reyes visited Dakar on 9 June 1994.',
    ],
    [
      'persons of one surname',
      'Ana Reyes visited Dakar on 3 May 1994.',
      'Tomás Reyes visited Dakar on 3 May 1994.',
    ],
    [
      'signing and entry into force',
      'The Treaty on the Protection of the High Lakes was signed in 1991.',
      'The Treaty on the Protection of the High Lakes entered into force in 1991.',
    ],
    [
      'a member and an observer',
      'Norland joined the Harbour League in 1991.',
      'Norland obtained observer status in the Harbour League in 1991.',
    ],
    [
      'office and lower office',
      'Ana Reyes was elected president of the Harbour League in 1991.',
      'Ana Reyes was elected vice-president of the Harbour League in 1991.',
    ],
    [
      'resolutions that are not told apart',
      'The Harbour League adopted a resolution on 8 May 1991.',
      'On 8 May 1991 a resolution was adopted by the Harbour League.',
    ],
  ])('%s', (_name, one, other) => {
    const entries = entriesOf([one, other])
    expect(entries.map(({ tellings }) => tellings.length)).toEqual(entries.map(() => 1))
    expect(entries.length).toBeGreaterThan(1)
  })

  it('what one document tells apart is not joined through another', () => {
    const entries = entriesOf([
      'Ana Reyes visited Dakar on 3 May 1994. Ana Reyes visited Dakar on 20 May 1994.',
      'In May 1994 Ana Reyes visited Dakar.',
    ])
    expect(entries.map(({ tellings }) => tellings.length)).toEqual([1, 1, 1])
  })
})

const texts = [
  `The Harbour League was founded in Lisbon on 14 May 1961. Norway joined the Harbour League in 1963.
The 1st Congress of the Harbour League was held in Genoa on 2–4 September 1964. Ana Reyes visited Dakar on 3 May 1994.`,
  `The Harbour League was founded in May 1961. Norway joined the Harbour League in 1964.
The first Congress of the Harbour League was held in Genoa on 3 September 1964. Reyes visited Dakar in May 1994.`,
  `Norway joined the Harbour League in 1963. The 2nd Congress of the Harbour League was held in Genoa on 2–4 September 1964.
Ana Reyes visited Senegal on 4 May 1994. The Harbour League was founded in 1962.`,
  `In 1994 Ana Reyes visited Dakar. The Harbour League was founded in Porto in 1961.
The 1st Congress of the Harbour League took place in Genoa in September 1964.`,
  `Ana Reyes visited Dakar on 3 May 1994. Ana Reyes visited Dakar on 5 May 1994. The Harbour League was founded in Lisbon on 14 May 1961.`,
]

describe('the order', () => {
  const readings = texts.map((text, index) => readingOf(`doc${index + 1}`, text))
  const all = readings.flatMap(({ tellings }) => tellings)
  const anyPairing = fc.record({
    one: fc.constantFrom(...all.map(({ id }) => id)),
    other: fc.constantFrom(...all.map(({ id }) => id)),
    decision: fc.constantFrom('d1', 'd2'),
  })
  const anyJudgements = fc
    .record({
      same: fc.array(anyPairing, { maxLength: 2 }),
      different: fc.array(anyPairing, { maxLength: 3 }),
    })
    .map(({ same, different }): Judgements => ({ ...noJudgements, same, different }))

  it('of tellings and documents never matters', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        anyJudgements,
        (shuffled, judgements) => {
          expect(JSON.stringify(joinTellings(shuffled, judgements))).toBe(
            JSON.stringify(joinTellings(all, judgements)),
          )
        },
      ),
      { numRuns: 150 },
    )
  })

  it('in which they come one by one never matters, nor that some go again', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.subarray(all, { maxLength: 4 }),
        anyJudgements,
        (shuffled, gone, judgements) => {
          const grown = grow(shuffled, gone, judgements)
          const left = all.filter((telling) => !gone.includes(telling))
          expect(JSON.stringify(grown)).toBe(JSON.stringify(joinTellings(left, judgements)))
        },
      ),
      { numRuns: 100 },
    )
  })
})

// As the description of `joinTellings` says that a register grows.
function grow(tellings: readonly Telling[], gone: readonly Telling[], judgements: Judgements) {
  const byKey = new Map<string, Set<Telling>>()
  const groups = new Map<string, Set<Telling>>()
  for (const telling of tellings) {
    const keys = matchKeys(telling, judgements)
    const alike = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(telling))
    const linked = linksOf(telling, [...alike], judgements)
    const group = new Set([telling, ...linked.flatMap((id) => [...(groups.get(id) ?? [])])])
    for (const member of group) groups.set(member.id, group)
  }
  for (const telling of gone) groups.get(telling.id)?.delete(telling)
  return [...new Set(groups.values())]
    .flatMap((group) => joinTellings([...group], judgements))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

describe('documents that tell the same thing over and over', () => {
  it('are not compared line by line', () => {
    const text = Array.from(
      { length: 400 },
      (_, index) => `Norland joined the Harbour League on ${1 + (index % 28)} May ${1100 + (index % 900)}.`,
    ).join('\n\n')
    const tellings = [readingOf('a', text), readingOf('b', text)].flatMap((reading) => reading.tellings)
    const keys = new Set(tellings.flatMap((telling) => matchKeys(telling, noJudgements)))
    const busiest = [
      ...Map.groupBy(
        tellings.flatMap((telling) => matchKeys(telling, noJudgements)),
        (key) => key,
      ),
    ]
    expect(Math.max(...busiest.map(([, alike]) => alike.length))).toBeLessThanOrEqual(80)
    expect(keys.size).toBeGreaterThan(300)
    expect(joinTellings(tellings, noJudgements).some((entry) => entry.tellings.length === 2)).toBe(true)
  })
})

describe('decisions', () => {
  const readings: readonly DocumentReading[] = [
    readingOf('a', 'Ana Reyes visited Dakar on 3 May 1994.'),
    readingOf('b', 'Ana Reyes visited Dakar on 3 May 1994.'),
    readingOf('c', 'Ana Reyes visited Dakar on 30 June 1994.'),
  ]
  const [a, b, c] = readings.map(({ tellings }) => targetOf(tellings))
  if (a === undefined || b === undefined || c === undefined)
    throw new Error('three documents tell a visit each')

  function visits(...verdicts: readonly Verdict[]): string[] {
    const judgements = judge(logOf(...verdicts), readings)
    return joinTellings(
      readings.flatMap((reading) => tellingsOf(reading, judgements)),
      judgements,
    )
      .map(
        ({ tellings, date, review, decisions }) =>
          `${tellings.map(({ document }) => document).join('')} ${date} ${review} ${decisions.join()}`,
      )
      .sort()
  }

  const cases: readonly (readonly [string, readonly Verdict[], readonly string[]])[] = [
    ['none', [], ['ab 1994-05-03 open ', 'c 1994-06-30 open ']],
    ['same', [{ verdict: 'same', one: a, other: c }], ['abc [1994-05-03,1994-06-30] open d1']],
    [
      'not the same',
      [{ verdict: 'different', one: a, other: b }],
      ['a 1994-05-03 open d1', 'b 1994-05-03 open d1', 'c 1994-06-30 open '],
    ],
    [
      'a chain that is refused',
      [
        { verdict: 'different', one: a, other: c },
        { verdict: 'same', one: b, other: c },
      ],
      ['a 1994-05-03 open d1', 'bc [1994-05-03,1994-06-30] open d1,d2'],
    ],
    ['reject', [{ verdict: 'reject', entry: c }], ['ab 1994-05-03 open ']],
    [
      'undo',
      [
        { verdict: 'reject', entry: c },
        { verdict: 'undo', decision: 'd1' },
      ],
      ['ab 1994-05-03 open ', 'c 1994-06-30 open '],
    ],
    [
      'undo of an undo',
      [
        { verdict: 'reject', entry: c },
        { verdict: 'undo', decision: 'd1' },
        { verdict: 'undo', decision: 'd2' },
      ],
      ['ab 1994-05-03 open '],
    ],
    [
      'a correction that makes two one',
      [{ verdict: 'correct', entry: c, values: { date: '1994-05-03' } }],
      ['abc 1994-05-03 corrected d1'],
    ],
    [
      'two corrections, and an acceptance of a part',
      [
        { verdict: 'correct', entry: c, values: { date: '1994-07' } },
        { verdict: 'correct', entry: c, values: { date: '1994-08' } },
        { verdict: 'accept', entry: a },
      ],
      ['ab 1994-05-03 open d3', 'c 1994-08 corrected d1,d2'],
    ],
    [
      'an acceptance of the whole',
      [{ verdict: 'accept', entry: { tellings: [...tellingsIn(a), ...tellingsIn(b)] } }],
      ['ab 1994-05-03 accepted d1', 'c 1994-06-30 open '],
    ],
  ]
  it.each(cases)('%s', (_name, verdicts, expected) => expect(visits(...verdicts)).toEqual(expected))
})

describe('decisions about entities', () => {
  const readings = [
    readingOf('a', 'Ana Reyes visited Dakar on 3 May 1994.'),
    readingOf('b', 'Anna Kiss visited Dakar on 3 May 1994.'),
    readingOf('c', 'Tomás Reyes visited Dakar on 3 May 1994.'),
  ]
  const pair = (verdict: 'same' | 'different', one: string, other: string): Verdict => ({
    verdict,
    one: { entity: `person/${one}` },
    other: { entity: `person/${other}` },
  })

  it('are followed by the parties of entries, and join what they tell', () => {
    const { entries, entities } = makeRegister(readings, logOf(pair('same', 'ana-reyes', 'anna-kiss')))
    const told = entries.map(({ parties, tellings, decisions }) => [tellings.length, parties, decisions])
    expect(told.sort()).toEqual([
      [1, [{ role: 'visitor', name: 'Tomás Reyes', entity: 'person/tomas-reyes' }], []],
      [2, [{ role: 'visitor', name: 'Ana Reyes', entity: 'person/ana-reyes' }], ['d1']],
    ])
    expect(entities.filter(({ kind }) => kind === 'person').map(({ id, names }) => [id, names])).toEqual([
      ['person/ana-reyes', [{ name: 'Ana Reyes' }, { name: 'Anna Kiss' }]],
      ['person/tomas-reyes', [{ name: 'Tomás Reyes' }]],
    ])
  })

  it('join no chain of what is declared different', () => {
    const log = logOf(
      pair('different', 'ana-reyes', 'tomas-reyes'),
      pair('same', 'ana-reyes', 'anna-kiss'),
      pair('same', 'anna-kiss', 'tomas-reyes'),
    )
    const { entities } = makeRegister(readings, log)
    expect(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id)).toEqual([
      'person/ana-reyes',
      'person/tomas-reyes',
    ])
  })
})

function tellingsIn(target: Target) {
  return 'tellings' in target ? target.tellings : []
}
