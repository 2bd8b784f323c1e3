import type { Jobs } from '../database/postgres-jobs.ts'
import type { RegisterDatabase } from '../database/register-database.ts'
import type { HashedLog } from './hashed-log.ts'
import type { Originals } from './originals.ts'

/** Where a workspace keeps what people gave it: a folder, or the tables of a server. */
export type Keeping = {
  /** The folder, or the address of the database without its password. */
  readonly where: string
  /** The folder, next to which paths of documents are told from; null: they are told whole. */
  readonly folder: string | null
  readonly originals: Originals
  readonly documents: HashedLog
  readonly decisions: HashedLog
  /** One writer at a time, among all processes. */
  readonly exclusively: <Answer>(work: () => Promise<Answer>) => Promise<Answer>
  /** Opens the register; one that is damaged is thrown away and begun anew. */
  readonly openRegister: () => Promise<RegisterDatabase>
  /** Opens another register in a file, to hold the first against it. */
  readonly openRegisterAt: (path: string) => Promise<RegisterDatabase>
  /** Documents that wait to be read by any number of programs; null where there is no server that keeps them. */
  readonly jobs: Jobs | null
  readonly close: () => Promise<void>
}
