import type { ComponentType } from 'preact'
import type { Address } from './address/address.ts'

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
