import { useState } from 'preact/hooks'
import type { ReviewQueue } from '../../src/api/review-queue.ts'
import { useLinks } from '../address/link-to.ts'
import { EntryActions } from '../decisions/entry-actions.tsx'
import { EntryDetails } from '../entry/entry-details.tsx'
import { KeyListButton } from '../keys/key-list.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { texts } from '../texts/texts.ts'
import { DoubtList } from './doubt-list.tsx'
import { QueueList } from './queue-list.tsx'

type Props = { readonly queue: ReviewQueue; readonly document: string }

/** The queue with the entry that is looked at; what was decided makes room for the next. */
export function QueueDesk({ queue, document }: Props) {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const [wanted, setWanted] = useState(0)
  const link = useLinks()
  const rows = queue.rows.filter(({ entry }) => !done.has(entry.id))
  const at = Math.max(0, Math.min(wanted, rows.length - 1))
  const row = rows[at]
  const step = (by: number) => setWanted(Math.max(0, Math.min(at + by, rows.length - 1)))
  useKeys([
    { key: 'j', says: texts.queue.next, run: () => step(1) },
    { key: 'k', says: texts.queue.before, run: () => step(-1) },
  ])
  return (
    <div class="column queue">
      <header class="page-head">
        <h1>{texts.queue.title}</h1>
        <p>{texts.queue.state(done.size, queue.rows.length)}</p>
        <KeyListButton />
        {document !== '' && (
          <a href={link({ page: 'read', id: document, params: { entry: row?.entry.id ?? '' } })}>
            {texts.queue.inText}
          </a>
        )}
      </header>
      <progress
        value={done.size}
        max={Math.max(1, queue.rows.length)}
        aria-label={texts.queue.state(done.size, queue.rows.length)}
      />
      {row === undefined ? (
        <div class="teaching">
          <h2>{texts.queue.empty}</h2>
          <p>{texts.queue.emptyMore}</p>
          <a class="button" href="/">
            {texts.states.toStart}
          </a>
        </div>
      ) : (
        <div class="queue-columns">
          <article class="card queue-card" key={row.entry.id} aria-label={row.entry.summary}>
            <DoubtList doubts={row.doubts} />
            <EntryDetails entry={row.entry} />
            <EntryActions
              entry={row.entry}
              onDecide={() => setDone((before) => new Set([...before, row.entry.id]))}
              onRefused={() => setDone((before) => new Set([...before].filter((id) => id !== row.entry.id)))}
            />
          </article>
          <QueueList rows={rows} at={at} onChoose={setWanted} />
        </div>
      )}
    </div>
  )
}
