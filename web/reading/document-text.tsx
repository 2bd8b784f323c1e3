import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { DocumentPage } from '../../src/api/shown-document.ts'
import { chunksOf } from './chunks-of.ts'
import type { Drawing } from './drawing.ts'
import { layOutDocument } from './lay-out-document.ts'
import type { Mark } from './mark.ts'
import { notesOf } from './notes-of.ts'
import { TextChunk } from './text-chunk.tsx'
import { useNearChunks } from './use-near-chunks.ts'

type Props = {
  readonly page: DocumentPage
  /** All that is marked in it, in the order of its places. */
  readonly marks: readonly Mark[]
  readonly chosen: string | null
  readonly showsUnread: boolean
  readonly linkTo: Drawing['linkTo']
}

// Below this width of the frame, in rem, notes stand under their paragraphs.
const besideFrom = 54

/** The text of a document with its marks, and its notes in the margin. */
export function DocumentText({ page, marks, chosen, showsUnread, linkTo }: Props) {
  const { text, blocks, document: kept } = page
  const laid = useMemo(() => layOutDocument(text, blocks), [text, blocks])
  const chunks = useMemo(() => chunksOf(laid, marks, notesOf(page)), [laid, marks, page])
  const frame = useRef<HTMLElement>(null)
  const isNear = useNearChunks(frame, chunks)
  const notes = useNotesPlace(frame)
  return (
    <article class={`document document-notes-${notes}`} ref={frame} lang={kept.language}>
      {chunks.map((chunk) => {
        const isHere = chunk.marks.some(
          (mark) =>
            (mark.marks === 'entry' && mark.entry === chosen) ||
            (mark.marks === 'finding' && mark.finding.id === chosen),
        )
        const drawing = { text, chunk, chosen: isHere ? chosen : null, showsUnread, notes, linkTo }
        return <TextChunk key={chunk.start} drawing={drawing} isFar={!isNear(chunk.start)} />
      })}
    </article>
  )
}

function useNotesPlace(frame: { readonly current: HTMLElement | null }): Drawing['notes'] {
  const [place, setPlace] = useState<Drawing['notes']>('beside')
  useLayoutEffect(() => {
    const current = frame.current?.parentElement ?? null
    if (current === null) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setPlace(current.clientWidth < besideFrom * rem ? 'below' : 'beside')
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [frame])
  return place
}
