import { writeAddress } from '../address/address.ts'
import { pageDocument } from '../engine/import-document.ts'
import { texts } from '../texts/texts.ts'

const views = ['timeline', 'table', 'graph', 'map', 'findings'] as const

/** Links to the views of the register of the text in the page. */
export function ViewLinks() {
  const to = (page: string, id: string | null = null) =>
    writeAddress({ place: 'playground', page, id, params: {} })
  return (
    <p class="buttons">
      <a class="button button-main" href={to('read', pageDocument)}>
        {texts.playground.read}
      </a>
      {views.map((name) => (
        <a key={name} class="button" href={to(name)}>
          {texts.nav[name]}
        </a>
      ))}
    </p>
  )
}
