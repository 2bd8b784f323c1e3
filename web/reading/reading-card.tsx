import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Mark } from './mark.ts'
import { MarkReading } from './mark-reading.tsx'

type Frame = { readonly current: HTMLElement | null }
type Shown = { readonly marks: readonly Mark[]; readonly element: HTMLElement }
type Props = { readonly frame: Frame; readonly marksAt: (place: number) => readonly Mark[] }

const cardId = 'reading-card'
const openAfter = 150
const closeAfter = 200

/** The card beside a mark that is pointed at or has the focus: what was read there, how, and by which file. */
export function ReadingCard({ frame, marksAt }: Props) {
  const [shown, setShown] = useState<Shown | null>(null)
  const card = useRef<HTMLDivElement>(null)
  const timer = useRef(0)
  useEffect(() => {
    const { current } = frame
    if (current === null) return
    const show = (element: HTMLElement) => setShown({ marks: marksAt(Number(element.dataset.at)), element })
    const over = (event: PointerEvent) => {
      const element = markOf(event.target)
      if (event.pointerType !== 'mouse') return
      later(timer, element === null ? closeAfter : openAfter, () =>
        element === null ? setShown(null) : show(element),
      )
    }
    const focus = ({ target }: FocusEvent) => {
      const element = markOf(target)
      if (element === null) setShown(null)
      else if (element.matches(':focus-visible')) show(element)
    }
    const leave = () => later(timer, closeAfter, () => setShown(null))
    // What has the focus keeps its card, which moves along with it.
    const scrolled = () => {
      const focused = markOf(document.activeElement)
      if (focused === null) leave()
      else if (card.current !== null) placeBeside(card.current, focused)
    }
    const leaveByKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setShown(null)
    }
    current.addEventListener('pointerover', over)
    current.addEventListener('pointerleave', leave)
    current.addEventListener('focusin', focus)
    current.addEventListener('focusout', leave)
    addEventListener('keydown', leaveByKey)
    addEventListener('scroll', scrolled, { passive: true })
    return () => {
      clearTimeout(timer.current)
      current.removeEventListener('pointerover', over)
      current.removeEventListener('pointerleave', leave)
      current.removeEventListener('focusin', focus)
      current.removeEventListener('focusout', leave)
      removeEventListener('keydown', leaveByKey)
      removeEventListener('scroll', scrolled)
    }
  }, [frame, marksAt])
  useLayoutEffect(() => {
    if (shown === null || card.current === null) return
    placeBeside(card.current, shown.element)
    shown.element.setAttribute('aria-describedby', cardId)
    return () => shown.element.removeAttribute('aria-describedby')
  }, [shown])
  if (shown === null || shown.marks.length === 0) return null
  return (
    <div
      id={cardId}
      class="reading-card"
      role="tooltip"
      ref={card}
      onPointerEnter={() => clearTimeout(timer.current)}
      onPointerLeave={() => later(timer, closeAfter, () => setShown(null))}
    >
      {shown.marks.map((mark) => (
        <MarkReading key={`${mark.marks} ${mark.start} ${mark.end}`} mark={mark} />
      ))}
    </div>
  )
}

function later(timer: { current: number }, milliseconds: number, act: () => void): void {
  clearTimeout(timer.current)
  timer.current = setTimeout(act, milliseconds)
}

/** The mark that an event happened on. */
export function markOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null
}

function placeBeside(card: HTMLElement, element: HTMLElement): void {
  const rect = element.getClientRects()[0] ?? element.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = card
  const left = Math.max(12, Math.min(rect.left, innerWidth - offsetWidth - 12))
  const below = rect.bottom + 8
  const isBelow = below + offsetHeight < innerHeight - 12 || rect.top < offsetHeight + 80
  card.style.left = `${left}px`
  card.style.top = `${isBelow ? below : rect.top - offsetHeight - 8}px`
}
