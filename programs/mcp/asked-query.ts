import { parseQuery } from '../../src/register/parse-query.ts'
import type { Query } from '../../src/register/query.ts'

/** The query that a text asks for, or a refusal that shows where it cannot be understood. */
export function askedQuery(text: string): { readonly query: Query } | { readonly refused: string } {
  const parsed = parseQuery(text)
  if ('query' in parsed) return parsed
  const { span, problem, advice } = parsed.problem
  return {
    refused: `The query cannot be understood at “${text.slice(span.start, span.end)}”: ${problem}. ${advice}`,
  }
}
