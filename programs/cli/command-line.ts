import { engineVersion } from '../../src/version.ts'
import { allCommands } from './all-commands.ts'
import type { ExitCode } from './command.ts'
import { twoColumns } from './help.ts'
import { nearestName } from './nearest-name.ts'
import { paint } from './paint.ts'
import type { Terminal } from './terminal.ts'

/** Runs the command that the first argument names. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined) {
    terminal.say(await overview(terminal))
    return 2
  }
  if (name === '--version' || name === '-V') {
    await terminal.print(`regesta ${engineVersion}\n`)
    return 0
  }
  if (name === '--help' || name === '-h') {
    await terminal.print(`${await overview(terminal)}\n`)
    return 0
  }
  if (name === 'help') {
    const [about] = rest
    return about === undefined
      ? runCommandLine(['--help'], terminal)
      : runCommandLine([about, '--help'], terminal)
  }
  const listed = allCommands.find((command) => command.name === name)
  if (listed === undefined) return unknown(name, terminal)
  return (await listed.load()).run(rest, terminal)
}

function unknown(name: string, terminal: Terminal): ExitCode {
  const what = name.startsWith('-') ? 'option' : 'command'
  const names = allCommands.map((command) => command.name)
  const nearest = what === 'option' ? null : nearestName(name, names)
  terminal.say(
    `regesta: there is no ${what} ${name}${nearest === null ? '' : `; did you mean “regesta ${nearest}”?`}`,
  )
  terminal.say('Try “regesta --help”.')
  return 2
}

async function overview({ output }: Terminal): Promise<string> {
  const commands = await Promise.all(allCommands.map((listed) => listed.load()))
  const rows = commands.map(({ name, summary }): [string, string] => [name, summary])
  return [
    'Regesta turns prose about history into a register of dated, source-anchored entries.',
    '',
    paint(output, 'bold', 'Usage'),
    '  regesta COMMAND [OPTION]… [FILE]…',
    '',
    paint(output, 'bold', 'Commands'),
    ...twoColumns(rows, output),
    '',
    paint(output, 'bold', 'Options'),
    ...twoColumns(
      [
        ['-h, --help', 'Print this help, or that of a command.'],
        ['-V, --version', 'Print the version.'],
      ],
      output,
    ),
    '',
    paint(output, 'bold', 'Examples'),
    ...commands
      .flatMap(({ examples }) => examples.slice(0, 1))
      .map(({ command }) => `  ${paint(output, 'cyan', command)}`),
    '',
    'Exit codes: 0 done, 1 findings or a document that could not be read, 2 called wrongly.',
  ].join('\n')
}
