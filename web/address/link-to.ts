import { type Address, writeAddress } from './address.ts'
import { useAddress } from './current-address.ts'

/** Where a link leads: a page, what it is about, and what of the present settings changes. */
export type Link = {
  readonly page: string
  readonly id?: string
  readonly params?: Readonly<Record<string, string>>
}

// These go along from page to page, so that a query and a chosen entry are seen everywhere.
const kept = ['q', 'entry']

/** The address of a link from a place in the application. */
export function linkFrom(from: Address, { page, id, params }: Link): string {
  const along = Object.fromEntries(Object.entries(from.params).filter(([name]) => kept.includes(name)))
  return writeAddress({ place: from.place, page, id: id ?? null, params: { ...along, ...params } })
}

/** Makes addresses of links from where the reader is now. */
export function useLinks(): (link: Link) => string {
  const address = useAddress()
  return (link) => linkFrom(address, link)
}
