import { writeBackup } from '../../workspace/backup.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessText } from '../harmless-text.ts'
import { openKeepingFromTerminal } from '../open-from-terminal.ts'
import { type OutputFile, outputFile } from '../output-file.ts'
import type { Terminal } from '../terminal.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = { ...workspaceOption } as const

/** `regesta backup`: a workspace as one file. */
export const backupCommand = command({
  name: 'backup',
  summary: 'Write all that a workspace keeps into one file, while others go on working.',
  usage: ['backup [OPTION]… FILE'],
  examples: [
    { command: 'regesta backup monday.tar', says: 'Back up the workspace of this folder.' },
    {
      command: 'regesta backup /backup/archive.tar --workspace /srv/archive',
      says: 'Back up another workspace; a server may be running on it.',
    },
  ],
  notes: [
    'The file is a tar archive with the originals and the logs of documents and decisions, up to the moment at which it was begun. The register is not in it: restore builds it from these. The same workspace always gives the same bytes.',
  ],
  options,
  run: backUp,
})

async function backUp(
  { values, operands }: Arguments<typeof options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const [path, ...more] = operands
  if (path === undefined || more.length > 0)
    return misuse(terminal, 'name the file that is to be written', 'backup')
  const keeping = await openKeepingFromTerminal(workspaceOf(values), terminal)
  if (keeping === null) return 2
  let file: OutputFile | null = null
  try {
    file = await outputFile(path)
    const backup = writeBackup(keeping)
    let bytes = 0
    for (;;) {
      const { done, value } = await backup.next()
      if (terminal.signal.aborted) {
        await file.discard()
        return 1
      }
      if (done === true) {
        await file.keep()
        terminal.say(
          `regesta: ${value.originals} originals, ${value.documents} lines of documents and ${value.decisions} decisions are in ${harmlessText(path)} (${(bytes / 1e6).toFixed(1)} MB)`,
        )
        return 0
      }
      bytes += value.length
      await file.print(value)
    }
  } catch (error) {
    await file?.discard()
    terminal.say(`regesta: ${harmlessText(error instanceof Error ? error.message : String(error))}`)
    return 1
  } finally {
    await keeping.close()
  }
}
