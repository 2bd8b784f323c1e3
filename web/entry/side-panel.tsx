import type { ComponentChildren } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import { KeyHint } from '../keys/key-hint.tsx'
import { texts } from '../texts/texts.ts'

type Props = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** What lies beside the page, or over its lower half where there is no room: details of what was chosen. */
export function SidePanel({ title, onClose, children }: Props) {
  const id = useId()
  useEffect(() => {
    const leaveByKey = (event: KeyboardEvent) => {
      if (
        event.key === 'Escape' &&
        !event.defaultPrevented &&
        document.querySelector('dialog[open]') === null
      )
        onClose()
    }
    addEventListener('keydown', leaveByKey)
    return () => removeEventListener('keydown', leaveByKey)
  }, [onClose])
  return (
    <aside class="side-panel no-print" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" class="button-plain" onClick={onClose}>
          {texts.entry.close} <KeyHint name="Esc" />
        </button>
      </header>
      {children}
    </aside>
  )
}
