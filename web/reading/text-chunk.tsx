import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Drawing } from './drawing.ts'
import type { LaidBlock, LaidText } from './lay-out-document.ts'
import { TextBlock, TextItems, TextTable } from './text-block.tsx'

type Props = {
  readonly drawing: Drawing
  /** True where the reader is not near: the words alone stand there, so that they can be found. */
  readonly isFar: boolean
}

/** A few paragraphs of a document. */
export function TextChunk({ drawing, isFar }: Props) {
  const { text, chunk, chosen, showsUnread, notes, linkTo } = drawing
  // What has not changed is not drawn again.
  const drawn = useMemo(
    () => (isFar ? plainText(drawing) : fullBlocks(drawing)),
    [text, chunk, chosen, showsUnread, notes, linkTo, isFar],
  )
  return (
    <section class="chunk" data-chunk={chunk.start}>
      {drawn}
    </section>
  )
}

function fullBlocks(drawing: Drawing): VNode[] {
  return grouped(drawing.chunk.blocks).map((group) => {
    if (Array.isArray(group)) return <TextItems key={group[0]?.start} items={group} drawing={drawing} />
    if (group.is === 'table') return <TextTable key={group.start} table={group} drawing={drawing} />
    return <TextBlock key={group.start} block={group} drawing={drawing} />
  })
}

// As few elements as can be: a long document has hundreds of such stretches.
function plainText({ text, chunk }: Drawing): VNode {
  return (
    <div class="plain" dir="auto">
      {text.slice(chunk.start, Math.min(chunk.end, text.length)).trim()}
    </div>
  )
}

type Group = LaidBlock | LaidText[]

// Items that follow each other are one list.
function grouped(blocks: readonly LaidBlock[]): Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.is === 'table' || block.kind !== 'item') groups.push(block)
    else if (Array.isArray(last)) last.push(block)
    else groups.push([block])
  }
  return groups
}
