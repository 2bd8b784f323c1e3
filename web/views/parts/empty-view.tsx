import type { JSX } from 'preact'
import { setParams } from '../../address/current-address.ts'
import { texts } from '../../texts/texts.ts'

/** What a view says when nothing answers: why that may be, and questions that can be tried. */
export function EmptyView({ q, says }: { readonly q: string; readonly says: string }): JSX.Element {
  return (
    <div class="empty-view">
      <p>{q === '' ? says : texts.views.nothingAnswers(q)}</p>
      {q !== '' && (
        <p>
          <button type="button" onClick={() => setParams({ q: '' })}>
            {texts.views.showEverything}
          </button>
        </p>
      )}
      <p class="hint">{texts.views.tryThese}</p>
      <ul class="examples">
        {texts.views.examples.map(({ q: example, says: means }) => (
          <li key={example}>
            <button type="button" class="quiet" onClick={() => setParams({ q: example })}>
              <code>{example}</code>
            </button>
            <span>{means}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
