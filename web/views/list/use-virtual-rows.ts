import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

/** The rows of a long list that are in view. */
export type VirtualRows = {
  readonly rows: readonly VirtualItem[]
  /** The height of all rows together. */
  readonly height: number
  readonly scrollTo: (index: number) => void
}

/** Draws only those of many rows that are in view of the element that scrolls; all have one height. */
export function useVirtualRows(
  count: number,
  rowHeight: number,
  scrolling: RefObject<HTMLElement | null>,
): VirtualRows {
  const [, redraw] = useReducer((times: number, _: null) => times + 1, 0)
  const options = {
    count,
    overscan: 8,
    estimateSize: () => rowHeight,
    getScrollElement: () => scrolling.current,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(null),
  }
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
