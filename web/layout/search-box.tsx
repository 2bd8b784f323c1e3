import type { Address } from '../address/address.ts'
import { go, setParams } from '../address/current-address.ts'
import { linkFrom } from '../address/link-to.ts'
import { texts } from '../texts/texts.ts'
import { QueryBox } from '../views/query/query-box.tsx'

// On these the query changes what is shown; from others it leads to the table.
const asking = ['timeline', 'table', 'graph', 'map']

/** The box for queries, in the language of `regesta ask`. */
export function SearchBox({ address }: { readonly address: Address }) {
  function ask(q: string): void {
    if (asking.includes(address.page)) setParams({ q, entry: '' })
    else go(linkFrom(address, { page: 'table', params: { q, entry: '' } }))
  }
  return (
    <search class="search">
      <QueryBox
        q={address.params.q ?? ''}
        label={texts.layout.search}
        placeholder={texts.layout.searchHere}
        onAsk={ask}
      />
    </search>
  )
}
