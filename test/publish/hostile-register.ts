import { allKinds, type EntryKind } from '../../src/entries/all-kinds.ts'
import { type ComposedEntry, composeRegister } from './compose-register.ts'
import { hostileTexts } from './hostile-texts.ts'

const dates = [
  '1991-12-08',
  '2006-06-19/2006-06-21',
  '1878-05',
  '1904/1906',
  '1990~',
  '1984?',
  '199X',
  '18XX',
  '2014-21',
  '2010/..',
  '../1994-04-28',
  '-0043-03-15',
  '-0498/-0448',
  '0079-08-24',
  '0000',
  'Y-17000',
  'Y123456',
  '{1960,1961-12}',
  'XXXX-12-25',
  '9999-12-31',
  '2004-06-11%',
  null,
] as const
const kinds = Object.keys(allKinds) as EntryKind[]
const statuses = ['held', 'held', 'held', 'planned', 'held', 'denied'] as const

const lines = hostileTexts.map((text, index) => `Line ${index}: ${text}, told on day ${index} by ${text}.`)
const text = lines.join('\n\n')

/** The words of a hostile line; each party is named within them. */
function entryAt(index: number): ComposedEntry {
  const kind = kinds[index % kinds.length] ?? 'act'
  const hostile = hostileTexts[index % hostileTexts.length] ?? ''
  const role = Object.keys(allKinds[kind].roles)[0] ?? 'party'
  const line = lines[index % lines.length] ?? ''
  const common = {
    kind,
    form: index % 3 === 0 ? hostile : null,
    place: index % 4 === 1 ? hostile : index % 4 === 2 ? 'Bern' : null,
    title: index % 2 === 0 ? hostile : null,
    series: kind === 'meeting' ? hostile : null,
    ordinal: index % 5 === 0 ? index : null,
    number: index % 6 === 0 ? hostile : null,
    paragraphs: index % 7 === 0 ? [1, 2] : [],
    saidBy: index % 8 === 0 ? hostile : null,
    status: statuses[index % statuses.length] ?? ('held' as const),
    date: dates[index % dates.length] ?? null,
    parties: [
      [role, hostile],
      [role, index % 2 === 0 ? 'The Body of Alpha' : 'nobody known'],
    ],
  } as const satisfies Omit<ComposedEntry, 'told'>
  const dated = `day ${index % lines.length}`
  return { ...common, told: [{ document: 'alpha "<&>', words: line, dated }] }
}

const disputed: ComposedEntry = {
  kind: 'meeting',
  form: 'summit',
  parties: [['convener', 'The Body of Alpha']],
  decisions: ['accepted1', 'unknown "<decision>'],
  review: 'corrected',
  told: [
    { document: 'alpha "<&>', words: 'Line 0', dated: 'Line 0', date: '1991-12-08', place: 'Bern' },
    { document: 'beta', words: 'the summit met', date: '1991-12-09', place: '=HYPERLINK("x")', ordinal: 4 },
  ],
}

/** A register in which everything that a document can hold tries to be more than text. */
export const hostileRegister = composeRegister({
  documents: [
    {
      id: 'alpha "<&>',
      name: 'alpha =1+1 <b>&"\'\\{}%\r\nEND:VCALENDAR\u0000\u202e.txt',
      text,
      source: 'javascript:alert(1)',
      date: '2001-02',
    },
    {
      id: 'beta',
      name: 'beta.txt',
      text: 'Beta 😀 says that the summit met. The Body of Alpha was there.',
      source: 'https://example.org/a?b={c}&d="e"',
    },
  ],
  entities: {
    'The Body of Alpha': {
      kind: 'body',
      names: [{ name: 'The Body of Alpha', from: '-0043', until: '199X' }],
    },
    Bern: { kind: 'place', authority: 'places/bern-ch' },
    ...Object.fromEntries(
      hostileTexts
        .slice(0, 24)
        .map((name, index) => [
          name,
          { kind: (['person', 'body', 'state', 'place', 'thing'] as const)[index % 5] ?? 'thing' },
        ]),
    ),
  },
  entries: [...Array.from({ length: 62 }, (_, index) => entryAt(index)), disputed],
})
