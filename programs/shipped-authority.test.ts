import { expect, it } from 'vitest'
import { readShippedAuthority } from './shipped-authority.ts'

const authority = readShippedAuthority()

it('reads the shipped files without a problem', () => expect(authority.problems).toEqual([]))

it.each([
  ['Ivory Coast', 'states/cote-divoire'],
  ['Republic of Azerbaijan', 'states/azerbaijan'],
  ['Yemen Arab Republic', 'states/north-yemen'],
  ['Organisation of the Islamic Conference', 'bodies/oic'],
  ['ISESCO', 'bodies/icesco'],
  ['Leningrad', 'places/saint-petersburg-ru'],
  ['Nagorno Karabakh', 'places/nagorno-karabakh'],
  ['Islamic Conference of Foreign Ministers', 'series/oic-council-of-foreign-ministers'],
  ['Ekmeleddin Ihsanoglu', 'persons/ekmeleddin-ihsanoglu'],
  ['First World War', 'events/world-war-i'],
  ['Helsinki Final Act', 'acts/helsinki-final-act'],
])('%s is %s', (name, id) => {
  expect(authority.find(name)?.records.map((record) => record.id)).toContain(id)
})

it('tells sessions, names and terms', () => {
  expect(authority.sessionsOf('series/oic-council-of-foreign-ministers', { year: 2006 })).toEqual([
    { ordinal: 33, from: '2006-06-19', until: '2006-06-21', place: 'Baku' },
  ])
  const city = authority.byId('places/saint-petersburg-ru')
  expect(
    city && ['1915', '1950', '2001'].map((year) => authority.nameInUse(city, 'Leningrad', year)),
  ).toEqual([false, true, false])
  expect(authority.holdersOf('offices/un-secretary-general', '1958').map(({ person }) => person)).toEqual([
    'Dag Hammarskjöld',
  ])
})

it('proposes the known name for a misspelt one', () => {
  expect(authority.near('Ouagadogou', 'place')[0]?.name).toBe('Ouagadougou')
  expect(authority.near('Azerbaidjan', 'state')[0]?.name).toBe('Azerbaijan')
})
