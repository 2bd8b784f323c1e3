import type { Look } from './terminal.ts'
import type { AuthorityText } from './user-authorities.ts'

/** How documents are to be read and written; plain data, so that it can go to another thread. */
export type ReadingSettings = {
  readonly format: string
  readonly look: Look
  /** Authority files of the user, after the shipped ones. */
  readonly authorities: readonly AuthorityText[]
  readonly language?: string
  readonly encoding?: string
  readonly date?: string
}
