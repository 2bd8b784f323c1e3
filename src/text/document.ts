/** One step of the way from the text back to its source: text from `start` on stands at `source` there. */
export type SourceStep = { readonly start: number; readonly source: number }

/** What kind of block a stretch of text was in its source. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'quotation' | 'page'

/** A block of the document's text, as its source laid it out. */
export type Block = {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  /** 1 to 6 for headings, the depth for list items, the number for pages. */
  readonly level?: number
}

/** What an importer reads: the plain text that all offsets count in, and how it lay in its source. */
export type Document = {
  /** `sha256:` and the hash of the original bytes. */
  readonly id: string
  readonly name: string
  readonly text: string
  /** BCP 47. */
  readonly language: string
  /** Where the document says or the caller knows when it was written: an EDTF date. */
  readonly date?: string
  /** Blocks in order; empty where the source has none beyond blank lines. */
  readonly blocks: readonly Block[]
  /** Steps in order of `start`; empty where text and source are the same. */
  readonly source: readonly SourceStep[]
}
