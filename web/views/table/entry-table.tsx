import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ShownEntry } from '../../../src/api/shown-entry.ts'
import { texts } from '../../texts/texts.ts'
import { useVirtualRows } from '../list/use-virtual-rows.ts'
import { tableCell } from './table-cell.tsx'
import { type ColumnName, type Sorting, usualColumns } from './table-columns.ts'

type Props = {
  readonly entries: readonly ShownEntry[]
  readonly columns: readonly ColumnName[]
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly onOpen: (entry: ShownEntry) => void
}

const rowHeight = 52

/** Entries as rows; only those in view are drawn. */
export function EntryTable(props: Props): JSX.Element {
  const { entries, columns, sorting, onSort, selected, onSelect, onOpen } = props
  const scrolling = useRef<HTMLElement>(null)
  const { rows, height, scrollTo } = useVirtualRows(entries.length, rowHeight, scrolling)
  const chosen = entries.findIndex(({ id }) => id === selected)
  // An address that names an entry shows it.
  // Later choices are made by whoever sees the row.
  useEffect(() => {
    if (chosen > 0) scrollTo(chosen)
  }, [entries.length > 0])
  const above = rows[0]?.start ?? 0
  const below = height - (rows.at(-1)?.end ?? 0)
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key]
    const entry = entries[chosen]
    if (event.key === 'Enter' && entry !== undefined && event.target === event.currentTarget) onOpen(entry)
    if (step === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(entries.length - 1, chosen + step))
    const wanted = entries[next]
    if (wanted === undefined) return
    onSelect(wanted.id)
    scrollTo(next)
  }
  return (
    <section
      ref={scrolling}
      class={columns === usualColumns ? 'entry-table usual' : 'entry-table'}
      aria-label={texts.views.table.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      onKeyDown={press}
    >
      <table aria-rowcount={entries.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" class={`column-${column}`} aria-sort={sortOf(column, sorting)}>
                <button
                  type="button"
                  onClick={() =>
                    onSort({ column, isDescending: sorting.column === column && !sorting.isDescending })
                  }
                >
                  {texts.views.table.columns[column]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} columns={columns.length} />}
          {rows.map(({ index }) => {
            const entry = entries[index]
            return entry === undefined ? null : (
              <tr
                key={entry.id}
                aria-rowindex={index + 2}
                class={entry.id === selected ? 'selected' : ''}
                onClick={() => onSelect(entry.id)}
                onDblClick={() => onOpen(entry)}
              >
                {columns.map((column) => (
                  <td key={column} class={`column-${column}`}>
                    <div>{tableCell(entry, column)}</div>
                  </td>
                ))}
              </tr>
            )
          })}
          {below > 0 && <Gap height={below} columns={columns.length} />}
        </tbody>
      </table>
      <p class="hidden-label" aria-live="polite">
        {entries[chosen]?.summary ?? ''}
      </p>
    </section>
  )
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus; this one only keeps the place of others.
    <tr aria-hidden="true" class="gap">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  )
}

function sortOf(column: ColumnName, sorting: Sorting): 'ascending' | 'descending' | 'none' {
  if (sorting.column !== column) return 'none'
  return sorting.isDescending ? 'descending' : 'ascending'
}
