import type { RegisterEntry } from '../register/register-entry.ts'
import { citationOf, type Documents, documentsOf, remarksOf } from './citations.ts'
import { dayRange } from './day-range.ts'
import { iriOf } from './iri.ts'
import { jsonText } from './json-text.ts'
import { leftOut } from './left-out.ts'
import type { KnownPlace, Publisher } from './publisher.ts'

/** A map with times: RFC 7946, a point an entry. */
export const geojson: Publisher = {
  name: 'geojson',
  extension: '.geojson',
  mediaType: 'application/geo+json',
  says: 'a map with times: a point for each entry whose place is known',
  holds: [
    'Each entry is a `Feature` at the point of its place, from the authority files; `placeRecord` names the record.',
    '`when` has the time span as GeoJSON-T and the Linked Places format write it; `start` and `end` in the properties are for programs that know only those.',
    'Each feature has its documents, with paragraph and words; `remarks` say where they disagree.',
  ],
  loses: [
    'Entries without a place, or whose place no authority file knows or could be several, are left out and counted on the standard error output.',
    'A point is where the city lies, not where in it something happened; countries have none.',
    'Where the documents disagree on the place there is no point.',
  ],
  async *write(register, { title, base, placeOf, remark }) {
    const documents = await documentsOf(register)
    const missing = leftOut()
    yield `{"type":"FeatureCollection","name":${jsonText(title)},"features":[`
    let separator = '\n'
    for await (const entry of register.entries()) {
      const place = entry.place === null ? null : placeOf(entry.entities.place, entry.place)
      if (place === null) {
        missing.count(entry.place === null ? 'without a place' : 'whose place is in no authority file')
        continue
      }
      yield separator + jsonText(featureOf(entry, place, { documents, base }))
      separator = ',\n'
    }
    yield '\n]}\n'
    missing.say(remark)
  },
}

type Frame = { readonly documents: Documents; readonly base: string }

function featureOf(
  entry: RegisterEntry,
  { latitude, longitude, record }: KnownPlace,
  { documents, base }: Frame,
): object {
  const range = entry.date === null ? null : dayRange(entry.date)
  return {
    type: 'Feature',
    id: iriOf(base, 'entry', entry.id),
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      kind: entry.kind,
      status: entry.status,
      summary: entry.summary,
      date: entry.date,
      start: range?.first ?? null,
      end: range?.last ?? null,
      place: entry.place,
      placeRecord: record,
      parties: entry.parties.map(({ role, name }) => ({ role, name })),
      remarks: remarksOf(entry, documents),
      sources: entry.tellings.map((telling) => citationOf(telling, documents)),
    },
    ...(range === null
      ? {}
      : {
          when: {
            timespans: [
              {
                ...(range.first === null ? {} : { start: { earliest: range.first } }),
                ...(range.last === null ? {} : { end: { latest: range.last } }),
              },
            ],
            label: entry.date,
          },
        }),
  }
}
