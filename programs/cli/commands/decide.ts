import type { LoggedDecision } from '../../../src/register/logged-decision.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { harmlessText } from '../harmless-text.ts'
import { openFromTerminal } from '../open-from-terminal.ts'
import type { Terminal } from '../terminal.ts'
import { verdictOf, verdictUsage } from '../verdict-of.ts'
import { whoDecides } from '../who-decides.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = {
  ...workspaceOption,
  set: {
    type: 'string',
    value: 'FIELD=VALUE',
    isRepeatable: true,
    says: 'A value for correct and add; nothing behind the = takes it away. The name of a role, as host=Norland, sets its parties, one for each --set.',
  },
  words: { type: 'string', value: 'WORDS', says: 'The words of the document that an added entry stands on.' },
  kind: { type: 'string', value: 'KIND', says: 'The kind of an added entry.' },
  why: { type: 'string', value: 'REASON', says: 'Why it is decided so.' },
  who: {
    type: 'string',
    value: 'NAME',
    says: 'Who decides; the name of REGESTA_USER by default, else that of git or of the system.',
  },
  seen: {
    type: 'string',
    value: 'VERSION',
    says: 'The version of the entry that was looked at, as “regesta history” shows it: refused where it has changed since.',
  },
} as const

/** `regesta decide`: says what a person makes of an entry, a finding or an entity. */
export const decideCommand = command({
  name: 'decide',
  summary: 'Accept, correct, reject, join or part entries, silence findings, add entries, and undo all that.',
  usage: Object.values(verdictUsage).map((usage) => `decide ${usage}`),
  examples: [
    { command: 'regesta decide accept xzr8', says: 'Accept an entry, by its id or the beginning of it.' },
    {
      command: 'regesta decide correct xzr8 --set date=1991-12-08 --why "the protocol says so"',
      says: 'Correct a value.',
    },
    {
      command: 'regesta decide same person/a-reyes person/ana-reyes',
      says: 'Two names are of one person; entries are joined likewise.',
    },
    {
      command: 'regesta decide different xzr8 3f6c2a/k2m4',
      says: 'Take one telling, as DOCUMENT/ENTRY, out of an entry.',
    },
    { command: 'regesta decide undo 12-9f3a', says: 'Undo a decision; an undoing can be undone as well.' },
  ],
  notes: [
    'A decision is tied to the words that an entry stands on, and so moves to later editions of the document. Nothing is ever taken out of the log: what is undone is still told by “regesta history”. What contradicts a decision in force is refused, with the reason and exit code 1; so is a decision on an entry that has changed since --seen.',
  ],
  options,
  run: decide,
})

async function decide(
  { values, operands }: Arguments<typeof options>,
  terminal: Terminal,
): Promise<ExitCode> {
  if (operands.length === 0) return misuse(terminal, 'say what is decided: accept, correct, …', 'decide')
  const workspace = await openFromTerminal(workspaceOf(values), terminal)
  if (workspace === null) return 2
  try {
    const { set, kind, words, why, seen } = values
    const verdict = await verdictOf({ operands, set, kind, words }, workspace)
    if ('wrong' in verdict) return misuse(terminal, harmlessText(verdict.wrong), 'decide')
    const who = await whoDecides(values.who)
    const answer = await workspace.decide({ verdict, who, why: why ?? null, seen: seen ?? null })
    if ('refused' in answer) {
      terminal.say(`regesta: refused: ${harmlessText(answer.reason)}`)
      return answer.refused === 'changed' || answer.refused === 'contradiction' ? 1 : 2
    }
    await terminal.print(`${answer.decision.id}\n`)
    for (const line of await entriesAfter(answer.decision, workspace)) terminal.say(line)
    return 0
  } catch (error) {
    terminal.say(`regesta: ${harmlessText(error instanceof Error ? error.message : String(error))}`)
    return 1
  } finally {
    await workspace.close()
  }
}

// How the entries read now, for the person.
async function entriesAfter(decision: LoggedDecision, { register }: Workspace): Promise<ReadonlySet<string>> {
  const targets =
    'entry' in decision ? [decision.entry] : 'one' in decision ? [decision.one, decision.other] : []
  const ids = targets.flatMap((target) =>
    'tellings' in target ? target.tellings.map(({ telling }) => telling) : [],
  )
  if (decision.verdict === 'add') ids.push(`${decision.document}/added-${decision.id}`)
  const lines = new Set<string>()
  for (const id of ids) {
    const entry = await register.entry(id)
    if (entry !== null) lines.add(`${entry.id}  ${harmlessText(entry.summary)}  version ${entry.version}`)
  }
  return lines
}
