/**
 * One step of the way from the text back to its source.
 * The text from `start` up to the next step was copied unit by unit from `source` on; or, where `length` is
 * given, it stands as a whole for `length` units of the source: `&` for `&amp;`, one space for a line end and
 * its indentation, and with a length of 0 what the importer put there itself (the blank line between two blocks).
 *
 * `source` counts, by importer:
 * - plain, markdown, html: UTF-16 code units of the decoded file without its byte-order mark;
 * - docx: code units of the XML of `part`, such as `word/document.xml` or `word/footnotes.xml`;
 * - pdf: code units of the text on `part`, such as `page 12`, its pieces in the order the file draws them.
 */
export type SourceStep = {
  readonly start: number
  readonly source: number
  readonly length?: number
  /** Where one file holds several sources: which of them. */
  readonly part?: string
}

/**
 * What kind of block a stretch of text was in its source.
 * `furniture` is what a page repeats around its prose: running headers and footers, page numbers.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'note'
  | 'quotation'
  | 'furniture'
  | 'page'

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
  /**
   * Blocks in order of `start`; empty where the source has none beyond blank lines.
   * No two overlap, save that a `page` covers what lies on it, and may end within a paragraph.
   */
  readonly blocks: readonly Block[]
  /** Steps in order of `start`; empty where text and source are the same. */
  readonly source: readonly SourceStep[]
}
