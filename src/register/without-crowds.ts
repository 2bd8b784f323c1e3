import { matchKeys } from './match-keys.ts'
import { noJudgements } from './no-judgements.ts'
import type { Telling } from './telling.ts'

// "Norland joined the League in 1901", and so on for every year: what is told so often is not told apart from outside,
// and comparing each with each would take for ever.
const crowd = 40

/** The tellings of one document, each with those of its keys that a crowd of them have. */
export function withoutCrowds(tellings: readonly Telling[]): Telling[] {
  if (tellings.length <= crowd) return [...tellings]
  const keys = tellings.map((telling) => matchKeys(telling, noJudgements))
  const counts = new Map<string, number>()
  for (const key of keys.flat()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return tellings.map((telling, index) => {
    const crowded = (keys[index] ?? []).filter((key) => (counts.get(key) ?? 0) > crowd)
    return crowded.length === 0 ? telling : { ...telling, crowded }
  })
}
