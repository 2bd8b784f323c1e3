import type { Found } from './found.ts'
import type { TimeTokens } from './time-tokens.ts'

/** Keeps of overlapping times the longest, then the first, then by the name of the pattern; sorted by place. */
export function settleOverlaps(tokens: TimeTokens, candidates: Found[]): Found[] {
  if (!isSorted(candidates)) candidates.sort((one, other) => one.first - other.first)
  const kept: Found[] = []
  let from = 0
  while (from < candidates.length) {
    let to = from + 1
    let end = candidates[from]?.last ?? 0
    for (let next = candidates[to]; next !== undefined && next.first < end; next = candidates[to]) {
      end = Math.max(end, next.last)
      to++
    }
    const only = candidates[from]
    if (to === from + 1 && only !== undefined) kept.push(only)
    else settleGroup(tokens, candidates.slice(from, to), kept)
    from = to
  }
  return kept
}

function isSorted(candidates: readonly Found[]): boolean {
  let first = 0
  for (const candidate of candidates) {
    if (candidate.first < first) return false
    first = candidate.first
  }
  return true
}

function settleGroup(tokens: TimeTokens, group: Found[], kept: Found[]): void {
  const lengthOf = (time: Found) => (tokens.ends[time.last - 1] ?? 0) - (tokens.starts[time.first] ?? 0)
  group.sort(
    (one, other) =>
      lengthOf(other) - lengthOf(one) || one.first - other.first || (one.by < other.by ? -1 : 1),
  )
  const chosen: Found[] = []
  for (const time of group) {
    if (chosen.every((other) => time.last <= other.first || other.last <= time.first)) chosen.push(time)
  }
  chosen.sort((one, other) => one.first - other.first)
  kept.push(...chosen)
}
