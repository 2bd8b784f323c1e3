import { useEffect, useRef, useState } from 'preact/hooks'
import type { Span } from '../../src/text/span.ts'
import { KeyHint } from '../keys/key-hint.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { texts } from '../texts/texts.ts'
import { selectedSpan } from './selected-span.ts'

type Props = {
  readonly frame: { readonly current: HTMLElement | null }
  readonly onAdd: (span: Span) => void
}

/** The button beside words that were marked: makes an entry of them. */
export function SelectionButton({ frame, onAdd }: Props) {
  const [span, setSpan] = useState<Span | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const look = () => setSpan(frame.current === null ? null : selectedSpan(frame.current))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [frame])
  useEffect(() => {
    const rect =
      getSelection()?.rangeCount === 1 ? getSelection()?.getRangeAt(0).getBoundingClientRect() : null
    if (span === null || button.current === null || rect == null) return
    button.current.style.left = `${Math.max(8, Math.min(rect.right, innerWidth - 180))}px`
    button.current.style.top = `${rect.bottom + 8}px`
  }, [span])
  const add = () => {
    if (span === null) return
    onAdd(span)
    getSelection()?.removeAllRanges()
  }
  useKeys([{ key: 'n', says: texts.decisions.addMarked, run: add }])
  if (span === null) return null
  return (
    <button
      type="button"
      class="selection-button"
      ref={button}
      // The selection must not be lost before it is used.
      onPointerDown={(event) => event.preventDefault()}
      onClick={add}
    >
      {texts.decisions.addMarked} <KeyHint name="n" />
    </button>
  )
}
