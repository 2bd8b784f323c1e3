import { read } from '../../src/compile.ts'
import { allExporters } from '../../src/exporters/all-exporters.ts'
import type { Exporter } from '../../src/exporters/exporter.ts'
import type { Read } from '../../src/resolve/read.ts'
import type { InputOptions, SourceProblem } from '../input/input.ts'
import { tooLong } from '../input/memory-limit.ts'
import { inputReader } from '../input/read-input.ts'
import { readShippedAuthority } from '../shipped-authority.ts'
import type { ReadingSettings } from './reading-settings.ts'
import { registerTable } from './register-table.ts'

/** What became of one file: its register as text, or what is wrong with the file. */
export type DocumentReport = { readonly path: string } & (
  | { readonly output: string; readonly remarks: readonly string[] }
  | SourceProblem
)

/** What became of one file before it is written. */
export type FileRead = { readonly read: Read; readonly remarks: readonly string[] } | SourceProblem

/** A reader of one file after another; close it at the end. */
export type Reader<Answer> = {
  readonly read: (path: string) => Promise<Answer>
  readonly close: () => void
}

/** Makes a reader that writes each register in the format asked for. */
export function documentReader(settings: ReadingSettings): Reader<DocumentReport> {
  const files = fileReader(settings)
  const exporter = exporterFor(settings)
  return {
    async read(path) {
      try {
        const file = await files.read(path)
        if ('problem' in file) return { path, problem: file.problem, advice: file.advice }
        return { path, output: exporter.write(file.read), remarks: file.remarks }
      } catch (error) {
        // No text should lead here; where one does, the others still go on.
        return { path, ...mistake(error) }
      }
    },
    close: files.close,
  }
}

/** Makes a reader that gives what was read as a value. */
export function fileReader(settings: Omit<ReadingSettings, 'format' | 'look'>): Reader<FileRead> {
  const authority = readShippedAuthority(settings.authorities)
  const inputs = inputReader(inputOptions(settings))
  return {
    async read(path) {
      const input = await inputs.read(path)
      if ('problem' in input) return input
      const { document, remarks } = input
      const problem = tooLong(document.text)
      if (problem !== null) return problem
      return {
        read: read(settings.date === undefined ? document : { ...document, date: settings.date }, authority),
        remarks,
      }
    },
    close: inputs.close,
  }
}

function mistake(error: unknown): SourceProblem {
  const said = error instanceof Error ? error.message : String(error)
  return {
    problem: `a mistake of the program kept it from being read (${said})`,
    advice: 'Please report it.',
  }
}

/** The exporter that a format stands for; the table is made for the terminal it goes to. */
export function exporterFor({ format, look }: Pick<ReadingSettings, 'format' | 'look'>): Exporter {
  return allExporters.find(({ name }) => name === format) ?? registerTable(look)
}

function inputOptions({ language, encoding }: Pick<ReadingSettings, 'language' | 'encoding'>): InputOptions {
  return { ...(language === undefined ? {} : { language }), ...(encoding === undefined ? {} : { encoding }) }
}
