/**
 * Lets only so many pieces of work run at the same time; the others wait for their turn.
 * Between two of them whatever else has become ready goes on: answers that are sent, files that were written.
 */
export function inTurns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go))
    running++
    try {
      return await work()
    } finally {
      setImmediate(() => {
        running--
        waiting.shift()?.()
      })
    }
  }
}
