import { isCalendarDay } from '../../src/edtf/day-number.ts'

/** An address to be fetched, with what the list says of it. */
export type ListedAddress = {
  readonly address: string
  /** When it was written. */
  readonly date: string | null
  readonly name: string | null
}

/** A list of addresses is not longer than this. */
export const mostListBytes = 20_000_000

/**
 * The addresses of a text whose lines are addresses, each with a date or a name, or both, behind tabs.
 * Blank lines and those that begin with # are skipped; null where any other line is there: it is a document.
 */
export function addressList(text: string): readonly ListedAddress[] | null {
  const addresses: ListedAddress[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [address = '', ...fields] = line.split('\t').map((field) => field.trim())
    if (!isAddress(address)) return null
    const said = fields.filter((field) => field !== '')
    addresses.push({
      address,
      date: said.find(isDate) ?? null,
      name: said.find((field) => !isDate(field)) ?? null,
    })
  }
  return addresses.length === 0 ? null : addresses
}

/** True for what is fetched and not read from the disk. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
}

function isDate(text: string): boolean {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  return found !== null && isCalendarDay(Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1))
}
