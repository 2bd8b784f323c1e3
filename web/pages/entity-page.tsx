import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { EntityPage as EntityAnswer } from '../../src/api/entity-page.ts'
import type { EntryKind } from '../../src/entries/all-kinds.ts'
import { useLinks } from '../address/link-to.ts'
import { useAsked } from '../data/use-asked.ts'
import { Answer } from '../layout/answer.tsx'
import { NotFound } from '../layout/not-found.tsx'
import type { PageProps } from '../page.ts'
import { texts } from '../texts/texts.ts'
import { NameBandChart } from '../views/entity/name-band-chart.tsx'
import { RowList } from '../views/list/row-list.tsx'
import { KindDot } from '../views/parts/kind-mark.tsx'
import { sayDate } from '../views/parts/say-date.ts'
import { PublishMenu } from '../views/publish/publish-menu.tsx'
import { SeriesRow } from '../views/series/series-row.tsx'
import '../views/views.css'
import '../views/row-list.css'
import '../views/entity/entity.css'
import '../views/series/series.css'

const mostSeries = 8
const mostShown = 150

/** One body, person, state or place under all its names, with what the documents tell of it. */
export function EntityPage({ address: { id } }: PageProps): JSX.Element {
  const asked = useAsked(`entity ${id}`, (source) => source.entity(id ?? ''))
  return <Answer asked={asked}>{(page) => (page === null ? <NotFound /> : <Shown page={page} />)}</Answer>
}

function Shown({ page }: { readonly page: EntityAnswer }): JSX.Element {
  const { entity, known, documents, company, series, total } = page
  const link = useLinks()
  return (
    <article class="column entity">
      <header class="entity-head">
        <p class="kind">{texts.views.kindsOfNames[entity.kind]}</p>
        <h1>
          <bdi>{entity.name}</bdi>
        </h1>
        {known !== null && (known.from !== null || known.until !== null) && (
          <p class="life">{sayLife(known)}</p>
        )}
        {known !== null && known.note !== null && <p class="note">{known.note}</p>}
        {known !== null && <Succession known={known} />}
        <div class="to-views">
          {(['timeline', 'table', 'graph', 'map'] as const).map((view) => (
            <a
              key={view}
              class="button"
              href={link({ page: view, params: { q: `entity:${entity.id}`, entry: '' } })}
            >
              {texts.nav[view]}
            </a>
          ))}
          <PublishMenu q={`entity:${entity.id}`} />
        </div>
      </header>
      <NameBandChart page={page} />
      {series.length > 0 && (
        <section>
          <h2>{texts.views.entity.series}</h2>
          <SeriesOf names={series.slice(0, mostSeries).map(({ name }) => name)} />
        </section>
      )}
      <div class="entity-body">
        <Entries page={page} total={total} />
        <aside aria-label={texts.views.entity.beside}>
          {company.length > 0 && (
            <section>
              <h2>{texts.views.entity.company}</h2>
              <ol class="counted">
                {company.slice(0, 15).map((other) => (
                  <li key={other.id}>
                    <a href={link({ page: 'entity', id: other.id })}>
                      <bdi>{other.name}</bdi>
                    </a>
                    <span class="count">{other.entries}</span>
                  </li>
                ))}
              </ol>
            </section>
          )}
          <section>
            <h2>{texts.views.entity.documents}</h2>
            <ol class="counted">
              {documents.map((document) => (
                <li key={document.id}>
                  <a href={link({ page: 'read', id: document.id, params: { entry: '' } })}>
                    <bdi>{document.name}</bdi>
                  </a>
                  <span class="count">{document.mentions}</span>
                </li>
              ))}
            </ol>
          </section>
          {known !== null && known.source !== null && (
            <section>
              <h2>{texts.views.entity.authority}</h2>
              <p class="source">{known.source}</p>
            </section>
          )}
        </aside>
      </div>
    </article>
  )
}

function Entries({
  page: { entries },
  total,
}: {
  readonly page: EntityAnswer
  readonly total: number
}): JSX.Element {
  const [kind, choose] = useState<EntryKind | null>(null)
  const [isWhole, setWhole] = useState(false)
  const counts = [...Map.groupBy(entries, (row) => row.kind)]
    .map(([each, rows]) => ({ each, count: rows.length }))
    .sort((one, other) => other.count - one.count)
  const chosen = entries.filter((row) => kind === null || row.kind === kind)
  const shown = isWhole ? chosen : chosen.slice(0, mostShown)
  return (
    <section>
      <h2>{texts.counts.entries(total)}</h2>
      {counts.length > 1 && (
        <p class="kind-filter">
          {counts.map(({ each, count }) => (
            <button
              key={each}
              type="button"
              aria-pressed={kind === each}
              onClick={() => choose(kind === each ? null : each)}
            >
              <KindDot kind={each} /> {texts.views.lanes[each]} {count}
            </button>
          ))}
        </p>
      )}
      <RowList rows={shown} behind={(row) => row.roles.map((role) => texts.roles[role] ?? role).join(', ')} />
      {shown.length < chosen.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {texts.views.facets.more(chosen.length - shown.length)}
        </button>
      )}
    </section>
  )
}

// Documents name one series in several ways; each stands here once.
function SeriesOf({ names }: { readonly names: readonly string[] }): JSX.Element {
  const asked = useAsked(`series ${names.join('|')}`, (source) =>
    Promise.all(names.map((name) => source.series(name))),
  )
  const link = useLinks()
  return (
    <Answer asked={asked}>
      {(answers) => {
        const all = answers.filter((series) => series !== null)
        const once = [...new Map(all.map((series) => [series.authority ?? series.name, series])).values()]
        return once.map((series) => {
          const address = link({ page: 'series', id: series.name })
          return (
            <div key={series.name} class="series-of">
              <h3>
                <a href={address}>
                  <bdi>{series.name}</bdi>
                </a>
              </h3>
              <SeriesRow series={series} leadsTo={address} />
            </div>
          )
        })
      }}
    </Answer>
  )
}

type Known = NonNullable<EntityAnswer['known']>

function Succession({ known: { predecessors, successors } }: { readonly known: Known }): JSX.Element | null {
  const link = useLinks()
  const parts = [
    { words: texts.views.entity.before, others: predecessors },
    { words: texts.views.entity.after, others: successors },
  ].filter(({ others }) => others.length > 0)
  if (parts.length === 0) return null
  return (
    <p class="succession">
      {parts.map(({ words, others }) => (
        <span key={words}>
          {words}{' '}
          {others.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={link({ page: 'entity', id })}>
                <bdi>{name}</bdi>
              </a>
            </span>
          ))}{' '}
        </span>
      ))}
    </p>
  )
}

function sayLife({ from, until }: Known): string {
  if (from !== null && until !== null) return texts.views.entity.fromUntil(sayDate(from), sayDate(until))
  return from !== null ? texts.views.entity.since(sayDate(from)) : texts.views.entity.until(sayDate(until))
}
