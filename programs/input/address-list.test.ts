import { describe, expect, it } from 'vitest'
import { addressList } from './address-list.ts'

describe('a list of addresses', () => {
  it('has an address a line, with a date or a name behind tabs', () => {
    expect(
      addressList(
        '# history pages\nhttps://example.org/a\r\n\nhttps://example.org/b\t2004-05\nHTTP://example.org/c\tThe charter\t1972\n',
      ),
    ).toEqual([
      { address: 'https://example.org/a', date: null, name: null },
      { address: 'https://example.org/b', date: '2004-05', name: null },
      { address: 'HTTP://example.org/c', date: '1972', name: 'The charter' },
    ])
  })

  it.each([
    '',
    'https://example.org/a is a page about Riga.',
    'https://example.org/a\nRiga',
    'file:///etc/passwd',
  ])('is not %j', (text) => {
    expect(addressList(text)).toBeNull()
  })
})
