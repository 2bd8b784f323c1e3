import type { Entry } from '../../../src/entries/entry.ts'
import type { Read } from '../../../src/resolve/read.ts'
import { listInputs } from '../../input/read-input.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { fileReader } from '../document-reader.ts'
import { explainEntry } from '../explain-entry.ts'
import { harmlessText } from '../harmless-text.ts'
import { readingOptions, readingSettings } from '../reading-options.ts'
import { rulePage } from '../rule-page.ts'
import { isShortFor } from '../short-ids.ts'
import type { Terminal } from '../terminal.ts'

/** `regesta explain`: where the values of an entry come from, or what a rule looks for. */
export const explainCommand = command({
  name: 'explain',
  summary: 'Show where each value of an entry comes from, or what a check rule looks for.',
  usage: ['explain ENTRY [OPTION]… FILE|FOLDER|-…', 'explain RULE'],
  examples: [
    {
      command: 'regesta explain xzr8 history.txt',
      says: 'Explain an entry by its id, or the beginning of it, as the table shows it.',
    },
    { command: 'regesta explain date/day-after-year', says: 'Print the page of a rule of “regesta check”.' },
  ],
  notes: [
    'Each value is shown with its basis (read as it stands, repaired, inferred from the words around it, resolved by an authority file), the words it was read from, and the source file of the program that read it. Give the same options as to “regesta read”.',
  ],
  options: readingOptions,
  run: explain,
})

async function explain(
  { values, operands }: Arguments<typeof readingOptions>,
  terminal: Terminal,
): Promise<ExitCode> {
  const [what, ...paths] = operands
  if (what === undefined) return misuse(terminal, 'name an entry, or a rule', 'explain')
  if (what.includes('/') && paths.length === 0) return explainRule(what, terminal)
  if (paths.length === 0 && terminal.isInputTerminal)
    return misuse(terminal, 'name the file that the entry stands in', 'explain')
  const settings = await readingSettings(values)
  if ('wrong' in settings) return misuse(terminal, harmlessText(settings.wrong.join('; ')), 'explain')

  const reader = fileReader(settings)
  const found: { readonly entry: Entry; readonly read: Read }[] = []
  let isWhole = true
  try {
    for await (const input of listInputs(paths.length === 0 ? ['-'] : paths)) {
      const file = typeof input === 'string' ? await reader.read(input) : input
      if ('problem' in file) {
        const path = typeof input === 'string' ? input : input.path
        terminal.say(
          `regesta: ${harmlessText(path)}: ${harmlessText(file.problem)}. ${harmlessText(file.advice)}`,
        )
        isWhole = false
        continue
      }
      for (const entry of file.read.entries)
        if (isShortFor(what, entry.id)) found.push({ entry, read: file.read })
    }
  } finally {
    reader.close()
  }
  const [first, ...others] = found
  if (first === undefined) {
    terminal.say(`regesta: no entry has the id ${harmlessText(what)}; “regesta read FILE” lists them`)
    return isWhole ? 2 : 1
  }
  if (others.length > 0) {
    terminal.say(`regesta: several entries have ids that begin with ${harmlessText(what)}:`)
    for (const { entry, read } of found)
      terminal.say(`  ${entry.id}  ${harmlessText(read.document.name)}  ${harmlessText(entry.summary)}`)
    return 2
  }
  await terminal.print(explainEntry(first.entry, first.read, terminal.output))
  return isWhole ? 0 : 1
}

async function explainRule(rule: string, terminal: Terminal): Promise<ExitCode> {
  const page = await rulePage(rule)
  if (page === null)
    return misuse(terminal, `there is no rule ${harmlessText(rule)}; “regesta rules” lists them`, 'explain')
  await terminal.print(page)
  return 0
}
