import type { Target } from './logged-decision.ts'
import type { Telling } from './telling.ts'

/** Tellings as a decision names them: each by its words, so that it is found again in later editions of its document. */
export function targetOf(tellings: readonly Telling[]): Target {
  return {
    tellings: tellings.flatMap(({ id, document, entry, evidence }) => {
      const about = evidence[0]?.quote
      return about === undefined ? [] : [{ document, kind: entry.kind, about, telling: id }]
    }),
  }
}
