import { allRules } from '../../../src/checks/all-rules.ts'
import { command, misuse } from '../command.ts'
import { displayWidth } from '../display-width.ts'
import { paint } from '../paint.ts'

const options = {
  format: {
    type: 'string',
    short: 'f',
    choices: ['table', 'json'],
    says: 'How to print the list: table by default.',
  },
} as const

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
    if (values.format === 'json') {
      const list = rules.map(({ id, family, severity, says, isOff }) => ({
        id,
        family,
        severity: isOff ? 'off' : severity,
        says,
      }))
      await terminal.print(`${JSON.stringify(list, null, 1)}\n`)
      return 0
    }
    const width = Math.max(...rules.map(({ id }) => displayWidth(id)))
    for (const { id, severity, says, isOff } of rules) {
      const strength = (isOff ? 'off' : severity).padEnd(8)
      const colour = isOff ? 'dim' : severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'cyan'
      await terminal.print(
        `${id.padEnd(width)}  ${paint(terminal.output, colour, strength)} ${says.replace(/\{\w+\}/g, '…')}\n`,
      )
    }
    return 0
  },
})
