import type { Entry } from '../entries/entry.ts'
import type { LedgerLine } from '../entries/ledger.ts'
import type { Entity } from '../names/entity.ts'
import type { Mention } from '../names/mention.ts'
import type { Document } from '../text/document.ts'
import type { Text } from '../text/text.ts'
import type { TimeExpression } from '../time/time-expression.ts'

/** All that was read from one document: what rules judge and what the register is built from. */
export type Read = {
  readonly document: Document
  readonly text: Text
  readonly times: readonly TimeExpression[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly entries: readonly Entry[]
  readonly ledger: readonly LedgerLine[]
}
