import type { Read } from '../resolve/read.ts'

/** A way to write registers: one document after the other, so that memory does not grow with their number. */
export type Exporter = {
  /** As the user types it after `--format`. */
  readonly name: string
  /** Of files in this format, with its dot. */
  readonly extension: string
  readonly mediaType: string
  /** Before the first document, between two, after the last. */
  readonly opening: string
  readonly separator: string
  readonly closing: string
  /** True where a file of this format can hold no second document. */
  readonly isForOneDocument?: true
  readonly write: (read: Read) => string
}
