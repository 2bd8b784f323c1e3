import { expect, it } from 'vitest'
import { readShippedAuthority } from '../shipped-authority.ts'
import { knownPlaces } from './known-places.ts'

const placeOf = knownPlaces(readShippedAuthority())

it.each([
  [null, 'Baku', 'places/baku-az'],
  ['places/paris-fr', 'Paris', 'places/paris-fr'],
  // Several places bear the name, and nothing says which is meant.
  [null, 'Saint-Denis', undefined],
  // A state lies at no point.
  ['states/azerbaijan', 'Azerbaijan', undefined],
  [null, 'Nowhere at all', undefined],
  ['place/unknown-to-authorities', 'Baku', 'places/baku-az'],
])('%s %s lies where %s does', (entity, name, record) => {
  expect(placeOf(entity, name)?.record).toBe(record)
})
