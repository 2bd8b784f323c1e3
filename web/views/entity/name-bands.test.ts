import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/edtf/day-number.ts'
import { nameBands } from './name-bands.ts'

const entity = {
  id: 'bodies/oic',
  kind: 'body' as const,
  name: 'Organization of Islamic Cooperation',
  names: [{ name: 'OIC' }, { name: 'Organization of the Islamic Conference', until: '2011-06-28' }],
  authority: 'bodies/oic',
  documents: [],
}

it('puts names in the order of time, and those without years last', () => {
  const known = {
    names: [
      { name: 'Organization of Islamic Cooperation', from: '2011-06-28', until: null },
      { name: 'Organization of the Islamic Conference', from: '1969', until: '2011-06-28' },
      { name: 'Islamic Conference', from: '1969', until: '2011-06-28' },
    ],
    from: '1969',
    until: null,
    note: null,
    predecessors: [],
    successors: [],
    source: null,
  }
  expect(nameBands({ entity, known }).map(({ name, others, from }) => [name, from, ...others])).toEqual([
    ['Organization of the Islamic Conference', '1969', 'Islamic Conference'],
    ['Organization of Islamic Cooperation', '2011-06-28'],
    ['OIC', null],
  ])
})

it('takes years from the documents where no authority knows any', () => {
  const [band] = nameBands({ entity, known: null })
  expect(band).toMatchObject({ from: null, last: dayNumber(2011, 6, 28) })
})
