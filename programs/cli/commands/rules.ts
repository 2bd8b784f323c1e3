import { allRules } from '../../../src/checks/all-rules.ts'
import { rulePage } from '../../../src/checks/rule-page.ts'
import { command, misuse } from '../command.ts'
import { displayWidth } from '../display-width.ts'
import { paint, type Style } from '../paint.ts'
import { rulePage as readPage } from '../rule-page.ts'
import { wrapWords } from '../wrap-words.ts'

const options = {
  format: {
    type: 'string',
    short: 'f',
    choices: ['table', 'json'],
    says: 'How to print the list: table by default.',
  },
} as const

const colours: Readonly<Record<string, Style>> = { error: 'red', warning: 'yellow', hint: 'cyan' }

/** `regesta rules`: what `regesta check` looks for. */
export const rulesCommand = command({
  name: 'rules',
  summary: 'List the rules of “regesta check”; “regesta explain RULE” prints the page of one.',
  usage: ['rules [FAMILY]…'],
  examples: [
    { command: 'regesta rules', says: 'List all rules.' },
    { command: 'regesta rules date', says: 'List those on dates.' },
  ],
  options,
  async run({ values, operands }, terminal) {
    const unknown = operands.find((name) => !allRules.some(({ family }) => family === name))
    const families = [...new Set(allRules.map(({ family }) => family))]
    if (unknown !== undefined)
      return misuse(terminal, `there is no family “${unknown}”; ${families.join(', ')} are`, 'rules')
    const rules = allRules.filter(({ family }) => operands.length === 0 || operands.includes(family))
    const told = await Promise.all(
      rules.map(async ({ id, family, severity, isOff }) => {
        const page = rulePage((await readPage(id)) ?? '')
        // The first sentence of its page tells what the rule looks for.
        return { id, family, severity: isOff ? 'off' : severity, says: page.says.split('\n')[0] ?? '' }
      }),
    )
    if (values.format === 'json') {
      await terminal.print(`${JSON.stringify(told, null, 1)}\n`)
      return 0
    }
    const width = Math.max(...told.map(({ id }) => displayWidth(id)))
    for (const { id, severity, says } of told) {
      const strength = paint(terminal.output, colours[severity] ?? 'dim', severity.padEnd(8))
      const lines = wrapWords(says, Math.max(30, terminal.output.width - width - 12))
      const gap = `\n${' '.repeat(width + 12)}`
      await terminal.print(`${id.padEnd(width)}  ${strength}  ${lines.join(gap)}\n`)
    }
    return 0
  },
})
