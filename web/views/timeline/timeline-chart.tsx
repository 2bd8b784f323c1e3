import type { JSX } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { texts } from '../../texts/texts.ts'
import { useScheme } from '../parts/use-scheme.ts'
import { useSize } from '../parts/use-size.ts'
import { drawTimeline } from './draw-timeline.ts'
import { timelineKeys } from './timeline-keys.ts'
import { type DatedRow, type TimelineLane, wholeWindow } from './timeline-lanes.ts'
import { hitAt, makeScene, placeOf, wantedRows } from './timeline-scene.ts'
import { readTheme } from './timeline-theme.ts'
import { useWindowGestures } from './use-window-gestures.ts'
import { type DayWindow, windowAround } from './window-params.ts'

type Props = {
  readonly rows: readonly DatedRow[]
  readonly lanes: readonly TimelineLane[]
  readonly laneName: (lane: TimelineLane) => string
  readonly window: DayWindow
  readonly onWindow: (window: DayWindow) => void
  readonly selected: string | null
  readonly onSelect: (id: string | null) => void
  readonly onOpen: (id: string) => void
  /** What is shown of an entry beside its mark. */
  readonly card: (id: string) => JSX.Element | null
}

type Pointed = { readonly id: string; readonly x: number; readonly y: number }

/** Entries on a line of time that is moved and enlarged by wheel, drag, pinch and keys. */
export function TimelineChart(props: Props): JSX.Element {
  const { rows, lanes, laneName, onWindow, selected, onSelect, onOpen, card } = props
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useSize(frame)
  const scheme = useScheme()
  const [moving, setMoving] = useState<DayWindow | null>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const window = moving ?? props.window
  const width = size?.width ?? 0
  const gutter = width < 700 || lanes.length === 1 ? 0 : 148
  const height = Math.min(Math.max(352, innerHeight * 0.7), 832)
  const whole = useMemo(() => wholeWindow(rows), [rows])
  const wanted = useMemo(() => wantedRows(lanes, width - gutter, whole), [lanes, width, gutter, whole])
  const scene = useMemo(
    () => makeScene(lanes, { width, height, gutter }, window, wanted),
    [lanes, width, height, gutter, window, wanted],
  )

  const settle = useCallback(
    (next: DayWindow) => {
      setMoving(null)
      onWindow(next)
    },
    [onWindow],
  )
  useWindowGestures({
    element: frame,
    whole,
    window: props.window,
    gutter,
    width,
    onMove: setMoving,
    onEnd: settle,
  })
  const keys = timelineKeys({ rows, lanes, window, whole, selected, onWindow: settle, onSelect, onOpen })

  // The theme is read anew when the scheme changes.
  const theme = useMemo(() => (frame.current === null ? null : readTheme(frame.current)), [scheme, width > 0])
  useEffect(() => {
    const drawing = canvas.current
    const context = drawing?.getContext('2d')
    if (drawing === null || context === null || context === undefined || theme === null) return
    const ratio = devicePixelRatio
    drawing.width = scene.width * ratio
    drawing.height = scene.height * ratio
    drawing.style.height = `${scene.height}px`
    context.scale(ratio, ratio)
    drawTimeline(context, scene, theme, { selected, hovered: pointed?.id ?? null }, texts.views.shortMonths)
  }, [scene, theme, selected, pointed])

  const hit = (event: MouseEvent) => {
    const box = canvas.current?.getBoundingClientRect()
    return box === undefined ? null : hitAt(scene, event.clientX - box.left, event.clientY - box.top)
  }
  const point = (event: MouseEvent) => {
    const under = moving === null ? hit(event) : null
    if (frame.current !== null) frame.current.classList.toggle('points', under !== null)
    const id = under?.is === 'entry' ? under.dated.row.id : null
    if (id === (pointed?.id ?? null)) return
    const place = id === null ? null : placeOf(scene, id)
    setPointed(id === null || place === null ? null : { id, ...place })
  }
  const press = (event: MouseEvent) => {
    const under = hit(event)
    if (under === null) return onSelect(null)
    if (under.is === 'entry') {
      // A finger has no hover: its first touch shows the card, and the card leads on.
      const { id } = under.dated.row
      if (id === selected || matchMedia('(hover: hover)').matches) return onOpen(id)
      return onSelect(id)
    }
    const its = under.cluster.indices.map((index) => lanes[under.lane]!.rows[index]!)
    settle(windowOf(its, window))
  }
  const chosenPlace = selected === null || moving !== null ? null : placeOf(scene, selected)
  const shown =
    pointed ?? (selected === null || chosenPlace === null ? null : { id: selected, ...chosenPlace })
  return (
    <div
      ref={frame}
      class="timeline-frame"
      style={{ height: `${scene.height}px` }}
      role="application"
      aria-roledescription={texts.views.timeline.role}
      aria-label={texts.views.timeline.label(rows.length)}
      aria-describedby="timeline-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys.
      tabIndex={0}
      onKeyDown={keys}
      onPointerMove={point}
      onPointerLeave={() => setPointed(null)}
      onClick={press}
    >
      <div aria-hidden="true">
        <canvas ref={canvas} class="timeline-canvas" />
      </div>
      <div class="timeline-names" aria-hidden="true">
        {scene.lanes.map(({ lane, top }) => (
          <span
            key={lane.key}
            class={gutter === 0 ? 'lane-name caption' : 'lane-name'}
            style={{ top: `${top}px` }}
          >
            {lanes.length === 1 ? '' : laneName(lane)}
          </span>
        ))}
      </div>
      {shown !== null && shown.x > gutter - 10 && shown.x < width + 10 && (
        <div class="timeline-card" style={cardPlace(shown, width, scene.height)}>
          {card(shown.id)}
        </div>
      )}
    </div>
  )
}

function cardPlace({ x, y }: Pointed, width: number, height: number): Record<string, string> {
  const wide = Math.min(360, width - 16)
  const left = `${Math.round(Math.min(Math.max(8, x - 24), width - wide - 8))}px`
  return y > height / 2
    ? { left, width: `${wide}px`, bottom: `${Math.round(height - y + 14)}px` }
    : { left, width: `${wide}px`, top: `${Math.round(y + 14)}px` }
}

function windowOf(rows: readonly DatedRow[], before: DayWindow): DayWindow {
  const { from, until } = wholeWindow(rows)
  const days = Math.min(until - from, (before.until - before.from) / 2)
  return windowAround((from + until) / 2, days)
}
