import type { Finding } from '../checks/finding.ts'
import type { Quote } from '../decisions/quote.ts'

/** A finding in a document of the register, with its words. */
export type RegisterFinding = Finding & {
  readonly id: string
  readonly document: string
  readonly quote: Quote
  readonly paragraph: number
  /** The entries of the register that stand on the same words; in a reading of one document their tellings. */
  readonly entries: readonly string[]
  /** The decision that silenced it; null where it speaks. */
  readonly silencedBy: string | null
}
