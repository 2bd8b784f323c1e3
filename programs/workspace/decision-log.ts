import type { LoggedDecision } from '../../src/register/logged-decision.ts'
import type { HashedLog } from './hashed-log.ts'
import type { LogHead, LogLine } from './log-lines.ts'
import { emptyLog } from './log-lines.ts'

/** The name of the log, which is in its first hash. */
export const decisionLogName = 'decisions'

/** All that the log of decisions says. */
export type DecisionLog = { readonly head: LogHead; readonly decisions: readonly LoggedDecision[] }

/** Makes a reader of the log that parses each line once. */
export function decisionLogReader(log: HashedLog): () => Promise<DecisionLog> {
  let decisions: LoggedDecision[] = []
  let head = emptyLog(decisionLogName)
  return async () => {
    const lines = await log.lines()
    if (head.lines > 0 && lines[head.lines - 1]?.hash !== head.hash) {
      decisions = []
      head = emptyLog(decisionLogName)
    }
    const added = lines.slice(head.lines)
    const last = added.at(-1)
    if (last !== undefined) {
      decisions = [...decisions, ...added.map(decisionOf)]
      head = { lines: last.number, hash: last.hash }
    }
    return { head, decisions }
  }
}

/** The decision of a line; its id is made of the place in the log and the hash. */
export function decisionOf({ number, hash, record }: LogLine): LoggedDecision {
  const decision: unknown = JSON.parse(record)
  if (!isDecision(decision))
    throw new Error(
      `decisions.jsonl: line ${number} is no decision; a newer version of the program may have written it`,
    )
  return { ...decision, id: `${number}-${hash.slice(0, 8)}` }
}

function isDecision(value: unknown): value is Omit<LoggedDecision, 'id'> & LoggedDecision {
  return (
    typeof value === 'object' && value !== null && 'verdict' in value && 'who' in value && 'when' in value
  )
}
