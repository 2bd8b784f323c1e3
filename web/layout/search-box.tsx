import type { Address } from '../address/address.ts'
import { go, setParams } from '../address/current-address.ts'
import { linkFrom } from '../address/link-to.ts'
import { texts } from '../texts/texts.ts'

// On these the query changes what is shown; from others it leads to the table.
const asking = ['timeline', 'table', 'graph', 'map']

/** The box for queries, in the language of `regesta ask`. */
export function SearchBox({ address }: { readonly address: Address }) {
  function search(event: Event): void {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const q = String(new FormData(form).get('q') ?? '').trim()
    if (asking.includes(address.page)) setParams({ q, entry: '' })
    else go(linkFrom(address, { page: 'table', params: { q, entry: '' } }))
  }
  const q = address.params.q ?? ''
  return (
    <search class="search">
      <form onSubmit={search}>
        <label>
          <span class="hidden-label">{texts.layout.search}</span>
          <input
            key={q}
            type="search"
            name="q"
            defaultValue={q}
            placeholder={texts.layout.searchHere}
            autocomplete="off"
            spellcheck={false}
          />
        </label>
      </form>
    </search>
  )
}
