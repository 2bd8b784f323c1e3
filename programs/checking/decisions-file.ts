import { appendFile, readFile } from 'node:fs/promises'
import type { Finding } from '../../src/checks/finding.ts'
import { type Decision, readDecisions } from '../../src/decisions/decision.ts'
import { quoteOf } from '../../src/decisions/quote.ts'

/** The name under which the file is looked for in the working folder. */
export const decisionsName = 'regesta.decisions.jsonl'

/** Reads a decisions file; one that is not named may be absent. */
export async function readDecisionsFile(
  path: string,
  isNamed: boolean,
): Promise<readonly Decision[] | { readonly wrong: readonly string[] }> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return isNamed
      ? { wrong: [`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`] }
      : []
  }
  const { decisions, problems } = readDecisions(text)
  return problems.length > 0
    ? { wrong: problems.map(({ line, problem }) => `${path}:${line}: ${problem}`) }
    : decisions
}

/** Appends decisions that silence these findings. */
export async function silenceInFile(
  path: string,
  text: string,
  findings: readonly Finding[],
  reason: string,
  when: string,
): Promise<void> {
  const lines = findings.map(({ rule, span }) =>
    JSON.stringify({ verdict: 'silence', rule, about: quoteOf(text, span), reason, when }),
  )
  if (lines.length > 0) await appendFile(path, `${lines.join('\n')}\n`)
}
