import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { diffReadings } from '../../../src/register/diff-readings.ts'
import { diffRecord } from '../../../src/register/diff-record.ts'
import type { DocumentReading } from '../../../src/register/document-reading.ts'
import type { SourceProblem } from '../../input/input.ts'
import { type EditionReader, editionReader } from '../../workspace/edition-reader.ts'
import type { KeptWorkspace } from '../../workspace/kept-workspace.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { diffText } from '../diff-text.ts'
import { findEdition } from '../find-edition.ts'
import { harmlessText } from '../harmless-text.ts'
import { openFromTerminal } from '../open-from-terminal.ts'
import type { AskedSettings } from '../reading-options.ts'
import { readingOptions, readingSettings } from '../reading-options.ts'
import type { Terminal } from '../terminal.ts'
import { watchChanges } from '../watch-changes.ts'
import { workspaceOf, workspaceOption } from '../workspace-option.ts'

const options = {
  format: {
    type: 'string',
    short: 'f',
    choices: ['text', 'json'],
    says: 'How to print it: text by default.',
  },
  'exit-code': { type: 'boolean', says: 'Make the exit code 1 where something differs.' },
  watch: {
    type: 'string',
    value: 'FOLDER',
    says: 'Keep a feed of what changes in the documents of a folder, until Ctrl-C.',
  },
  feed: { type: 'string', value: 'FILE', says: 'The Atom feed of --watch; changes.atom by default.' },
  once: { type: 'boolean', says: 'With --watch: look once and stop.' },
  ...workspaceOption,
  ...readingOptions,
} as const

/** `regesta diff`: what changed between two texts, as facts. */
export const diffCommand = command({
  name: 'diff',
  summary:
    'Tell what changed between two editions of a document, or two documents about the same history, as facts.',
  usage: ['diff [OPTION]… OLD NEW', 'diff [OPTION]… DOCUMENT', 'diff --watch FOLDER [--feed FILE] [--once]'],
  examples: [
    { command: 'regesta diff history-2020.docx history-2024.docx', says: 'Compare two files.' },
    {
      command: 'regesta diff history.txt',
      says: 'Compare the last two editions that the workspace keeps of a document.',
    },
    { command: 'regesta diff history.txt@1 history.txt@3', says: 'Compare two editions by their numbers.' },
    { command: 'regesta diff --watch pages/ --feed changes.atom', says: 'Keep a feed of a folder.' },
  ],
  notes: [
    'Entries that were told anew in other words are the same; what is told is new entries, entries that are gone, and values that are others. OLD and NEW are files, or documents of the workspace by name or id, with @ and the number of an edition.',
    '--watch keeps each edition in the workspace, so that nothing is lost between two runs, and tells the last hundred changes.',
  ],
  options,
  run: diff,
})

type Values = Arguments<typeof options>['values']

async function diff({ values, operands }: Arguments<typeof options>, terminal: Terminal): Promise<ExitCode> {
  const settings = await readingSettings(values)
  if ('wrong' in settings) return misuse(terminal, harmlessText(settings.wrong.join('; ')), 'diff')
  if (values.watch !== undefined) {
    if (operands.length > 0) return misuse(terminal, '--watch takes one folder and nothing else', 'diff')
    return watchChanges(
      {
        folder: values.watch,
        feed: values.feed ?? 'changes.atom',
        once: values.once,
        where: workspaceOf(values),
      },
      settings,
      terminal,
    )
  }
  if (operands.length === 0 || operands.length > 2)
    return misuse(terminal, 'name two files, or one document of the workspace', 'diff')
  const isFiles = operands.length === 2 && (await Promise.all(operands.map(isFile))).every(Boolean)
  const workspace = isFiles ? null : await openFromTerminal(workspaceOf(values), terminal)
  if (!isFiles && workspace === null) return 2
  const reader = editionReader(
    [...settings.authorities, ...((await workspace?.authorities()) ?? [])],
    new Date().toISOString(),
  )
  try {
    const sides = await sidesOf(operands, { reader, workspace, settings })
    for (const [index, side] of sides.entries())
      if ('problem' in side)
        terminal.say(
          `regesta: ${harmlessText(operands[index] ?? operands[0] ?? '')}: ${harmlessText(side.problem)}. ${harmlessText(side.advice)}`,
        )
    const [before, after] = sides
    if (before === undefined || after === undefined || 'problem' in before || 'problem' in after) return 1
    return await print(before, after, values, terminal)
  } finally {
    reader.close()
    await workspace?.close()
  }
}

async function print(
  before: DocumentReading,
  after: DocumentReading,
  values: Values,
  terminal: Terminal,
): Promise<ExitCode> {
  const found = diffReadings(before, after)
  const text =
    values.format === 'json' ? `${JSON.stringify(diffRecord(found))}\n` : diffText(found, terminal.output)
  await terminal.print(text)
  const { added, gone, changed, findings } = found
  const isSame =
    added.length + gone.length + changed.length + findings.added.length + findings.gone.length === 0
  return values['exit-code'] && !isSame ? 1 : 0
}

type Sources = {
  readonly reader: EditionReader
  readonly workspace: KeptWorkspace | null
  readonly settings: AskedSettings
}

async function sidesOf(
  operands: readonly string[],
  { reader, workspace, settings }: Sources,
): Promise<readonly (DocumentReading | SourceProblem)[]> {
  const { authorities: _, ...asked } = settings
  const wanted = operands.length === 1 ? [`${operands[0]}@-2`, `${operands[0]}@-1`] : operands
  return Promise.all(
    wanted.map(async (operand) => {
      if (operands.length === 2 && (await isFile(operand)))
        return reader.file(operand, basename(operand), asked)
      const found = findEdition(operand, (await workspace?.documentLog())?.editions ?? [])
      return workspace === null || 'problem' in found ? noFile(found) : reader.edition(workspace, found)
    }),
  )
}

function noFile(found: ReturnType<typeof findEdition>): SourceProblem {
  return 'problem' in found ? found : { problem: 'there is no such file', advice: 'Look at its name.' }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}
