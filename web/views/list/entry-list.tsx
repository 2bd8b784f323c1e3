import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { texts } from '../../texts/texts.ts'
import type { EntryLine } from '../parts/entry-card.tsx'
import { KindDot } from '../parts/kind-mark.tsx'
import { sayDate } from '../parts/say-date.ts'
import { shortSummary } from '../timeline/short-summary.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

type Props = {
  readonly label: string
  readonly lines: readonly EntryLine[]
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
}

const rowHeight = 58

/** The entries of a drawing as a list: for keyboards, screen readers, and whoever prefers words. */
export function EntryList({ label, lines, selected, onSelect, onOpen }: Props): JSX.Element {
  const scrolling = useRef<HTMLElement>(null)
  const { rows, height, scrollTo } = useVirtualRows(lines.length, rowHeight, scrolling)
  const move = (event: KeyboardEvent, index: number) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = lines[index + step]
    if (step === 0 || next === undefined) return
    event.preventDefault()
    scrollTo(index + step)
    onSelect(next.id)
    // The row is drawn before it can take the focus.
    requestAnimationFrame(() =>
      scrolling.current?.querySelector<HTMLElement>(`[data-row="${index + step}"]`)?.focus(),
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section ref={scrolling} class="entry-list" aria-label={label} tabIndex={0}>
      <ol style={{ height: `${height}px` }}>
        {rows.map(({ index, start }) => {
          const line = lines[index]
          if (line === undefined) return null
          const { id, kind, date, status, summary } = line
          return (
            <li
              key={id}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <button
                type="button"
                data-row={index}
                class={id === selected ? 'selected' : ''}
                aria-pressed={id === selected}
                onClick={() => (id === selected ? onOpen(id) : onSelect(id))}
                onKeyDown={(event) => move(event, index)}
              >
                <span class="date">
                  <KindDot kind={kind} />
                  {sayDate(date)}
                </span>
                <span class="regest">{shortSummary(summary)}</span>
                <span class="hidden-label">
                  {texts.kinds[kind]}
                  {status === 'held' ? '' : `, ${texts.statuses[status]}`}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
