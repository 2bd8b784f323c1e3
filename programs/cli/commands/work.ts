import { availableParallelism } from 'node:os'
import { workOnQueue } from '../../workspace/work-on-queue.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessText } from '../harmless-text.ts'
import { openFromTerminal } from '../open-from-terminal.ts'
import type { Terminal } from '../terminal.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = {
  ...workspaceOption,
  'until-empty': { type: 'boolean', says: 'End when nothing waits any more; otherwise it waits for more.' },
} as const

/** `regesta work`: read what waits in the queue of a database. */
export const workCommand = command({
  name: 'work',
  summary: 'Read documents that wait in the queue of a database, beside any number of other machines.',
  usage: ['work [OPTION]…'],
  examples: [
    {
      command: 'REGESTA_DATABASE_URL=postgres://db.example.org/archive regesta work',
      says: 'Read what “regesta add --queue” leaves there, until Ctrl-C.',
    },
    { command: 'regesta work --until-empty', says: 'Read what waits now, then end.' },
  ],
  notes: [
    'Documents are taken under a lease of half a minute, which is renewed as long as the program lives; those of a program that ended go to the others. What was read and the end of its job are one transaction, so each document comes into the register once.',
  ],
  options,
  run: work,
})

/** Documents that are taken at once: few enough that a program that ends leaves little behind. */
const takenAtOnce = 50

async function work({ values, operands }: Arguments<typeof options>, terminal: Terminal): Promise<ExitCode> {
  if (operands.length > 0)
    return misuse(terminal, 'it takes no files; add them with “regesta add --queue”', 'work')
  const workspace = await openFromTerminal(workspaceOf(values), terminal)
  if (workspace === null) return 2
  try {
    const { jobs } = workspace.keeping
    if (jobs === null)
      return misuse(terminal, 'there is no queue in a folder: set REGESTA_DATABASE_URL to a database', 'work')
    let unread = 0
    const done = await workOnQueue(workspace, jobs, {
      threads: availableParallelism(),
      signal: terminal.signal,
      count: takenAtOnce,
      untilEmpty: values['until-empty'],
      milliseconds: 1000,
      tell({ name, problem }) {
        if (problem === null) return
        unread++
        terminal.say(`regesta: ${harmlessText(name)}: ${harmlessText(problem)}`)
      },
    })
    terminal.say(`regesta: ${done - unread} documents read${unread > 0 ? `, ${unread} not read` : ''}`)
    return unread === 0 ? 0 : 1
  } catch (error) {
    terminal.say(`regesta: ${harmlessText(error instanceof Error ? error.message : String(error))}`)
    return 1
  } finally {
    await workspace.close()
  }
}
