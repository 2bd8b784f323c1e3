import type { ShownEntry } from '../../src/api/shown-entry.ts'
import type { WantedVerdict } from '../../src/api/wanted-verdict.ts'

/** What became of a decision, until it is read or taken back. */
export type Notice =
  | { readonly notice: 'done'; readonly words: string; readonly decision: string }
  | { readonly notice: 'refused'; readonly words: string }
  | {
      readonly notice: 'conflict'
      readonly verdict: WantedVerdict
      readonly why: string | null
      /** The entry as someone else has left it. */
      readonly entry: ShownEntry
    }

const listeners = new Set<() => void>()
let current: Notice | null = null
let made: readonly string[] = []

/** What became of the last decision. */
export function currentNotice(): Notice | null {
  return current
}

/** Shows what became of a decision. */
export function showNotice(notice: Notice | null): void {
  current = notice
  if (notice?.notice === 'done') made = [...made, notice.decision]
  for (const listener of [...listeners]) listener()
}

/** The last decision that was made here and can still be taken back; it is then not the last one any more. */
export function takeLastDecision(): string | null {
  const last = made.at(-1) ?? null
  made = made.slice(0, -1)
  return last
}

/** Told when there is something new to show. */
export function subscribeToNotices(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
