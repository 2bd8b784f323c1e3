import type { Document } from '../../src/text/document.ts'

/** What is wrong with one source, and what its reader may do about it. */
export type SourceProblem = { readonly problem: string; readonly advice: string }

/** One file as read: its document, and what a reader should know of how it was read. */
type ReadInput = {
  readonly path: string
  readonly document: Document
  /** Whole sentences, such as that the encoding was guessed; mostly none. */
  readonly remarks: readonly string[]
}

/** A file that could not be read; the others go on. */
export type InputProblem = SourceProblem & { readonly path: string }

/** What becomes of one path. */
export type Input = ReadInput | InputProblem

/** How files are read, and how much of them. */
export type InputOptions = {
  /** The encoding of all text files, by its name in the Encoding Standard; else it is recognised. */
  readonly encoding?: string
  /** BCP 47; taken where a document does not name its language. */
  readonly language?: string
  readonly limits?: Partial<InputLimits>
}

/** Where reading stops, so that no file takes the machine with it. */
export type InputLimits = {
  readonly fileBytes: number
  /** The parts of a DOCX file once unpacked. */
  readonly unpackedBytes: number
  /** One HTML, DOCX or PDF file. */
  readonly milliseconds: number
  /** The memory of the process that parses HTML, DOCX and PDF. */
  readonly megabytes: number
}

/** The limits where the caller names none. */
export const defaultLimits: InputLimits = {
  fileBytes: 200_000_000,
  unpackedBytes: 256_000_000,
  milliseconds: 60_000,
  megabytes: 2048,
}
