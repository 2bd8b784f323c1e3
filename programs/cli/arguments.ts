import { parseArgs } from 'node:util'
import type { Arguments, Option, Options, Values } from './description.ts'
import { nearestName } from './nearest-name.ts'

/** What was wrong with a call. */
export type Misuse = { readonly misuse: string }

/** Reads options and operands; every misuse is told in one sentence, with the nearest known name where there is one. */
export function parseArguments<Table extends Options>(
  args: readonly string[],
  options: Table,
): Arguments<Table> | Misuse {
  const { tokens } = parseArgs({
    args: [...args],
    options: optionsForNode(options),
    strict: false,
    tokens: true,
  })
  const given: Record<string, string | boolean | readonly string[] | undefined> = {}
  for (const [name, option] of Object.entries(options)) given[name] = absent(option)
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option = options[token.name]
    if (option === undefined) return { misuse: unknownOption(token.rawName, Object.keys(options)) }
    if (option.type === 'boolean') {
      if (token.value !== undefined) return { misuse: `the option ${token.rawName} takes no value` }
      given[token.name] = true
      continue
    }
    const { value } = token
    if (value === undefined || value === '' || (!token.inlineValue && looksLikeOption(value)))
      return {
        misuse: `the option ${token.rawName} wants a value: ${token.rawName} ${option.value ?? 'VALUE'}`,
      }
    if (option.choices?.includes(value) === false)
      return { misuse: `${token.rawName} ${value}: ${wrongChoice(value, option.choices)}` }
    const before = given[token.name]
    given[token.name] =
      option.isRepeatable === true ? [...(Array.isArray(before) ? before : []), value] : value
  }
  // The loop above has filled every name of the table with a value of its type.
  return { values: given as Values<Table>, operands }
}

function optionsForNode(
  options: Options,
): Record<string, { type: 'string' | 'boolean'; short?: string; multiple: boolean }> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type, multiple: true } : { type, short, multiple: true },
    ]),
  )
}

function absent(option: Option): boolean | readonly string[] | undefined {
  if (option.type === 'boolean') return false
  return option.isRepeatable === true ? [] : undefined
}

function looksLikeOption(value: string): boolean {
  return value.length > 1 && value.startsWith('-') && !/^-\d/.test(value)
}

function unknownOption(raw: string, known: readonly string[]): string {
  const nearest = nearestName(raw.replace(/^-+/, ''), [...known, 'help'])
  return nearest === null
    ? `there is no option ${raw}`
    : `there is no option ${raw}; did you mean --${nearest}?`
}

function wrongChoice(value: string, choices: readonly string[]): string {
  const nearest = nearestName(value, choices)
  return nearest === null
    ? `must be one of ${choices.join(', ')}`
    : `did you mean ${nearest}? (${choices.join(', ')})`
}
