import { select } from 'd3-selection'
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { DayWindow } from './window-params.ts'

type Gestures = {
  readonly element: RefObject<HTMLElement | null>
  /** What is seen when nothing is enlarged. */
  readonly whole: DayWindow
  readonly window: DayWindow
  readonly gutter: number
  readonly width: number
  /** Told at every step of a gesture, and when it has ended. */
  readonly onMove: (window: DayWindow) => void
  readonly onEnd: (window: DayWindow) => void
}

/** Wheel, drag and pinch move and enlarge a window of days. */
export function useWindowGestures(gestures: Gestures): void {
  const { element, whole, window, gutter, width } = gestures
  const latest = useRef(gestures)
  latest.current = gestures
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null)
  useEffect(() => {
    const observed = element.current
    if (observed === null) return
    const drawn = select(observed)
    const asWindow = ({ k, x }: ZoomTransform): DayWindow => {
      const { whole: all, gutter: left, width: wide } = latest.current
      const days = (all.until - all.from) / k
      const perPixel = days / Math.max(1, wide - left)
      // A place on the screen is `x + k * place`, counted from the left edge of the element.
      const from = all.from + (left - x - k * left) * perPixel
      return { from, until: from + days }
    }
    const zooming = zoom<HTMLElement, unknown>()
      .duration(0)
      .filter((event: Event) => (isTouch(event) ? event.touches.length > 1 : isMainButton(event)))
      // The wheel of a fine pointer is finer than that of the library's first guess.
      .wheelDelta((event: WheelEvent) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002))
      .on('zoom', ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
        if (sourceEvent !== null && sourceEvent !== undefined) latest.current.onMove(asWindow(transform))
      })
      .on('end', ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
        if (sourceEvent !== null && sourceEvent !== undefined) latest.current.onEnd(asWindow(transform))
      })
    drawn.call(zooming)
    drawn.on('dblclick.zoom', null)
    behaviour.current = zooming
    const leave = dragByFinger(observed, latest)
    return () => {
      drawn.on('.zoom', null)
      leave()
    }
  }, [element])
  // A window that was set from elsewhere (keys, the address) is where the next gesture begins.
  useEffect(() => {
    const observed = element.current
    if (observed === null || behaviour.current === null || width <= gutter) return
    const k = (whole.until - whole.from) / (window.until - window.from)
    const perPixel = (window.until - window.from) / (width - gutter)
    const x = gutter - k * gutter - (window.from - whole.from) / perPixel
    behaviour.current.scaleExtent([0.5, (whole.until - whole.from) / 4])
    behaviour.current.transform(select(observed), zoomIdentity.translate(x, 0).scale(k))
  }, [element, whole, window, gutter, width])
}

function isTouch(event: Event): event is TouchEvent {
  return 'touches' in event
}

function isMainButton(event: Event): boolean {
  return !(event instanceof MouseEvent) || event.button === 0
}

// One finger moves the line sideways, and the page up and down: the library would take both.
function dragByFinger(element: HTMLElement, latest: { readonly current: Gestures }): () => void {
  let start: { readonly x: number; readonly window: DayWindow } | null = null
  let moved: DayWindow | null = null
  const down = (event: PointerEvent) => {
    start =
      event.pointerType === 'touch' && event.isPrimary
        ? { x: event.clientX, window: latest.current.window }
        : null
    moved = null
  }
  const move = (event: PointerEvent) => {
    if (start === null || Math.abs(event.clientX - start.x) < 6) return
    const { window } = start
    const { width, gutter, onMove } = latest.current
    const days = ((event.clientX - start.x) * (window.until - window.from)) / Math.max(1, width - gutter)
    moved = { from: window.from - days, until: window.until - days }
    onMove(moved)
  }
  const up = () => {
    if (moved !== null) latest.current.onEnd(moved)
    start = null
    moved = null
  }
  const controller = new AbortController()
  const { signal } = controller
  element.addEventListener('pointerdown', down, { signal })
  element.addEventListener('pointermove', move, { signal })
  element.addEventListener('pointerup', up, { signal })
  element.addEventListener('pointercancel', up, { signal })
  element.addEventListener('touchstart', (event) => event.touches.length > 1 && up(), { signal })
  return () => controller.abort()
}
