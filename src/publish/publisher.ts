import type { LoggedDecision } from '../register/logged-decision.ts'
import type { Register } from '../register/register.ts'
import type { RegisterEntry } from '../register/register-entry.ts'

/** A way to write a register, or the answer to a question, in a format that other programs read. */
export type Publisher = {
  /** As the user types it: `ical`. */
  readonly name: string
  /** Of files in this format, with its dot; empty where it is a folder of files, each kept by `beside`. */
  readonly extension: string
  readonly mediaType: string
  /** What it is for, in half a sentence. */
  readonly says: string
  /** How the register is put into it, a sentence each. */
  readonly holds: readonly string[]
  /** What is lost in it, a sentence each. */
  readonly loses: readonly string[]
  /** The file piece by piece; twice the same register gives the same bytes. */
  readonly write: (register: Register, options: PublishOptions) => AsyncIterable<string | Uint8Array>
}

/** A file beside the main one, such as the metadata of a table, or one of a folder. */
export type SideFile = { readonly name: string; readonly text: string }

/** Where a place lies, and what said so. */
export type KnownPlace = {
  readonly latitude: number
  readonly longitude: number
  /** The record that says so: `places/baku-az`. */
  readonly record: string
}

/** Asks for the entries of a part of the register. */
export type EntriesOfPart = (field: 'document' | 'entity', id: string) => AsyncIterable<RegisterEntry>

/** How to publish. */
export type PublishOptions = {
  /** What the register is called. */
  readonly title: string
  /** The name of the main file, for what stands beside it and names it. */
  readonly file: string
  /** The instant to print as the time of making, where a format must have one; from outside, since the engine asks no clock. */
  readonly now: string
  /** Where the register is served, to make ids absolute; `urn:regesta:` where it is nowhere. */
  readonly base: string
  /** Where a place lies, by the id of its entity, where it has one, and its name; null where it is unknown or could be one of several. */
  readonly placeOf: (entity: string | null, name: string) => KnownPlace | null
  /** A decision by its id; null where it is not known. */
  readonly decisionOf: (id: string) => LoggedDecision | null
  /**
   * The entries that a document tells or in which an entity takes part, and perhaps some more; where it is not given,
   * formats that go document by document or body by body hold what they need of all entries.
   */
  readonly part?: EntriesOfPart
  /** Told what a format cannot hold: `left out: 3 entries before the year 1`. */
  readonly remark: (remark: string) => void
  /** Keeps a file beside the main one. */
  readonly beside: (file: SideFile) => Promise<void>
}
