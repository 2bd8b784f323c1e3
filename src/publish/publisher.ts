import type { Register } from '../register/register.ts'

/** A way to write a register, or the answer to a question, in a format that other programs read. */
export type Publisher = {
  /** As the user types it: `ical`. */
  readonly name: string
  /** Of files in this format, with its dot; of a folder it is empty. */
  readonly extension: string
  readonly mediaType: string
  /** What it is for, in half a sentence. */
  readonly says: string
  /** The file piece by piece; twice the same register gives the same bytes. */
  readonly write: (register: Register, options: PublishOptions) => AsyncIterable<string | Uint8Array>
}

/** A file beside the main one, such as the metadata of a table. */
export type SideFile = { readonly name: string; readonly text: string }

/** How to publish. */
export type PublishOptions = {
  /** What the register is called. */
  readonly title: string
  /** The instant to print as the time of making, where a format must have one; from outside, since the engine asks no clock. */
  readonly now: string
  /** Where the register is served, to make ids absolute; `urn:regesta:` where it is nowhere. */
  readonly base: string
  /** Told what a format cannot hold: `left out: 3 entries before year 1`. */
  readonly remark: (remark: string) => void
  /** Keeps a file beside the main one. */
  readonly beside: (file: SideFile) => void
}
