/** A count of what a format cannot hold, by reason. */
export type LeftOut = {
  readonly count: (reason: string) => void
  /** Says each reason once: `left out: 3 entries before the year 1`. */
  readonly say: (remark: (remark: string) => void) => void
}

/** Begins a count. */
export function leftOut(): LeftOut {
  const counts = new Map<string, number>()
  return {
    count: (reason) => counts.set(reason, (counts.get(reason) ?? 0) + 1),
    say(remark) {
      for (const [reason, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
        remark(`left out: ${count} ${count === 1 ? 'entry' : 'entries'} ${reason}`)
    },
  }
}
