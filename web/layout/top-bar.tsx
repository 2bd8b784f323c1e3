import { useEffect, useRef } from 'preact/hooks'
import type { Address } from '../address/address.ts'
import { linkFrom } from '../address/link-to.ts'
import { allPages } from '../all-pages.ts'
import { WhoIsHere } from '../session/who-is-here.tsx'
import { texts } from '../texts/texts.ts'
import { SchemeSwitch } from './scheme-switch.tsx'
import { SearchBox } from './search-box.tsx'

/** The bar at the top: where one can go, the search, and the colours. */
export function TopBar({ address }: { readonly address: Address }) {
  const nav = useRef<HTMLElement>(null)
  // On a narrow page the row of pages is longer than it can show.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [address.page])
  return (
    <header class="top-bar">
      <a class="wordmark" href="/">
        {texts.name}
      </a>
      <nav class="top-nav" ref={nav} aria-label={texts.layout.pages}>
        {allPages
          .filter(({ isInBar }) => isInBar)
          .map(({ name, title }) => (
            <a
              key={name}
              href={name === 'playground' ? '/playground' : linkFrom(address, { page: name })}
              {...(name === barPage(address) ? { 'aria-current': 'page' } : {})}
            >
              {title}
            </a>
          ))}
      </nav>
      <div class="top-tools">
        <SearchBox address={address} />
        <WhoIsHere />
        <SchemeSwitch />
      </div>
    </header>
  )
}

// A document that is read belongs to the reading.
function barPage({ page }: Address): string {
  return page === 'read' ? '' : page
}
