import { createReadStream } from 'node:fs'
import { restoreBackup } from '../../workspace/backup.ts'
import { newKeeping } from '../../workspace/new-keeping.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessText } from '../harmless-text.ts'
import { openFromTerminal, watchOn } from '../open-from-terminal.ts'
import type { Terminal } from '../terminal.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = { ...workspaceOption } as const

/** `regesta restore`: a workspace from its backup. */
export const restoreCommand = command({
  name: 'restore',
  summary: 'Make a workspace from a backup and build its register.',
  usage: ['restore [OPTION]… FILE'],
  examples: [
    { command: 'regesta restore monday.tar', says: 'Put a backup into the workspace of this folder.' },
    {
      command: 'regesta restore monday.tar --workspace copy/.regesta',
      says: 'Put a backup into a folder of its own.',
    },
  ],
  notes: [
    'A folder that holds anything is refused. Each original is held against its hash and each line of the logs against the one before; the workspace appears only when all of it is sound and on the disk.',
  ],
  options,
  run: restore,
})

async function restore(
  { values, operands }: Arguments<typeof options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const [path, ...more] = operands
  if (path === undefined || more.length > 0) return misuse(terminal, 'name the backup', 'restore')
  const where = workspaceOf(values)
  try {
    const made = await newKeeping(where, watchOn(terminal))
    try {
      const summary = await restoreBackup(made.keeping, createReadStream(path))
      await made.keep()
      terminal.say(
        `regesta: ${summary.originals} originals, ${summary.documents} lines of documents and ${summary.decisions} decisions were restored`,
      )
    } catch (error) {
      await made.discard()
      throw error
    }
  } catch (error) {
    terminal.say(`regesta: ${harmlessText(error instanceof Error ? error.message : String(error))}`)
    return 1
  }
  const workspace = await openFromTerminal(where, terminal)
  await workspace?.close()
  return workspace === null ? 1 : 0
}
