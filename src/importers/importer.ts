import type { Document } from '../text/document.ts'

/** What is known of a document before its content is read. */
export type Origin = {
  /** `sha256:` and the hash of the original bytes. */
  readonly id: string
  readonly name: string
  /** BCP 47; taken where the content does not name its language. */
  readonly language: string
}

/** A reader of one format: from its content to the document that the engine reads. */
export type Importer<Content> = {
  readonly name: string
  readonly accepts: (fileName: string, firstBytes: Uint8Array) => boolean
  readonly read: (content: Content, origin: Origin) => Document
}
