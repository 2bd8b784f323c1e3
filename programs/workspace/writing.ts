import type { RegisterDatabase } from '../database/register-database.ts'
import type { DecisionLog } from './decision-log.ts'
import type { DocumentLog } from './document-log.ts'
import type { Keeping } from './keeping.ts'
import type { RegisterMark } from './register-mark.ts'

/** What work on a workspace is done with, while no other writer is at it. */
export type Writing = {
  readonly keeping: Keeping
  readonly register: RegisterDatabase
  readonly documentLog: () => Promise<DocumentLog>
  readonly decisionLog: () => Promise<DecisionLog>
  /** Brings the register up to the logs. */
  readonly build: () => Promise<RegisterMark>
}
