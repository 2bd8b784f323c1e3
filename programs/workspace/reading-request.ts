import type { SourceProblem } from '../input/input.ts'
import type { AskedReading } from './document-log.ts'
import type { Expected } from './read-original.ts'
import type { AuthorityText } from './reader.ts'

/** What a reading thread is started with. */
export type ThreadSettings = { readonly authorities: readonly AuthorityText[] }

/** One document for a reading thread. */
export type ReadingRequest = {
  /** A path, or the bytes themselves. */
  readonly from: string | Uint8Array
  readonly expected: Expected
  readonly asked: AskedReading
  /** The hash that the register has read already: nothing is done where the bytes have it. */
  readonly known: string | null
}

/** What became of it; the reading is JSON, which is quicker to hand over than the values. */
export type ReadingAnswer =
  | { readonly unchanged: string }
  | SourceProblem
  | {
      readonly hash: string
      readonly bytes: Uint8Array
      readonly reading: string
      readonly remarks: readonly string[]
    }
