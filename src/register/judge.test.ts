import { describe, expect, it } from 'vitest'
import { logOf } from '../../test/log-of.ts'
import { readingOf } from '../../test/reading-of.ts'
import { conflictFindings } from './conflict-findings.ts'
import { joinTellings } from './join-tellings.ts'
import { judge } from './judge.ts'
import type { Target, Verdict } from './logged-decision.ts'
import { noJudgements } from './no-judgements.ts'
import { refusalOf } from './refusal-of.ts'
import { settleFindings } from './settle-findings.ts'
import { targetOf } from './target-of.ts'
import { tellingsOf } from './tellings-of.ts'
import { touchedBy } from './touched-by.ts'

const text = 'Norland joined the Harbour League in 1963. Ana Reyes visited Dakar on June 1994, 3.'
const reading = readingOf('a', text)
const later = readingOf('a', `A new heading\n\nSudland joined the Harbour League in 1962. ${text}`, 2)
const [joining, visit] = reading.tellings.map((telling) => targetOf([telling]))
if (joining === undefined || visit === undefined) throw new Error('the text tells a joining and a visit')

describe('a decision', () => {
  it('moves to a new edition by its quotation', () => {
    const log = logOf({ verdict: 'correct', entry: joining, values: { date: '1964' } })
    const judgements = judge(log, [later])
    const entries = joinTellings(tellingsOf(later, judgements), judgements)
    expect(entries.map(({ summary }) => summary).sort()).toEqual([
      '1962. Sudland joins Harbour League.',
      '1964. Norland joins Harbour League.',
      'Dakar, 1994-06-03. Ana Reyes visits Dakar.',
    ])
    expect(entries.flatMap(({ bases }) => bases)).toContain('decided')
    expect(judgements.lost).toEqual([])
  })

  it('whose words are gone is listed, and so is one whose document is', () => {
    const log = logOf({ verdict: 'accept', entry: joining }, { verdict: 'reject', entry: visit })
    const other = readingOf('a', 'Norland left the Harbour League in 1970.', 3)
    const reasons = (readings: Parameters<typeof judge>[1]) =>
      judge(log, readings).lost.map(({ decision, reason }) => `${decision.id}: ${reason}`)
    expect(reasons([other])).toEqual([
      'd1: its words “Norland joined the Harbour League in 1963.” are not in “a.txt” any more',
      'd2: its words “Ana Reyes visited Dakar on June 1994, 3.” are not in “a.txt” any more',
    ])
    expect(reasons([])).toEqual([
      'd1: the document a is not kept any more',
      'd2: the document a is not kept any more',
    ])
  })

  it('adds an entry on marked words, which may be corrected', () => {
    const about = { words: 'Harbour League in 1963', before: 'joined the ', after: '. Ana' }
    const add: Verdict = {
      verdict: 'add',
      document: 'a',
      about,
      kind: 'meeting',
      values: { date: '1963-05', form: 'congress', parties: [{ role: 'convener', name: 'Harbour League' }] },
    }
    const added = judge(logOf(add), [reading])
    const telling = added.added[0]?.telling
    if (telling === undefined) throw new Error('the entry was to be added')
    const log = logOf(add, { verdict: 'correct', entry: targetOf([telling]), values: { place: 'Genoa' } })
    const judgements = judge(log, [reading])
    const entry = joinTellings(tellingsOf(reading, judgements), judgements).find(
      ({ kind }) => kind === 'meeting',
    )
    expect(entry).toMatchObject({
      summary: 'Genoa, 1963-05. A congress of Harbour League is held.',
      bases: ['decided'],
      review: 'corrected',
      decisions: ['d1', 'd2'],
      parties: [{ role: 'convener', entity: 'body/harbour-league' }],
    })
    expect(telling.evidence[0]?.quote.words).toBe('Harbour League in 1963')
  })

  it('silences a finding where its words stand today', () => {
    const [finding] = reading.findings
    if (finding === undefined) throw new Error('the day behind the year is a finding')
    const judgements = judge(
      logOf({ verdict: 'silence', document: 'a', rule: 'date', about: finding.quote }),
      [later],
    )
    expect(settleFindings(later, () => null, judgements).map(({ silencedBy }) => silencedBy)).toEqual(['d1'])
  })

  it('touches only what it is about', () => {
    const after = judge(logOf({ verdict: 'accept', entry: visit }), [reading])
    expect([...touchedBy(noJudgements, after).tellings]).toEqual([reading.tellings[1]?.id])
    expect(touchedBy(after, after)).toEqual({
      tellings: new Set(),
      entities: new Set(),
      documents: new Set(),
    })
  })
})

