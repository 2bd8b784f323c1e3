import { parseQuery } from '../../src/register/parse-query.ts'
import type { Query } from '../../src/register/query.ts'
import { harmlessText } from './harmless-text.ts'
import type { Terminal } from './terminal.ts'

/** Reads a query as it was typed; where it cannot be understood, says where and what to do, and gives null. */
export function queryFromTerminal(text: string, terminal: Terminal): Query | null {
  const parsed = parseQuery(text)
  if ('query' in parsed) return parsed.query
  const { span, problem, advice } = parsed.problem
  const before = harmlessText(text.slice(0, span.start))
  const marked = harmlessText(text.slice(span.start, span.end))
  terminal.say(`regesta: ${harmlessText(problem)}`)
  terminal.say(`  ${harmlessText(text)}`)
  terminal.say(`  ${' '.repeat(before.length)}${'^'.repeat(Math.max(1, marked.length))}`)
  terminal.say(`  ${harmlessText(advice)}`)
  return null
}
