import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import { composeRegister } from './compose-register.ts'

const handbook = `The General Postal Union was founded in Bern on October 9, 1874. In 1878 the General Postal Union became the Universal Postal Union.

The second congress of the Union met in Paris in May 1878. About 1890 the Union gave technical assistance to Brazil.`

const chronicle = `On October 8, 1874 the General Postal Union was created in Bern. Brazil joined it in 1877.

The Universal Postal Convention, No. 3, was signed in Paris on 1 June 1878 by Brazil and France. A third congress is planned for Lisbon in 1885.`

/** The documents of the documentation, which tell of one history and disagree about a day. */
export const smallTexts = [
  { name: 'handbook.txt', text: handbook },
  { name: 'chronicle.txt', text: chronicle },
] as const

/** The register of the documentation: two documents about one history, which disagree about a day. */
export const smallRegister = composeRegister({
  documents: [
    {
      id: 'd1handbook',
      name: 'handbook.txt',
      text: handbook,
      source: 'https://example.org/handbook',
      date: '1891',
    },
    { id: 'd2chronicle', name: 'chronicle.txt', text: chronicle, source: 'texts/chronicle.txt' },
  ],
  entities: {
    'Universal Postal Union': {
      kind: 'body',
      authority: 'bodies/upu',
      names: [
        { name: 'Universal Postal Union', from: '1878' },
        { name: 'General Postal Union', from: '1874-10-09', until: '1878' },
      ],
    },
    'General Postal Union': { kind: 'body', authority: 'bodies/upu-general' },
    Brazil: { kind: 'state', authority: 'states/brazil' },
    France: { kind: 'state', authority: 'states/france' },
    Bern: { kind: 'place', authority: 'places/bern-ch' },
    Paris: { kind: 'place', authority: 'places/paris-fr' },
  },
  entries: [
    {
      kind: 'founding',
      form: 'founding',
      place: 'Bern',
      parties: [['founded', 'General Postal Union']],
      told: [
        {
          document: 'd1handbook',
          words: 'The General Postal Union was founded in Bern on October 9, 1874',
          dated: 'October 9, 1874',
          date: '1874-10-09',
        },
        {
          document: 'd2chronicle',
          words: 'On October 8, 1874 the General Postal Union was created in Bern',
          dated: 'October 8, 1874',
          date: '1874-10-08',
        },
      ],
    },
    {
      kind: 'membership',
      form: 'accession',
      date: '1877',
      parties: [
        ['member', 'Brazil'],
        ['organization', 'General Postal Union'],
      ],
      told: [{ document: 'd2chronicle', words: 'Brazil joined it in 1877', dated: '1877' }],
    },
    {
      kind: 'renaming',
      date: '1878',
      parties: [
        ['from', 'General Postal Union'],
        ['to', 'Universal Postal Union'],
      ],
      told: [
        {
          document: 'd1handbook',
          words: 'In 1878 the General Postal Union became the Universal Postal Union',
          dated: '1878',
        },
      ],
    },
    {
      kind: 'meeting',
      form: 'congress',
      date: '1878-05',
      place: 'Paris',
      series: 'congress of the Union',
      ordinal: 2,
      parties: [['convener', 'Universal Postal Union']],
      told: [
        {
          document: 'd1handbook',
          words: 'The second congress of the Union met in Paris in May 1878',
          dated: 'May 1878',
        },
      ],
    },
    {
      kind: 'act',
      form: 'convention',
      date: '1878-06-01',
      place: 'Paris',
      title: 'Universal Postal Convention',
      number: '3',
      parties: [
        ['party', 'Brazil'],
        ['party', 'France'],
      ],
      review: 'accepted',
      decisions: ['accepted1'],
      told: [
        {
          document: 'd2chronicle',
          words:
            'The Universal Postal Convention, No. 3, was signed in Paris on 1 June 1878 by Brazil and France',
          dated: '1 June 1878',
        },
      ],
    },
    {
      kind: 'meeting',
      form: 'congress',
      date: '1885-02-04',
      place: 'Lisbon',
      ordinal: 3,
      series: 'congress',
      status: 'planned',
      review: 'corrected',
      decisions: ['corrected1'],
      told: [
        {
          document: 'd2chronicle',
          words: 'A third congress is planned for Lisbon in 1885',
          dated: '1885',
          date: '1885',
        },
      ],
    },
    {
      kind: 'assistance',
      form: 'technical assistance',
      date: '1890~',
      parties: [
        ['donor', 'Universal Postal Union'],
        ['recipient', 'Brazil'],
      ],
      told: [
        {
          document: 'd1handbook',
          words: 'About 1890 the Union gave technical assistance to Brazil',
          dated: 'About 1890',
        },
      ],
    },
  ],
})

/** The decisions of the small register. */
export const smallDecisions: readonly LoggedDecision[] = [
  {
    id: 'accepted1',
    verdict: 'accept',
    entry: { tellings: [] },
    who: 'Editor',
    when: '2026-11-24T10:00:00.000Z',
    why: 'seen in the original',
  },
  {
    id: 'corrected1',
    verdict: 'correct',
    entry: { tellings: [] },
    values: { date: '1885-02-04' },
    who: 'Editor',
    when: '2026-11-24T10:05:00.000Z',
    why: null,
  },
]
