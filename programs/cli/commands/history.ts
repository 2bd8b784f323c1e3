import { isCalendarDay } from '../../../src/edtf/day-number.ts'
import { decisionsAsOf, editionsAsOf } from '../../../src/register/as-of.ts'
import type { DocumentReading } from '../../../src/register/document-reading.ts'
import { entryIdOf } from '../../../src/register/entry-id.ts'
import { decisionsAbout, historyOf } from '../../../src/register/history-of.ts'
import { documentsOfDecisions } from '../../../src/register/judge.ts'
import type { LoggedDecision } from '../../../src/register/logged-decision.ts'
import { makeRegister } from '../../../src/register/make-register.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import { editionReadings } from '../../workspace/edition-readings.ts'
import type { KeptWorkspace } from '../../workspace/kept-workspace.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { findEntry } from '../find-entry.ts'
import { harmlessText } from '../harmless-text.ts'
import { historyText } from '../history-text.ts'
import { openFromTerminal } from '../open-from-terminal.ts'
import { isShortFor } from '../short-ids.ts'
import type { Terminal } from '../terminal.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = {
  ...workspaceOption,
  'as-of': {
    type: 'string',
    value: 'YYYY-MM-DD',
    says: 'As it stood at the end of that day (UTC): the editions and decisions of then.',
  },
  format: { type: 'string', choices: ['text', 'json'], says: 'How to print it; text by default.' },
} as const

/** `regesta history`: how the values of an entry came to be. */
export const historyCommand = command({
  name: 'history',
  summary: 'Show how each value of an entry came to be: who tells it, in which words, and who decided what.',
  usage: ['history ENTRY [OPTION]…'],
  examples: [
    { command: 'regesta history xzr8', says: 'The history of an entry, by its id or the beginning of it.' },
    {
      command: 'regesta history xzr8 --as-of 2026-03-01',
      says: 'How it stood on a day, before later decisions and editions.',
    },
  ],
  notes: [
    'An entry of several documents is found by the id of each telling as well (DOCUMENT/ENTRY), and one that was rejected by the id that it had: its values are those that it would have again.',
  ],
  options,
  run: history,
})

/** An entry, with the log and the readings that its history is told from. */
type Then = {
  readonly entry: RegisterEntry
  readonly decisions: readonly LoggedDecision[]
  readonly readings: readonly DocumentReading[]
}

async function history(
  { values, operands }: Arguments<typeof options>,
  terminal: Terminal,
): Promise<ExitCode> {
  const [id, ...more] = operands
  if (id === undefined || more.length > 0) return misuse(terminal, 'name one entry', 'history')
  const day = values['as-of']
  if (day !== undefined && !isDay(day))
    return misuse(terminal, `--as-of ${harmlessText(day)} is no day such as 2026-03-01`, 'history')
  const workspace = await openFromTerminal(workspaceOf(values), terminal)
  if (workspace === null) return 2
  try {
    const entry = (await findEntry(id, workspace))?.entry ?? (await rejectedEntry(id, workspace))
    if (entry === null)
      return misuse(
        terminal,
        `the register has no entry ${harmlessText(id)}; “regesta ask” lists them`,
        'history',
      )
    const now = { entry, decisions: await workspace.decisions(), readings: [] }
    const told = day === undefined ? await withReadings(now, workspace) : await asOf(now, day, workspace)
    if (told === null) {
      terminal.say(`regesta: on ${day ?? ''} the register had no such entry`)
      return 1
    }
    const found = historyOf(told.entry, told.decisions, told.readings)
    await terminal.print(
      values.format === 'json'
        ? `${JSON.stringify({ entry: told.entry, ...found })}\n`
        : historyText(told.entry, found, terminal.output),
    )
    return 0
  } catch (error) {
    terminal.say(`regesta: ${harmlessText(error instanceof Error ? error.message : String(error))}`)
    return 1
  } finally {
    await workspace.close()
  }
}

/** An entry that decisions took out of the register, as it was before. */
async function rejectedEntry(id: string, workspace: KeptWorkspace): Promise<RegisterEntry | null> {
  const decisions = await workspace.decisions()
  for (const decision of decisions) {
    if (decision.verdict !== 'reject' || !('tellings' in decision.entry)) continue
    const { tellings } = decision.entry
    const named = tellings.find(({ telling }) => telling === id || isShortFor(id, entryIdOf(telling)))
    if (named === undefined) continue
    const documents = new Set(tellings.map(({ document }) => document))
    const readings = await readingsOf(documents, workspace)
    const others = decisions.filter(({ verdict }) => verdict !== 'reject')
    const entry = makeRegister(readings, others).entries.find((one) =>
      one.tellings.some((telling) => telling.id === named.telling),
    )
    if (entry !== undefined) return entry
  }
  return null
}

function isDay(day: string): boolean {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  return found !== null && isCalendarDay(Number(found[1]), Number(found[2]), Number(found[3]))
}

// The documents that tell it, and those that decisions about it name.
function documentsOf({ entry, decisions }: Then): ReadonlySet<string> {
  const named = documentsOfDecisions(decisionsAbout(entry, decisions))
  return new Set([...named, ...entry.tellings.map(({ document }) => document)])
}

async function withReadings(now: Then, workspace: KeptWorkspace): Promise<Then> {
  return { ...now, readings: await readingsOf(documentsOf(now), workspace) }
}

async function readingsOf(
  documents: ReadonlySet<string>,
  { register }: KeptWorkspace,
): Promise<DocumentReading[]> {
  const readings: DocumentReading[] = []
  for (const document of documents) {
    const reading = await register.reading(document)
    if (reading !== null) readings.push(reading)
  }
  return readings
}

async function asOf(now: Then, day: string, workspace: KeptWorkspace): Promise<Then | null> {
  const documents = documentsOf(now)
  const editions = editionsAsOf(await workspace.documents(), day).filter(({ id }) => documents.has(id))
  const readings = await editionReadings(workspace, editions)
  const decisions = decisionsAsOf(now.decisions, day)
  const tellings = new Set(now.entry.tellings.map(({ id }) => id))
  const entry = makeRegister(readings, decisions).entries.find((one) =>
    one.tellings.some(({ id }) => tellings.has(id)),
  )
  return entry === undefined ? null : { entry, decisions, readings }
}
