import { expect, test } from 'vitest'
import { readShippedAuthority } from '../programs/shipped-authority.ts'
import { read } from '../src/compile.ts'

const authority = readShippedAuthority()

test.each([
  [
    'a dateline that is a sentence of its own dates what follows',
    '9 January 2018. Ambassador Otto Brandt visited Sudland.\n\n15–17 January 2018. Official visit of Prime Minister Ana Reyes to Norland.',
    ['Sudland, 2018-01-09. Otto Brandt visits Sudland.', 'Norland, 2018-01-15/17. Ana Reyes visits Norland.'],
  ],
  [
    'an act told right after a meeting is of that meeting',
    'The 4th summit of the Northern Council took place in Varna on 5 May 2018. The presidents signed a declaration on trade.',
    [
      'Varna, 2018-05-05. The 4th summit of the Northern Council is held.',
      'Varna, 2018-05-05. The declaration is adopted by presidents.',
    ],
  ],
  [
    'a guest is honoured during the visit',
    'President Otto Brandt visited Norland on 3 October 2018. He was decorated with the Order of Liberty.',
    [
      'Norland, 2018-10-03. Otto Brandt visits Norland.',
      'Norland, 2018-10-03. Otto Brandt is awarded Order of Liberty.',
    ],
  ],
  [
    'a verb left out is told again for each',
    'Sudland joined the Northern Council in 1988, Norland in 1990. Otto Brandt was elected chairman in 1995 and president in 1999.',
    [
      '1988. Sudland joins Northern Council.',
      '1990. Norland joins Northern Council.',
      '1995. Otto Brandt is elected chairman.',
      '1999. Otto Brandt is elected president.',
    ],
  ],
])('%s', (_name, text, expected) => {
  const document = { id: 'sha256:0', name: 'example.txt', text, language: 'en', blocks: [], source: [] }
  const { entries } = read(document, authority)
  expect(entries.map((entry) => entry.summary)).toEqual(expected)
})
