import { type Address, readAddress, writeAddress } from './address.ts'
import { useExternal } from './use-external.ts'

const listeners = new Set<() => void>()
let current = readAddress(location.pathname, location.search)

addEventListener('popstate', tellAll)

/** The address as it is now; the component is drawn again when it changes. */
export function useAddress(): Address {
  return useExternal(subscribe, currentAddress)
}

/** The address as it is now, outside of components. */
export function currentAddress(): Address {
  return current
}

/** Opens another page of this application, from its top; or the same one with other settings, where it stands. */
export function go(to: string): void {
  const { pathname } = new URL(to, location.href)
  const isElsewhere = pathname !== location.pathname
  history.pushState(null, '', to)
  tellAll()
  if (isElsewhere) scrollTo(0, 0)
}

/**
 * Sets parts of the address, and nothing else; an empty value takes a setting out.
 * A step that the reader would want to take back is a `push`; what follows a pointer or a keystroke is a `replace`.
 */
export function setParams(params: Readonly<Record<string, string>>, how: 'push' | 'replace' = 'push'): void {
  const next = writeAddress({ ...current, params: { ...current.params, ...params } })
  if (next === writeAddress(current)) return
  if (how === 'push') history.pushState(null, '', next)
  else history.replaceState(null, '', next)
  tellAll()
}

/** Lets links within the application change the page without loading it anew. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || link.target !== '' || link.hasAttribute('download')) return
    if (link.origin !== location.origin || link.pathname.startsWith('/api/')) return
    if (link.hash !== '' && link.pathname === location.pathname) return
    event.preventDefault()
    go(`${link.pathname}${link.search}`)
  })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tellAll(): void {
  current = readAddress(location.pathname, location.search)
  for (const listener of [...listeners]) listener()
}
