import type { ComponentType } from 'preact'
import type { Address } from './address/address.ts'
import { texts } from './texts/texts.ts'

/** What every page is given. */
export type PageProps = { readonly address: Address }

/** One page: its name as it is typed in the address, its title, and its code, which is fetched when it is opened. */
export type Page = {
  readonly name: string
  readonly title: string
  /** True for the pages that the bar at the top leads to. */
  readonly isInBar: boolean
  readonly load: () => Promise<ComponentType<PageProps>>
}

/** All pages, in the order of the bar. */
export const allPages: readonly Page[] = [
  {
    name: '',
    title: texts.nav.home,
    isInBar: true,
    load: async () => (await import('./pages/home-page.tsx')).HomePage,
  },
  {
    name: 'read',
    title: texts.nav.home,
    isInBar: false,
    load: async () => (await import('./pages/read-page.tsx')).ReadPage,
  },
  {
    name: 'timeline',
    title: texts.nav.timeline,
    isInBar: true,
    load: async () => (await import('./pages/timeline-page.tsx')).TimelinePage,
  },
  {
    name: 'table',
    title: texts.nav.table,
    isInBar: true,
    load: async () => (await import('./pages/table-page.tsx')).TablePage,
  },
  {
    name: 'playground',
    title: texts.nav.playground,
    isInBar: true,
    load: async () => (await import('./pages/playground-page.tsx')).PlaygroundPage,
  },
]
