import type { Command } from './command.ts'
import type { Option } from './description.ts'

/** The page of the commands for readers of the documentation: their own help, as Markdown. */
export function commandsPage(commands: readonly Command[]): string {
  return [
    '# Commands',
    '',
    'This page is made from the help of the program by `npm run docs`.',
    'Results go to the standard output, remarks to the standard error output.',
    'Exit codes: 0 done and clean; 1 findings, or a document that could not be read; 2 called wrongly.',
    '',
    ...commands.flatMap(section),
  ].join('\n')
}

function section({ name, summary, usage, options, notes = [], examples }: Command): string[] {
  const rows = Object.entries(options).map(
    ([option, about]) => `| ${spelt(option, about)} | ${escaped(about.says)} |`,
  )
  const table = rows.length === 0 ? [] : ['| option | what it does |', '| --- | --- |', ...rows, '']
  return [
    `## regesta ${name}`,
    '',
    summary,
    '',
    '```',
    ...usage.map((way) => `regesta ${way}`),
    '```',
    '',
    ...table,
    ...notes.flatMap((note) => [note, '']),
    'Examples:',
    '',
    ...examples.flatMap(({ command, says }) => [`- ${says}`, '', '  ```', `  ${command}`, '  ```', '']),
  ]
}

function spelt(name: string, { type, short, value, choices, isRepeatable }: Option): string {
  const long =
    type === 'boolean' ? `--${name}` : `--${name} ${choices?.join('\\|') ?? escaped(value ?? 'VALUE')}`
  const call = short === undefined ? `\`${long}\`` : `\`-${short}\`, \`${long}\``
  return isRepeatable === true ? `${call}, as often as needed` : call
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|')
}
