import { allJoins } from './all-joins.ts'
import { allPatterns } from './all-patterns.ts'
import { isNews } from './document-kind.ts'
import { findCandidates } from './find-candidates.ts'
import type { Setting } from './join.ts'
import type { Base } from './reckon.ts'
import { settleOverlaps } from './settle-overlaps.ts'
import type { TimeExpression } from './time-expression.ts'
import type { TimePattern } from './time-pattern.ts'
import type { TimeTokens } from './time-tokens.ts'
import { toTimeExpression } from './to-time-expression.ts'

/** Reads the times of a text that was cut into tokens; `reference` is the day it was written. */
export function readTokens(
  tokens: TimeTokens,
  reference: string | undefined,
  language: string,
  patterns: readonly TimePattern[] = allPatterns,
): TimeExpression[] {
  const document = documentDay(reference)
  let times = settleOverlaps(tokens, findCandidates(tokens, patterns))
  const setting: Setting = { document, language, isNews: isNews(times, document) }
  for (const join of allJoins) times = join.apply(tokens, times, setting)
  return times.map((time) => toTimeExpression(tokens, time))
}

function documentDay(reference: string | undefined): Base | null {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(reference ?? '')
  if (match?.[1] === undefined) return null
  return {
    year: Number(match[1]),
    ...(match[2] === undefined ? {} : { month: Number(match[2]) }),
    ...(match[3] === undefined ? {} : { day: Number(match[3]) }),
  }
}
