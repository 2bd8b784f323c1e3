import type { DatedRow, TimelineLane } from './timeline-lanes.ts'
import { type DayWindow, windowAround } from './window-params.ts'

type Keyed = {
  readonly rows: readonly DatedRow[]
  readonly lanes: readonly TimelineLane[]
  readonly window: DayWindow
  readonly whole: DayWindow
  readonly selected: string | null
  readonly onWindow: (window: DayWindow) => void
  readonly onSelect: (id: string | null) => void
  readonly onOpen: (id: string) => void
}

/** Walks entries with the arrows, enlarges with + and −, opens with Enter: what a key does to a timeline. */
export function timelineKeys(keyed: Keyed): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (press(event.key, keyed)) event.preventDefault()
  }
}

function press(key: string, keyed: Keyed): boolean {
  const { window, whole, selected, onWindow, onSelect, onOpen } = keyed
  const days = window.until - window.from
  const chosen = keyed.rows.find(({ row }) => row.id === selected) ?? null
  const middle = chosen === null ? (window.from + window.until) / 2 : (chosen.first + chosen.last) / 2
  if (key === '+' || key === '=') onWindow(windowAround(middle, days / 1.6))
  else if (key === '-' || key === '_') onWindow(windowAround(middle, days * 1.6))
  else if (key === '0') onWindow(whole)
  else if (key === 'PageDown') onWindow({ from: window.from + days / 2, until: window.until + days / 2 })
  else if (key === 'PageUp') onWindow({ from: window.from - days / 2, until: window.until - days / 2 })
  else if (key === 'Escape') onSelect(null)
  else if (key === 'Enter') {
    if (selected !== null) onOpen(selected)
  } else {
    const next = nextRow(key, keyed, chosen)
    if (next === undefined) return false
    onSelect(next.row.id)
    if (next.first < window.from || next.last > window.until)
      onWindow(windowAround((next.first + next.last) / 2, Math.max(days, (next.last - next.first) * 1.2)))
  }
  return true
}

function nextRow(key: string, { rows, lanes, window }: Keyed, chosen: DatedRow | null): DatedRow | undefined {
  if (key === 'Home') return rows[0]
  if (key === 'End') return rows.at(-1)
  const isAlong = key === 'ArrowRight' || key === 'ArrowLeft'
  if (!isAlong && key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  if (chosen === null) return rows.find(({ first }) => first >= window.from) ?? rows[0]
  if (isAlong) return rows[rows.indexOf(chosen) + (key === 'ArrowRight' ? 1 : -1)] ?? chosen
  const lane = lanes.findIndex(({ rows: its }) => its.includes(chosen))
  const other = lanes[lane + (key === 'ArrowDown' ? 1 : -1)]
  return other === undefined ? chosen : nearest(other.rows, chosen.first)
}

function nearest(rows: readonly DatedRow[], day: number): DatedRow | undefined {
  let best = rows[0]
  for (const dated of rows)
    if (best === undefined || Math.abs(dated.first - day) < Math.abs(best.first - day)) best = dated
  return best
}
