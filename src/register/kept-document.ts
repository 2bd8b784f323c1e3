/** One edition of a document that a workspace keeps; its bytes are kept under their hash. */
export type KeptDocument = {
  /** The same for all editions of a document. */
  readonly id: string
  /** Counted from 1; only the last edition of a document is in the register. */
  readonly edition: number
  /** `sha256:` and the hash of the original bytes. */
  readonly hash: string
  readonly name: string
  /** The path or address that it came from; null where it came from the standard input or a page. */
  readonly source: string | null
  /** When it was written, as far as known: an EDTF date. */
  readonly date: string | null
  /** BCP 47. */
  readonly language: string
  /** The instant at which it was added: `2026-11-24T18:20:00.000Z`. */
  readonly added: string
}
