import { useEffect } from 'preact/hooks'
import { markOf } from './reading-card.tsx'

type Frame = { readonly current: HTMLElement | null }

/** Lets the arrow keys walk from mark to mark: of all marks one at a time is reached by Tab. */
export function useMarkKeys(frame: Frame, onChoose: (place: number) => void): void {
  useEffect(() => {
    const { current } = frame
    if (current === null) return
    const keep = () => {
      const marks = current.querySelectorAll<HTMLElement>('mark[data-at]')
      if (current.querySelector('mark[tabindex="0"]') === null) marks[0]?.setAttribute('tabindex', '0')
    }
    const observer = new MutationObserver(keep)
    observer.observe(current, { childList: true, subtree: true })
    keep()
    const press = (event: KeyboardEvent) => {
      const mark = markOf(event.target)
      if (mark === null || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Enter' || event.key === ' ') onChoose(Number(mark.dataset.at))
      else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(current, mark, 1)
      else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(current, mark, -1)
      else return
      event.preventDefault()
    }
    const click = ({ target }: MouseEvent) => {
      const mark = markOf(target)
      // A click that ends a selection is none.
      if (mark !== null && getSelection()?.isCollapsed !== false) onChoose(Number(mark.dataset.at))
    }
    current.addEventListener('keydown', press)
    current.addEventListener('click', click)
    return () => {
      observer.disconnect()
      current.removeEventListener('keydown', press)
      current.removeEventListener('click', click)
    }
  }, [frame, onChoose])
}

function step(frame: HTMLElement, from: HTMLElement, by: 1 | -1): void {
  const marks = [...frame.querySelectorAll<HTMLElement>('mark[data-at]')]
  const next = marks[marks.indexOf(from) + by]
  if (next === undefined) return
  from.setAttribute('tabindex', '-1')
  next.setAttribute('tabindex', '0')
  next.focus({ preventScroll: false })
}
