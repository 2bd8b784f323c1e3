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
      .filter((event: Event) => !(event instanceof MouseEvent) || event.button === 0)
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
    return () => {
      drawn.on('.zoom', null)
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
