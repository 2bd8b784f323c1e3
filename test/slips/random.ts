/** A source of numbers that gives the same ones for the same seed (mulberry32). */
export type Random = {
  /** From 0, below 1. */
  next(): number
  /** A whole number from 0, below the limit. */
  below(limit: number): number
  pick<Value>(values: readonly Value[]): Value | undefined
}

/** Numbers from a seed. */
export function randomFrom(seed: number): Random {
  // Neighbouring seeds must not give neighbouring numbers.
  let state = Math.imul(seed ^ (seed >>> 15), 0x9e3779b1) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { next, below, pick: (values) => values[below(values.length)] }
}
