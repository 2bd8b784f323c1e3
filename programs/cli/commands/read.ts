import { extname } from 'node:path'
import { allExporters } from '../../../src/exporters/all-exporters.ts'
import type { Exporter } from '../../../src/exporters/exporter.ts'
import type { InputProblem } from '../../input/input.ts'
import { listInputs } from '../../input/read-input.ts'
import { command, type ExitCode, misuse } from '../command.ts'
import type { Arguments } from '../description.ts'
import { exporterFor } from '../document-reader.ts'
import { harmlessLines, harmlessText } from '../harmless-text.ts'
import { type OutputFile, outputFile } from '../output-file.ts'
import { progressBar } from '../progress.ts'
import { readDocuments } from '../read-documents.ts'
import { readingOptions, readingSettings } from '../reading-options.ts'
import type { ReadingSettings } from '../reading-settings.ts'
import type { Terminal } from '../terminal.ts'

const options = {
  format: {
    type: 'string',
    short: 'f',
    choices: ['table', 'ndjson', 'json', 'csv', 'md', 'timex3'],
    says: 'How to print it: table by default, or what the ending of --out says.',
  },
  out: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    says: 'Write to a file, which appears only when all is done.',
  },
  ...readingOptions,
} as const

/** `regesta read`: from documents to a register. */
export const readCommand = command({
  name: 'read',
  summary: 'Read documents and print their register: dated entries, each anchored to its words.',
  usage: ['read [OPTION]… [FILE|FOLDER|-]…'],
  examples: [
    { command: 'regesta read history.txt', says: 'Print the register of a document, by year.' },
    {
      command: 'regesta read speeches/ --out speeches.ndjson',
      says: 'Read a folder into one file for other programs.',
    },
    {
      command: 'curl -s https://example.org/history | regesta read - --format md',
      says: 'Read what another program prints.',
    },
    {
      command: 'regesta read old.txt --encoding windows-1251 --date 2004-05',
      says: 'Name the encoding and the date of the document.',
    },
  ],
  notes: [
    'Text, Markdown, HTML, DOCX and PDF files are read; - is the standard input, which is read too where no file is named. Folders are searched for such files with all folders in them. A file that cannot be read is named on the standard error output, the others go on, and the exit code is 1.',
  ],
  options,
  run: readAndPrint,
})

async function readAndPrint(
  { values, operands }: Arguments<typeof options>,
  terminal: Terminal,
): Promise<ExitCode> {
  if (operands.length === 0 && terminal.isInputTerminal)
    return misuse(terminal, 'name a file or a folder, or - for the standard input', 'read')
  const wanted = await readingSettings(values)
  if ('wrong' in wanted) return misuse(terminal, harmlessText(wanted.wrong.join('; ')), 'read')
  const format = values.format ?? formatOfEnding(values.out) ?? 'table'
  // A file is nobody's terminal: no colours, and the width of a page.
  const look =
    values.out === undefined ? terminal.output : { isTerminal: false, width: 100, hasColours: false }
  const settings: ReadingSettings = { ...wanted, format, look }
  const inputs: (string | InputProblem)[] = []
  for await (const input of listInputs(operands.length === 0 ? ['-'] : operands)) inputs.push(input)
  if (inputs.length > 1 && exporterFor(settings).isForOneDocument === true)
    return misuse(terminal, `--format ${format} holds one document, and there are ${inputs.length}`, 'read')
  if (values.out === undefined)
    return (await printAll(inputs, settings, terminal, printerOf(settings, terminal))) ? 0 : 1
  return printToFile(values.out, inputs, settings, terminal)
}

async function printToFile(
  path: string,
  inputs: readonly (string | InputProblem)[],
  settings: ReadingSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  let file: OutputFile
  try {
    file = await outputFile(path)
  } catch (error) {
    terminal.say(`regesta: ${harmlessText(path)} cannot be written: ${messageOf(error)}`)
    return 2
  }
  let isKept = false
  try {
    let printed = 0
    const isWhole = await printAll(inputs, settings, terminal, (text) => {
      printed++
      return file.print(text)
    })
    if (terminal.signal.aborted) return 1
    // Of files that could not be read at all there is nothing to keep.
    if (printed > 0) await file.keep()
    isKept = printed > 0
    return isWhole ? 0 : 1
  } catch (error) {
    terminal.say(`regesta: ${harmlessText(path)} cannot be written: ${messageOf(error)}`)
    return 1
  } finally {
    if (!isKept) await file.discard()
  }
}

/** Prints the register of each file as soon as it is its turn; true where all files could be read. */
async function printAll(
  inputs: readonly (string | InputProblem)[],
  settings: ReadingSettings,
  terminal: Terminal,
  print: (text: string) => Promise<void>,
): Promise<boolean> {
  const { opening, separator, closing } = exporterFor(settings)
  const progress = progressBar(terminal, inputs.length, 'documents')
  let printed = 0
  let isWhole = true
  for await (const report of readDocuments(inputs, settings)) {
    if (terminal.signal.aborted) break
    progress.advance()
    const name = harmlessText(report.path)
    if ('problem' in report) {
      isWhole = false
      terminal.say(`regesta: ${name}: ${harmlessText(report.problem)}. ${harmlessText(report.advice)}`)
      continue
    }
    for (const remark of report.remarks) terminal.say(`regesta: ${name}: ${harmlessText(remark)}`)
    if (terminal.output.isTerminal) progress.clear()
    await print(`${printed === 0 ? opening : separator}${report.output}`)
    printed++
  }
  progress.clear()
  if (printed > 0 && closing !== '') await print(closing)
  return isWhole
}

// JSON and the table are harmless as they are; of other formats a terminal is shown what it can bear.
function printerOf(
  { format }: ReadingSettings,
  { output, print }: Terminal,
): (text: string) => Promise<void> {
  return output.isTerminal && format !== 'table' ? (text) => print(harmlessLines(text)) : print
}

function formatOfEnding(path: string | undefined): string | null {
  const ending = path === undefined ? '' : extname(path).toLowerCase()
  const found: Exporter | undefined = allExporters.find(({ extension }) => extension === ending)
  return found?.name ?? null
}

function messageOf(error: unknown): string {
  return harmlessText(error instanceof Error ? error.message : String(error))
}