describe('a refusal', () => {
  const readings = [
    reading,
    readingOf('b', 'In June 1994 Ana Reyes visited Dakar.'),
    readingOf('c', 'Ana Reyes visited Dakar on 20 July 1994.'),
  ]
  const [, b, c] = readings.map(({ tellings }) =>
    targetOf(tellings.filter(({ entry }) => entry.kind === 'visit')),
  )
  if (b === undefined || c === undefined) throw new Error('each document tells a visit')
  const apart: Verdict = { verdict: 'different', one: visit, other: c }
  const nowhere: Target = {
    tellings: [
      {
        document: 'c',
        kind: 'visit',
        telling: 'c/gone',
        about: { words: 'Gone words', before: '', after: '' },
      },
    ],
  }

  const cases: readonly (readonly [string, readonly Verdict[], Verdict, string])[] = [
    [
      'of what is declared different',
      [apart],
      { verdict: 'same', one: visit, other: c },
      'contradiction: “Dakar, 1994-06-03. Ana Reyes visits Dakar” and “Dakar, 1994-07-20. Ana Reyes visits Dakar” are not the same, says the decision d1 of Ana Reyes, 2026-02-01; undo that one first',
    ],
    [
      'of a chain',
      [apart, { verdict: 'same', one: visit, other: b }],
      { verdict: 'same', one: b, other: c },
      'contradiction: “Dakar, 1994-06-03. Ana Reyes visits Dakar” and “Dakar, 1994-07-20. Ana Reyes visits Dakar” are not the same, says the decision d1 of Ana Reyes, 2026-02-01; undo that one first',
    ],
    [
      'of a difference within what is declared the same',
      [{ verdict: 'same', one: visit, other: c }],
      apart,
      'contradiction: “Dakar, 1994-06-03. Ana Reyes visits Dakar” and “Dakar, 1994-07-20. Ana Reyes visits Dakar” are the same, says the decision d1 of Ana Reyes, 2026-02-01; undo that one first',
    ],
    [
      'of an undoing that would bring back a contradiction',
      [{ verdict: 'same', one: visit, other: c }, { verdict: 'undo', decision: 'd1' }, apart],
      { verdict: 'undo', decision: 'd2' },
      'contradiction: “Dakar, 1994-06-03. Ana Reyes visits Dakar” and “Dakar, 1994-07-20. Ana Reyes visits Dakar” are not the same, says the decision d3 of Ana Reyes, 2026-02-03; undo that one first',
    ],
    [
      'of two kinds',
      [],
      { verdict: 'same', one: joining, other: c },
      'contradiction: a membership and a visit cannot be one entry',
    ],
    [
      'of one with itself',
      [],
      { verdict: 'same', one: c, other: c },
      'contradiction: both sides are one and the same telling or entity; name two',
    ],
    [
      'of words that are not there',
      [],
      { verdict: 'accept', entry: nowhere },
      'unknown: its words “Gone words” are not in “c.txt” any more',
    ],
    [
      'of a date that is none',
      [],
      { verdict: 'correct', entry: visit, values: { date: '8.12.1991' } },
      'invalid: 8.12.1991 is no date such as 1991, 1991-12, 1991-12-08 or 1991-12-08/1991-12-10 (EDTF)',
    ],
    [
      'of a field that the kind has not',
      [],
      { verdict: 'correct', entry: visit, values: { ordinal: 3 } },
      'invalid: a visit has no ordinal; it has date, place, parties, status, saidBy, form',
    ],
    [
      'of undoing what is undone',
      [apart, { verdict: 'undo', decision: 'd1' }],
      { verdict: 'undo', decision: 'd1' },
      'contradiction: the decision d1 is undone already, by d2; undo that one to bring it back',
    ],
    [
      'of a rule that is none',
      [],
      {
        verdict: 'silence',
        document: 'a',
        rule: 'date/never',
        about: { words: 'Dakar', before: '', after: '' },
      },
      'unknown: there is no rule or family date/never; “regesta rules” lists them',
    ],
  ]
  it.each(cases)('%s', (_name, before, verdict, expected) => {
    const refusal = refusalOf(verdict, logOf(...before), readings)
    expect(refusal === null ? '' : `${refusal.refused}: ${refusal.reason}`).toBe(expected)
  })

  it('is none where nothing stands against it', () => {
    expect(refusalOf({ verdict: 'same', one: visit, other: c }, [], readings)).toBe(null)
    expect(refusalOf(apart, logOf({ verdict: 'same', one: visit, other: b }), readings)).toBe(null)
  })
})

describe('what documents disagree about', () => {
  it('is a finding on the words of each, and says who says what', () => {
    const readings = [
      readingOf('a', 'The 7th Congress of the Harbour League was held in Dakar on 8 December 1991.'),
      readingOf('b', 'The 7th Congress of the Harbour League was held in Dakar on 9 December 1991.'),
    ]
    const [first] = readings
    const documentOf = (id: string) => ({
      name: `${id}.txt`,
      text: readings.find(({ document }) => document.id === id)?.text ?? '',
    })
    const finding = conflictFindings(
      joinTellings(
        readings.flatMap(({ tellings }) => tellings),
        noJudgements,
      )[0] ?? never(),
      documentOf,
      noJudgements,
    )
    expect(
      finding.map(({ document, rule, quote, message }) => [document, rule, quote.words, message]),
    ).toEqual([
      [
        'a',
        'conflict/told-elsewhere',
        '8 December 1991',
        'Here “The 7th Congress of the Harbour League is held” is told on 8 December 1991, in “b.txt” on 9 December 1991',
      ],
      [
        'b',
        'conflict/told-elsewhere',
        '9 December 1991',
        'Here “The 7th Congress of the Harbour League is held” is told on 9 December 1991, in “a.txt” on 8 December 1991',
      ],
    ])
    const silence: Verdict = {
      verdict: 'silence',
      document: 'a',
      rule: 'conflict/told-elsewhere',
      about: finding[0]?.quote ?? never(),
    }
    const judgements = judge(logOf(silence), first === undefined ? [] : [first])
    const entries = joinTellings(
      readings.flatMap(({ tellings }) => tellings),
      judgements,
    )
    const after = conflictFindings(entries[0] ?? never(), documentOf, judgements)
    expect(after.map(({ silencedBy }) => silencedBy)).toEqual(['d1', null])
  })
})

function never(): never {
  throw new Error('there was to be one')
}
