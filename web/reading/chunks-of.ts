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
  const starts = groups.map((blocks, index) => (index === 0 ? 0 : (blocks[0]?.start ?? 0)))
  const endOf = (index: number) => starts[index + 1] ?? Infinity
  const notesOf = inOrder(starts, notes)
  const pagesOf = inOrder(starts, laid.pages)
  const marksOf = groups.map((): Mark[] => [])
  let first = 0
  for (const mark of marks) {
    while (mark.start >= endOf(first)) first++
    // A mark may reach from one stretch into the next.
    for (let index = first; index < groups.length && mark.end > (starts[index] ?? 0); index++)
      marksOf[index]?.push(mark)
  }
  return groups.map((blocks, index) => ({
    start: starts[index] ?? 0,
    end: endOf(index),
    blocks,
    marks: marksOf[index] ?? [],
    notes: notesOf[index] ?? [],
    pages: pagesOf[index] ?? [],
  }))
}

// Things in the order of their places, by the stretch that they stand in.
function inOrder<T extends { readonly at: number }>(starts: readonly number[], things: readonly T[]): T[][] {
  const groups = starts.map((): T[] => [])
  let index = 0
  for (const thing of things) {
    while (thing.at >= (starts[index + 1] ?? Infinity)) index++
    groups[index]?.push(thing)
  }
  return groups
}
