import type { Span } from '../../src/text/span.ts'
import type { LaidBlock, LaidDocument, PageStart } from './lay-out-document.ts'
import type { Mark } from './mark.ts'
import type { Note } from './notes-of.ts'

/** A stretch of a document that is drawn as a whole, with all that belongs to it. */
export type Chunk = Span & {
  readonly blocks: readonly LaidBlock[]
  readonly marks: readonly Mark[]
  readonly notes: readonly Note[]
  readonly pages: readonly PageStart[]
}

const chunkLength = 4000

/** Cuts a document into stretches of a few paragraphs, so that only those near the reader need to be drawn in full. */
export function chunksOf(
  laid: LaidDocument,
  marks: readonly Mark[],
  notes: readonly Note[],
): readonly Chunk[] {
  const groups: LaidBlock[][] = []
  let length = Infinity
  for (const block of laid.blocks) {
    if (length > chunkLength) {
      groups.push([])
      length = 0
    }
    groups.at(-1)?.push(block)
    length += block.end - block.start
  }
  const spans = groups.map((blocks, index) => ({
    blocks,
    start: index === 0 ? 0 : (blocks[0]?.start ?? 0),
    end: groups[index + 1]?.[0]?.start ?? Infinity,
  }))
  return spans.map(({ blocks, start, end }) => {
    const isHere = ({ at }: { readonly at: number }) => at >= start && at < end
    return {
      start,
      end,
      blocks,
      // A mark may reach from one stretch into the next.
      marks: marks.filter((mark) => mark.start < end && mark.end > start),
      notes: notes.filter(isHere),
      pages: laid.pages.filter(isHere),
    }
  })
}
