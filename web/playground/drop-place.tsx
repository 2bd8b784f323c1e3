import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { texts } from '../texts/texts.ts'

type Props = {
  readonly onFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => void
  readonly children: ComponentChildren
}

/** Takes a file that is dropped anywhere on it. */
export function DropPlace({ onFile, children }: Props) {
  const [isOver, setOver] = useState(false)
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (file !== undefined) onFile(file.name, new Uint8Array(await file.arrayBuffer()))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button for files does the same for those who cannot drop.
    <div
      class={isOver ? 'drop-place is-over' : 'drop-place'}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      {children}
      {isOver && <p class="drop-words">{texts.playground.drop}</p>}
    </div>
  )
}
