import { useEffect, useRef } from 'preact/hooks'
import type { ReviewQueue } from '../../src/api/review-queue.ts'
import { texts } from '../texts/texts.ts'

type Props = {
  readonly rows: ReviewQueue['rows']
  readonly at: number
  readonly onChoose: (at: number) => void
}

// More than can be decided at one sitting need not be drawn.
const most = 200

/** What is still to be looked at. */
export function QueueList({ rows, at, onChoose }: Props) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const current = list.current?.children[at]
    if (current instanceof HTMLElement && list.current !== null)
      list.current.scrollTop = current.offsetTop - list.current.clientHeight / 3
  }, [at])
  return (
    <nav aria-label={texts.queue.list} class="queue-nav">
      <ol class="queue-list" ref={list}>
        {rows.slice(0, Math.max(most, at + 1)).map(({ entry, doubts }, index) => (
          <li key={entry.id}>
            <button
              type="button"
              data-kind={entry.kind}
              onClick={() => onChoose(index)}
              {...(index === at ? { 'aria-current': 'true' } : {})}
            >
              <bdi>{entry.summary}</bdi>
              {doubts.length > 0 && <span class="queue-doubts">{texts.queue.doubts(doubts.length)}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
