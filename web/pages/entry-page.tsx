import { useAsked } from '../data/use-asked.ts'
import { EntryActions } from '../decisions/entry-actions.tsx'
import { EntryDetails } from '../entry/entry-details.tsx'
import { EntryHistory } from '../entry/entry-history.tsx'
import { Answer } from '../layout/answer.tsx'
import { NotFound } from '../layout/not-found.tsx'
import type { PageProps } from '../page.ts'
import { texts } from '../texts/texts.ts'

/** One entry under the address by which what is published names it. */
export function EntryPage({ address }: PageProps) {
  const id = address.id ?? ''
  const asked = useAsked(`entry ${id}`, (source) => source.entry(id))
  return (
    <Answer asked={asked}>
      {(entry) =>
        entry === null ? (
          <NotFound />
        ) : (
          <div class="column queue measure">
            <h1>{texts.entry.title}</h1>
            <article class="card">
              <EntryDetails entry={entry} />
              <EntryActions entry={entry} />
              <EntryHistory entry={entry} />
            </article>
          </div>
        )
      }
    </Answer>
  )
}
