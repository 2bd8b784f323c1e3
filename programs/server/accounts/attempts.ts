/** Counts failed attempts to sign in, so that nobody can try passwords without end. */
export type Attempts = {
  /** The seconds to wait before the next attempt; 0 where one may try. */
  readonly wait: (key: string) => number
  readonly failed: (key: string) => void
  readonly succeeded: (key: string) => void
}

const most = 100_000

/** At most `allowed` failures within `milliseconds`, for each key: an address, a name. */
export function attemptCounter(allowed: number, milliseconds: number, now: () => number): Attempts {
  const failures = new Map<string, { count: number; readonly since: number }>()
  const current = (key: string) => {
    const found = failures.get(key)
    if (found === undefined || now() - found.since < milliseconds) return found
    failures.delete(key)
    return undefined
  }
  return {
    wait(key) {
      const found = current(key)
      if (found === undefined || found.count < allowed) return 0
      return Math.ceil((found.since + milliseconds - now()) / 1000)
    },
    failed(key) {
      const found = current(key)
      if (found !== undefined) found.count++
      else failures.set(key, { count: 1, since: now() })
      for (const old of failures.keys()) {
        if (failures.size <= most) break
        failures.delete(old)
      }
    },
    succeeded: (key) => void failures.delete(key),
  }
}
