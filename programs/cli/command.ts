import { parseArguments } from './arguments.ts'
import { helpOf } from './help.ts'
import type { Terminal } from './terminal.ts'

/** 0: done and clean; 1: findings, or a document that could not be read; 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2

/** One option of a command, as its help tells it. */
export type Option = {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string
  /** The values that may be given; all others are refused. */
  readonly choices?: readonly string[]
  /** True where the option may be given several times. */
  readonly isRepeatable?: true
  readonly says: string
}

/** The options of a command by their long names. */
export type Options = Readonly<Record<string, Option>>

/** The values given for options: undefined, false or an empty list where an option was not given. */
export type Values<Table extends Options> = {
  readonly [Name in keyof Table]: Table[Name] extends { readonly type: 'boolean' }
    ? boolean
    : Table[Name] extends { readonly isRepeatable: true }
      ? readonly string[]
      : Table[Name] extends { readonly choices: readonly (infer Choice)[] }
        ? Choice | undefined
        : string | undefined
}

/** What a command was called with. */
export type Arguments<Table extends Options> = {
  readonly values: Values<Table>
  /** What is no option: files, folders, ids. */
  readonly operands: readonly string[]
}

/** An example for the help, and what it does. */
export type Example = { readonly command: string; readonly says: string }

type Written<Table extends Options> = {
  readonly name: string
  /** What it does, in one line. */
  readonly summary: string
  /** The ways to call it, without the program's name: `read [FILE|FOLDER|-]…`. */
  readonly usage: readonly string[]
  readonly examples: readonly Example[]
  readonly options: Table
  /** Whole paragraphs for the help, after the options. */
  readonly notes?: readonly string[]
  run(args: Arguments<Table>, terminal: Terminal): Promise<ExitCode>
}

/** A command of the program: what its help says, and how it runs. */
export type Command = Omit<Written<Options>, 'run'> & {
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>
}

/** Makes a command of what its file writes: it reads the options, answers `--help`, and refuses misuse. */
export function command<const Table extends Options>(written: Written<Table>): Command {
  const { run, ...described } = written
  return {
    ...described,
    async run(args, terminal) {
      if (asksForHelp(args)) {
        await terminal.print(helpOf(described, terminal.output))
        return 0
      }
      const parsed = parseArguments(args, written.options)
      return 'misuse' in parsed ? misuse(terminal, parsed.misuse, written.name) : run(parsed, terminal)
    },
  }
}

/** Says what was wrong with a call and where its help is; the exit code of misuse. */
export function misuse(terminal: Terminal, problem: string, name: string): ExitCode {
  terminal.say(`regesta ${name}: ${problem}`)
  terminal.say(`Try “regesta ${name} --help”.`)
  return 2
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h')
}
