import { isSite, verifySite } from '../../publish/site/verify-site.ts'
import { verifyWorkspace } from '../../workspace/verify-workspace.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessText } from '../harmless-text.ts'
import { openKeepingFromTerminal, watchOn } from '../open-from-terminal.ts'
import type { Terminal } from '../terminal.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = { ...workspaceOption } as const

/** `regesta verify`: everything that is kept against everything else. */
export const verifyCommand = command({
  name: 'verify',
  summary:
    'Verify what a workspace keeps: logs, originals, anchors, and that the register can be built anew.',
  usage: ['verify [OPTION]… [FOLDER|SITE]'],
  examples: [
    { command: 'regesta verify', says: 'Verify the workspace of this folder.' },
    { command: 'regesta verify /srv/archive', says: 'Verify another workspace.' },
    {
      command: 'regesta verify site/',
      says: 'Check every citation of a site that “publish site” has written.',
    },
  ],
  notes: [
    'Each line of both logs is held against the hash in it and the line before, each original against its hash, the words of each entry and finding against the text at their place, and the register against one that is built anew from originals and decisions. Each problem is a line; where there is one, the exit code is 1.',
    'Of a site each text is held against its hash, each quotation against its text and against the page that shows it.',
  ],
  options,
  run: verify,
})

async function verify(
  { values, operands }: Arguments<typeof options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const [folder, ...more] = operands
  if (more.length > 0) return misuse(terminal, 'name one folder', 'verify')
  if (folder !== undefined && isSite(folder)) return verifySiteIn(folder, terminal)
  const keeping = await openKeepingFromTerminal(folder ?? workspaceOf(values), terminal)
  if (keeping === null) return 2
  try {
    const found = await verifyWorkspace(keeping, watchOn(terminal))
    for (const problem of found.problems) await terminal.print(`${harmlessText(problem)}\n`)
    if (found.problems.length > 0) {
      terminal.say(`regesta: ${found.problems.length} problems`)
      return 1
    }
    await terminal.print(
      `sound: ${found.documents} lines of documents, ${found.decisions} decisions, ${found.originals} originals, ${found.anchors} anchors\nregister ${found.digest}\n`,
    )
    return 0
  } catch (error) {
    terminal.say(`regesta: ${harmlessText(error instanceof Error ? error.message : String(error))}`)
    return 1
  } finally {
    await keeping.close()
  }
}

async function verifySiteIn(folder: string, terminal: Terminal): Promise<ExitCode> {
  const { documents, citations, problems } = verifySite(folder)
  for (const problem of problems) await terminal.print(`${harmlessText(problem)}\n`)
  if (problems.length > 0) {
    terminal.say(`regesta: ${problems.length} problems`)
    return 1
  }
  await terminal.print(`sound: ${documents} documents, ${citations} citations\n`)
  return 0
}
