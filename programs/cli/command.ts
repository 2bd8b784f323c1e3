import { parseArguments } from './arguments.ts'
import type { Arguments, Description, Options } from './description.ts'
import { helpOf } from './help.ts'
import type { Terminal } from './terminal.ts'

/** 0: done and clean; 1: findings, or a document that could not be read; 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2

type Written<Table extends Options> = Description<Table> & {
  run(args: Arguments<Table>, terminal: Terminal): Promise<ExitCode>
}

/** A command of the program: what its help says, and how it runs. */
export type Command = Description & {
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
