import { describe, expect, it } from 'vitest'
import { readShippedAuthority } from '../../programs/shipped-authority.ts'
import { check } from '../checks/check.ts'
import { read } from '../compile.ts'
import { fromPlain } from '../importers/from-plain.ts'
import type { KeptDocument } from './kept-document.ts'
import { makeReading } from './make-reading.ts'

const authority = readShippedAuthority()
const kept: KeptDocument = {
  id: 'reef',
  edition: 1,
  hash: 'sha256:1',
  name: 'reef.txt',
  source: null,
  date: null,
  language: 'en',
  added: '2026-01-02T03:04:05.000Z',
}

function readingOf(text: string) {
  const was = read(fromPlain.read(text, { id: kept.hash, name: kept.name, language: 'en' }), authority)
  return makeReading(was, check(was, authority), kept, authority)
}

const text = `The Coral Council was founded in 1988.

Ana Reyes visited Dakar on 5 May 1994. The 3rd session of the Coral Council was held in Baku on June 2006, 19-21.`

describe('a reading', () => {
  const reading = readingOf(text)

  it('tells entries under the ids of document and entry, with their words and paragraphs', () => {
    expect(
      reading.tellings.map(({ id, entry, evidence }) => [
        id === `reef/${entry.id}`,
        evidence[0]?.paragraph,
        evidence[0]?.quote.words,
      ]),
    ).toEqual([
      [true, 1, 'The Coral Council was founded in 1988.'],
      [true, 2, 'Ana Reyes visited Dakar on 5 May 1994.'],
      [true, 2, 'The 3rd session of the Coral Council'],
    ])
  })

  it('names parties and places by the entities of the register', () => {
    expect(reading.tellings.map(({ entry }) => entry.parties.map((party) => party.entity))).toEqual([
      ['body/coral-council'],
      ['person/ana-reyes'],
      ['body/coral-council'],
    ])
    expect(reading.tellings.map(({ entities }) => [entities.place, entities.country])).toEqual([
      [null, null],
      ['places/dakar-sn', 'states/senegal'],
      ['places/baku-az', 'states/azerbaijan'],
    ])
    expect(reading.entities.find(({ id }) => id === 'body/coral-council')).toMatchObject({
      name: 'Coral Council',
      authority: null,
      documents: [{ document: 'reef', mentions: 2 }],
    })
  })

  it('gives findings ids that outlive changes elsewhere, and the tellings on their words', () => {
    const [finding] = reading.findings
    expect(finding).toMatchObject({ rule: 'date/day-after-year', document: 'reef', paragraph: 2 })
    expect(finding?.entries).toEqual([reading.tellings[2]?.id])
    const later = readingOf(`A heading\n\n${text}`)
    expect(later.findings.map(({ id }) => id)).toEqual(reading.findings.map(({ id }) => id))
  })

  it('is the same twice', () => {
    expect(JSON.stringify(readingOf(text))).toBe(JSON.stringify(reading))
  })
})
