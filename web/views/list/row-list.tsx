import type { ComponentChildren, JSX } from 'preact'
import type { EntryRow } from '../../../src/api/entry-row.ts'
import { go } from '../../address/current-address.ts'
import { useSource } from '../../data/source-context.ts'
import { texts } from '../../texts/texts.ts'
import { KindDot } from '../parts/kind-mark.tsx'
import { sayDate } from '../parts/say-date.ts'
import { firstWordsLink } from '../parts/words-link.ts'
import { shortSummary } from '../timeline/short-summary.ts'

type Props<Row> = {
  readonly rows: readonly Row[]
  /** What is said of a row behind its regest. */
  readonly behind?: (row: Row) => ComponentChildren
}

/** Entries one under the other, each a step to its words. */
export function RowList<Row extends EntryRow>({ rows, behind }: Props<Row>): JSX.Element {
  const source = useSource()
  const open = async (id: string) => {
    const entry = await source.entry(id)
    if (entry !== null) go(firstWordsLink(entry))
  }
  return (
    <ol class="row-list">
      {rows.map((row) => (
        <li key={row.id}>
          <button type="button" onClick={() => open(row.id)}>
            <span class="date">
              <KindDot kind={row.kind} />
              {sayDate(row.date)}
            </span>
            <span class="regest">
              {shortSummary(row.summary)}
              {row.status !== 'held' && <span class="status-mark"> {texts.statuses[row.status]}</span>}
              {row.isDisputed && <span class="chip chip-warning">{texts.views.disputed}</span>}
            </span>
            {behind !== undefined && <span class="behind">{behind(row)}</span>}
          </button>
        </li>
      ))}
    </ol>
  )
}
