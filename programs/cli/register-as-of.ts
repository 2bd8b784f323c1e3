import { decisionsAsOf, editionsAsOf } from '../../src/register/as-of.ts'
import { openRegisterDatabase } from '../database/open-register-database.ts'
import type { RegisterDatabase } from '../database/register-database.ts'
import { editionReadings } from '../workspace/edition-readings.ts'
import type { KeptWorkspace } from '../workspace/kept-workspace.ts'
import { progressBar } from './progress.ts'
import type { Terminal } from './terminal.ts'

const atOnce = 200

/** The register of a workspace as it stood at the end of a day, in memory: the editions and decisions of then. */
export async function registerAsOf(
  day: string,
  workspace: KeptWorkspace,
  terminal: Terminal,
): Promise<RegisterDatabase> {
  const editions = editionsAsOf(await workspace.documents(), day)
  const decisions = decisionsAsOf(await workspace.decisions(), day)
  const register = await openRegisterDatabase(':memory:')
  const progress = progressBar(terminal, editions.length, 'documents as they were')
  for (let from = 0; from < editions.length; from += atOnce) {
    const some = editions.slice(from, from + atOnce)
    const readings = await editionReadings(workspace, some)
    await register.apply(from === 0 ? { isAnew: true, readings } : { readings })
    for (const _ of some) progress.advance()
  }
  progress.clear()
  await register.apply({ decisions })
  return register
}
