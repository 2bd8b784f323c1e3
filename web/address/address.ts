/** Whose register is looked at: that of the server, or the one made in the page. */
export type Place = 'register' | 'playground'

/** What the address bar says: which page, of what, and how it is set. */
export type Address = {
  readonly place: Place
  /** As it is typed: `timeline`; empty for the first page. */
  readonly page: string
  /** What the page is about, such as an entity; null where it is about none. */
  readonly id: string | null
  /** The query, the chosen entry and the settings of the page, by name. */
  readonly params: Readonly<Record<string, string>>
}

const playground = 'playground'

/** Reads an address of the page. */
export function readAddress(path: string, search: string): Address {
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '')
  const isPlayground = first === playground && rest.length > 0
  const [page = '', ...id] = isPlayground ? rest : [first, ...rest]
  return {
    place: first === playground ? playground : 'register',
    page,
    id: id.length === 0 ? null : id.map(decodePart).join('/'),
    params: Object.fromEntries(new URLSearchParams(search)),
  }
}

/** Writes an address as it stands in a link; settings without a value are left out. */
export function writeAddress({ place, page, id, params }: Address): string {
  const parts = [
    ...(place === playground && page !== playground ? [playground] : []),
    ...(page === '' ? [] : [page]),
    ...(id === null ? [] : id.split('/').map(encodeURIComponent)),
  ]
  const search = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== '')).toString()
  return `/${parts.join('/')}${search === '' ? '' : `?${search}`}`
}

// An address that people typed may be no valid one.
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
