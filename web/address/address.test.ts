import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from './address.ts'

describe('an address', () => {
  it.each([
    '/',
    '/timeline?q=kind%3Ameeting&entry=abc',
    '/entity/bodies/oic',
    '/series/Islamic%20Summit%20Conference',
    '/playground',
    '/playground/timeline?q=Baku',
    '/read/%3Cscript%3E',
  ])('is written as it was read: %s', (address) => {
    const [path = '', search = ''] = address.split('?')
    expect(writeAddress(readAddress(path, search))).toBe(address)
  })

  it('that was cut off is read all the same', () => {
    expect(readAddress('/read/%E4%B', '')).toEqual({
      place: 'register',
      page: 'read',
      id: '%E4%B',
      params: {},
    })
  })

  it('leaves settings without a value out', () => {
    expect(writeAddress({ place: 'register', page: 'table', id: null, params: { q: '', entry: 'a' } })).toBe(
      '/table?entry=a',
    )
  })
})
