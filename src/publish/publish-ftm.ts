import { toEdtf } from '../edtf/to-edtf.ts'
import type { KeptDocument } from '../register/kept-document.ts'
import type { RegisterEntity } from '../register/register-entity.ts'
import type { RegisterEntry } from '../register/register-entry.ts'
import type { Telling } from '../register/telling.ts'
import { citationOf, type Documents, documentsOf, placeOfWords, remarksOf, wordsOf } from './citations.ts'
import { webAddress } from './cited-act.ts'
import { claimsAbout } from './claims.ts'
import { jsonText } from './json-text.ts'
import { plainDays } from './plain-days.ts'
import type { Publisher } from './publisher.ts'
import { shortKey } from './short-key.ts'

type Properties = Readonly<Record<string, readonly string[]>>

/** Entities for Aleph, OpenAleph and yente: FollowTheMoney, one JSON object a line. */
export const ftm: Publisher = {
  name: 'ftm',
  extension: '.ftm.json',
  mediaType: 'application/json+ftm',
  says: 'FollowTheMoney entities for investigation platforms such as Aleph',
  holds: [
    'Each entry is an `Event` with those who take part as `involved` (the convener as `organizer`), its `proof` the documents.',
    'Persons, bodies, states, peoples and places are `Person`, `Organization`, `PublicBody`, `LegalEntity` and `Address`; documents are `Document`.',
    'A `Documentation` ties each event to each document that tells it, with the words; an `UnknownLink` ties each who takes part to it, with the role.',
    'Where documents disagree on the date, the event has each of them, as FollowTheMoney does, and `notes` says who says which.',
  ],
  loses: [
    'FollowTheMoney knows dates of year, month or day only: any other stands in `notes` as an EDTF date.',
    'A name that is no entity of the register, or one of a kind that FollowTheMoney has not (an act, an office, a thing), stands in `notes`.',
    'It has no hash but SHA-1: the SHA-256 of a document stands in its `description`.',
  ],
  async *write(register) {
    const documents = await documentsOf(register)
    const actors = new Map<string, string>()
    for (const document of documents.values()) yield documentEntity(document)
    for await (const entity of register.entities()) {
      const schema = schemas[entity.kind]
      if (schema === undefined) continue
      if (schema !== 'Address') actors.set(entity.id, shortKey('entity', entity.id))
      yield namedEntity(entity, schema)
    }
    for await (const entry of register.entries()) {
      yield eventEntity(entry, documents, actors)
      for (const telling of entry.tellings)
        if (documents.has(telling.document)) yield documentation(telling, entry, documents)
      for (const [at, { role, entity }] of entry.parties.entries()) {
        const actor = entity === null ? undefined : actors.get(entity)
        if (actor === undefined) continue
        yield line(shortKey('party', `${entry.id}-${at}`), 'UnknownLink', {
          subject: [actor],
          object: [shortKey('entry', entry.id)],
          role: [role],
          summary: entry.tellings.map((telling) => citationOf(telling, documents)),
        })
      }
    }
  },
}

const schemas: Readonly<Partial<Record<RegisterEntity['kind'], string>>> = {
  person: 'Person',
  body: 'Organization',
  state: 'PublicBody',
  people: 'LegalEntity',
  place: 'Address',
}

function documentEntity({ id, name, source, date, hash }: KeptDocument): string {
  const address = webAddress(source)
  const edtf = date === null ? null : toEdtf(date)
  const day = edtf === null ? undefined : plainDays(edtf).startDate
  return line(shortKey('document', id), 'Document', {
    title: [name],
    fileName: [name],
    description: [hash],
    ...(address === null ? {} : { sourceUrl: [address] }),
    ...(day === undefined ? {} : { date: [day] }),
  })
}

function namedEntity({ id, name, names, documents }: RegisterEntity, schema: string): string {
  const others = names.map((each) => each.name).filter((each) => each !== name)
  return line(shortKey('entity', id), schema, {
    ...(schema === 'Address' ? { full: [name] } : { name: [name] }),
    ...(others.length === 0 ? {} : { alias: [...new Set(others)] }),
    proof: documents.map(({ document }) => shortKey('document', document)),
  })
}

function eventEntity(
  entry: RegisterEntry,
  documents: Documents,
  actors: ReadonlyMap<string, string>,
): string {
  const known = entry.parties.filter(({ entity }) => entity !== null && actors.has(entity))
  const loose = entry.parties.filter((party) => !known.includes(party))
  const idsOf = (isOrganizer: (role: string) => boolean) => [
    ...new Set(
      known.filter(({ role }) => isOrganizer(role)).map(({ entity }) => actors.get(entity ?? '') ?? ''),
    ),
  ]
  const organizers = idsOf((role) => role === 'convener')
  const involved = idsOf((role) => role !== 'convener')
  const places = claimsAbout(entry, 'place').map(({ value }) => String(value))
  return line(shortKey('entry', entry.id), 'Event', {
    name: [entry.summary],
    summary: entry.tellings.map((telling) => citationOf(telling, documents)),
    keywords: [entry.kind],
    ...datesOf(entry),
    ...(places.length === 0 ? {} : { location: places }),
    ...(organizers.length === 0 ? {} : { organizer: organizers }),
    ...(involved.length === 0 ? {} : { involved }),
    notes: [
      `status: ${entry.status}`,
      ...(entry.date === null ? [] : [`date: ${entry.date}`]),
      ...loose.map(({ role, name }) => `${role}: ${name}`),
      ...remarksOf(entry, documents),
    ],
    proof: [
      ...new Set(
        entry.tellings
          .filter(({ document }) => documents.has(document))
          .map(({ document }) => shortKey('document', document)),
      ),
    ],
  })
}

function datesOf(entry: RegisterEntry): Properties {
  const days = claimsAbout(entry, 'date').map(({ value }) => plainDays(String(value)))
  const single = days.flatMap(({ startDate, endDate }) =>
    startDate !== undefined && startDate === endDate ? [startDate] : [],
  )
  const long = days.filter(({ startDate, endDate }) => startDate !== endDate)
  const starts = long.flatMap(({ startDate }) => (startDate === undefined ? [] : [startDate]))
  const ends = long.flatMap(({ endDate }) => (endDate === undefined ? [] : [endDate]))
  return {
    ...(single.length === 0 ? {} : { date: single }),
    ...(starts.length === 0 ? {} : { startDate: starts }),
    ...(ends.length === 0 ? {} : { endDate: ends }),
  }
}

function documentation(telling: Telling, entry: RegisterEntry, documents: Documents): string {
  return line(shortKey('telling', telling.id), 'Documentation', {
    document: [shortKey('document', telling.document)],
    entity: [shortKey('entry', entry.id)],
    role: [placeOfWords(telling, documents)],
    summary: [wordsOf(telling)],
  })
}

// A property with no value has no place in a FollowTheMoney entity.
function line(id: string, schema: string, properties: Properties): string {
  const told = Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]) => [name, values.filter((value) => value !== '')] as const)
      .filter(([, values]) => values.length > 0),
  )
  return `${jsonText({ id, schema, properties: told })}\n`
}
