import type { Block, BlockKind, Document, SourceStep } from '../text/document.ts'

/** Puts a document's text together piece by piece, and keeps where each piece came from. */
export type TextAssembly = {
  /** Ends the open block, if any, and says what the next text belongs to. */
  readonly startBlock: (place: BlockPlace) => void
  readonly endBlock: () => void
  /** Adds text that stands in the source, unit by unit, from `source` on. */
  readonly copy: (text: string, source: number, part?: string) => void
  /** Adds text that stands as a whole for `length` units of the source. */
  readonly put: (text: string, source: number, length: number, part?: string) => void
  /** Adds one space before what follows in this block; many in a row, or at its edges, are as one or none. */
  readonly space: (source: number, length: number, isSpace: boolean, part?: string) => void
  /** Adds a line end inside this block; a second one in a row starts a block of the same kind. */
  readonly breakLine: (source: number, length: number, part?: string) => void
  readonly finish: () => Pick<Document, 'text' | 'blocks' | 'source'>
}

/** What kind of block comes, and for a cell the row and the cell it is part of: any two values that tell them apart. */
export type BlockPlace = {
  readonly kind: BlockKind
  readonly level?: number
  readonly row?: unknown
  readonly cell?: unknown
}

/** Starts an empty text; blocks without text leave no trace in it. */
export function assembleText(): TextAssembly {
  const pieces: string[] = []
  const blocks: Block[] = []
  const steps: SourceStep[] = []
  let length = 0
  let place: BlockPlace = { kind: 'paragraph' }
  let blockStart = -1
  let last: BlockPlace | null = null
  let pending: { readonly text: ' ' | '\n'; readonly step: SourceStep } | null = null
  let sourceEnd = 0

  function step(source: number, stands: number | undefined, part: string | undefined): void {
    const before = steps[steps.length - 1]
    const isOneToOne = stands === undefined
    if (isOneToOne && before !== undefined && before.length === undefined && before.part === part)
      if (source - before.source === length - before.start) return
    steps.push(stepHere(source, stands, part))
  }

  function stepHere(source: number, stands: number | undefined, part: string | undefined): SourceStep {
    return {
      start: length,
      source,
      ...(stands === undefined ? {} : { length: stands }),
      ...(part === undefined ? {} : { part }),
    }
  }

  function add(text: string, source: number, stands: number | undefined, part: string | undefined): void {
    if (text === '') return
    if (blockStart === -1) openBlock(source, part)
    if (pending !== null) {
      step(pending.step.source, pending.step.length, pending.step.part)
      pieces.push(pending.text)
      length += 1
      pending = null
    }
    step(source, stands, part)
    pieces.push(text)
    length += text.length
    sourceEnd = source + (stands ?? text.length)
  }

  function openBlock(source: number, part: string | undefined): void {
    pending = null
    if (last !== null) {
      const between = separator(last, place)
      step(part === undefined ? sourceEnd : source, 0, part)
      pieces.push(between)
      length += between.length
    }
    blockStart = length
    last = place
  }

  function endBlock(): void {
    pending = null
    if (blockStart === -1) return
    const { kind, level } = last ?? place
    blocks.push({ start: blockStart, end: length, kind, ...(level === undefined ? {} : { level }) })
    blockStart = -1
  }

  return {
    startBlock(next) {
      endBlock()
      place = next
    },
    endBlock,
    copy: (text, source, part) => add(text, source, undefined, part),
    put: (text, source, stands, part) => add(text, source, stands, part),
    space(source, stands, isSpace, part) {
      if (blockStart === -1 || pending !== null) return
      const isCopied = isSpace && stands === 1
      pending = { text: ' ', step: stepHere(source, isCopied ? undefined : stands, part) }
    },
    breakLine(source, stands, part) {
      if (blockStart === -1) return
      if (pending?.text === '\n') endBlock()
      else pending = { text: '\n', step: stepHere(source, stands, part) }
    },
    finish() {
      endBlock()
      return { text: pieces.join(''), blocks, source: steps }
    },
  }
}

// The cells of one row stay on one line, so that a table still reads as one where blocks are not looked at.
function separator(before: BlockPlace, after: BlockPlace): string {
  if (before.kind !== 'cell' || after.kind !== 'cell' || before.row !== after.row) return '\n\n'
  return before.cell === after.cell ? '\n' : '\t'
}
