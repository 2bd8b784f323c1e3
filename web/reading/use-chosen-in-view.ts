import { useEffect } from 'preact/hooks'
import type { DocumentPage } from '../../src/api/shown-document.ts'

type Frame = { readonly current: HTMLElement | null }

/** Brings what was chosen into view, where it is not there already. */
export function useChosenInView(frame: Frame, page: DocumentPage, chosen: string | null): void {
  useEffect(() => {
    const { current } = frame
    if (current === null || chosen === null) return
    const place = placeOf(page, chosen)
    if (place === null) return
    // A stretch that was far is drawn in full once it is in view; then its mark can be found.
    chunkAt(current, place)?.scrollIntoView({ block: 'nearest' })
    let tries = 0
    const look = () => {
      const mark = current.querySelector<HTMLElement>('mark.is-chosen')
      if (mark !== null) bringIntoView(mark)
      else if (tries++ < 20) handle = requestAnimationFrame(look)
    }
    let handle = requestAnimationFrame(look)
    return () => cancelAnimationFrame(handle)
  }, [frame, chosen])
}

function placeOf({ tellings, entryOf, findings }: DocumentPage, chosen: string): number | null {
  const telling = tellings.find(({ id }) => entryOf[id] === chosen)
  return telling?.evidence[0]?.span.start ?? findings.find(({ id }) => id === chosen)?.span.start ?? null
}

function chunkAt(frame: HTMLElement, place: number): HTMLElement | undefined {
  return [...frame.querySelectorAll<HTMLElement>('[data-chunk]')].findLast(
    (chunk) => Number(chunk.dataset.chunk) <= place,
  )
}

function bringIntoView(mark: HTMLElement): void {
  const { top, bottom } = mark.getBoundingClientRect()
  // On a narrow page the lower half is covered by what was chosen.
  const free = matchMedia('(width < 56rem)').matches ? innerHeight * 0.4 : innerHeight
  if (top > 120 && bottom < free - 60) return
  scrollBy(0, top - Math.max(120, free / 2 - 40))
}
