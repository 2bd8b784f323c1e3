import type { Description, Option, Options } from './description.ts'
import { displayWidth } from './display-width.ts'
import { paint } from './paint.ts'
import type { Look } from './terminal.ts'
import { wrapWords } from './wrap-words.ts'

/** The help of one command: usage, options, notes, examples. */
export function helpOf(command: Description, look: Look): string {
  const lines = [
    command.summary,
    '',
    ...headed(
      'Usage',
      command.usage.map((way) => `regesta ${way}`),
      look,
    ),
  ]
  lines.push('', paint(look, 'bold', 'Options'), ...optionLines(command.options, look))
  for (const note of command.notes ?? []) lines.push('', ...wrapWords(note, look.width))
  lines.push('', paint(look, 'bold', 'Examples'))
  for (const { command: call, says } of command.examples)
    lines.push(`  ${paint(look, 'cyan', call)}`, `      ${says}`)
  return `${lines.join('\n')}\n`
}

/** Names and what they are for, in two columns. */
export function twoColumns(rows: readonly (readonly [string, string])[], look: Look): string[] {
  const left = Math.max(...rows.map(([name]) => displayWidth(name))) + 4
  return rows.flatMap(([name, says]) => {
    const [first = '', ...more] = wrapWords(says, Math.max(20, look.width - left))
    const gap = ' '.repeat(left - 2 - displayWidth(name))
    return [
      `  ${paint(look, 'cyan', name)}${gap}${first}`,
      ...more.map((line) => `${' '.repeat(left)}${line}`),
    ]
  })
}

function headed(title: string, lines: readonly string[], look: Look): string[] {
  return [paint(look, 'bold', title), ...lines.map((line) => `  ${line}`)]
}

function optionLines(options: Options, look: Look): string[] {
  const rows = Object.entries(options).map(([name, option]): [string, string] => [
    spelt(name, option),
    option.says,
  ])
  return twoColumns([...rows, ['-h, --help', 'Print this help.']], look)
}

function spelt(name: string, { type, short, value, choices }: Option): string {
  const long = type === 'boolean' ? `--${name}` : `--${name} ${choices?.join('|') ?? value ?? 'VALUE'}`
  return short === undefined ? `    ${long}` : `-${short}, ${long}`
}
