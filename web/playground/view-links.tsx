import { writeAddress } from '../address/address.ts'
import { allPages } from '../all-pages.ts'
import { pageDocument } from '../engine/import-document.ts'
import { texts } from '../texts/texts.ts'

const views = ['timeline', 'table', 'graph', 'map', 'findings']

/** Links to the views of the register of the text in the page. */
export function ViewLinks() {
  const to = (page: string, id: string | null = null) =>
    writeAddress({ place: 'playground', page, id, params: {} })
  return (
    <p class="buttons">
      <a class="button button-main" href={to('read', pageDocument)}>
        {texts.playground.read}
      </a>
      {allPages
        .filter(({ name }) => views.includes(name))
        .map(({ name, title }) => (
          <a key={name} class="button" href={to(name)}>
            {title}
          </a>
        ))}
    </p>
  )
}
