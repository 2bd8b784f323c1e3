import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { go, setParams } from '../address/current-address.ts'
import { Problem } from '../layout/problem.tsx'
import { Waiting } from '../layout/waiting.tsx'
import type { PageProps } from '../page.ts'
import { texts } from '../texts/texts.ts'
import { FacetPanel } from '../views/facets/facet-panel.tsx'
import { EmptyView } from '../views/parts/empty-view.tsx'
import { ViewHead } from '../views/parts/view-head.tsx'
import { firstWordsLink } from '../views/parts/words-link.ts'
import { EntryTable } from '../views/table/entry-table.tsx'
import { copyText, saveText } from '../views/table/save-text.ts'
import {
  type ColumnName,
  columnNames,
  readColumns,
  readSorting,
  sortEntries,
} from '../views/table/table-columns.ts'
import { csvText, tabbedText } from '../views/table/table-text.ts'
import { useAllEntries } from '../views/table/use-all-entries.ts'
import '../views/views.css'
import '../views/row-list.css'
import '../views/facets/facets.css'
import '../views/table/table.css'

const mostRows = 20_000

/** The entries that answer a query as a table, with their facets beside it. */
export function TablePage({ address }: PageProps): JSX.Element {
  const { q = '', entry: selected = '', columns: written, sort } = address.params
  const columns = useMemo(() => readColumns(written), [written])
  const sorting = useMemo(() => readSorting(sort), [sort])
  const { entries, total, isWaiting, problem } = useAllEntries(q, mostRows)
  const sorted = useMemo(() => sortEntries(entries, sorting), [entries, sorting])
  const [showsFacets, setShowsFacets] = useState(false)
  const [said, say] = useState('')
  const copy = async () => {
    const isCopied = await copyText(tabbedText(sorted, columns))
    say(isCopied ? texts.views.table.copied(sorted.length) : texts.views.table.notCopied)
  }
  const progress = total !== null && isWaiting ? texts.views.cut(entries.length, total) : ''
  const cut =
    total !== null && !isWaiting && total > entries.length ? texts.views.table.cut(entries.length, total) : ''
  return (
    <section class={showsFacets ? 'view table-view shows-facets' : 'view table-view'}>
      <ViewHead
        title={texts.nav.table}
        says={said || cut || progress || (total === null ? '' : texts.counts.entries(total))}
        q={q}
      >
        <button
          type="button"
          class="facets-toggle"
          aria-expanded={showsFacets}
          onClick={() => setShowsFacets(!showsFacets)}
        >
          {texts.views.facets.label}
        </button>
        <ColumnMenu columns={columns} />
        <button type="button" onClick={copy} disabled={sorted.length === 0}>
          {texts.views.table.copy}
        </button>
        <button
          type="button"
          disabled={sorted.length === 0}
          onClick={() => saveText('regesta.csv', 'text/csv', csvText(sorted, columns))}
        >
          {texts.views.table.save}
        </button>
      </ViewHead>
      <FacetPanel q={q} />
      {problem !== null && <Problem problem={problem} />}
      {problem === null && total === null && <Waiting />}
      {total === 0 && <EmptyView q={q} says={texts.views.table.empty} />}
      {total !== null && total > 0 && (
        <EntryTable
          entries={sorted}
          columns={columns}
          sorting={sorting}
          onSort={({ column, isDescending }) => setParams({ sort: isDescending ? `-${column}` : column })}
          selected={selected === '' ? null : selected}
          onSelect={(entry) => setParams({ entry }, 'replace')}
          onOpen={(entry) => go(firstWordsLink(entry))}
        />
      )}
    </section>
  )
}

function ColumnMenu({ columns }: { readonly columns: readonly ColumnName[] }): JSX.Element {
  const toggle = (column: ColumnName) => {
    const wanted = columns.includes(column) ? columns.filter((one) => one !== column) : [...columns, column]
    setParams({ columns: wanted.join(',') }, 'replace')
  }
  return (
    <details class="menu columns-menu">
      <summary>{texts.views.table.choose}</summary>
      <div class="menu-body">
        <ul>
          {columnNames.map((column) => (
            <li key={column}>
              <label>
                <input type="checkbox" checked={columns.includes(column)} onChange={() => toggle(column)} />
                {texts.views.table.columns[column]}
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
