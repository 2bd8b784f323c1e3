import { entityNaming } from './entity-naming.ts'
import type { Judgements, Pairing } from './judgements.ts'

/** What has new keys, links or values when one set of judgements follows another. */
export type Touched = {
  /** Ids of tellings; those added or taken back are among them. */
  readonly tellings: ReadonlySet<string>
  /** Ids of entities that stand under another id, or under their own again; the tellings that name them are touched too. */
  readonly entities: ReadonlySet<string>
  /** Documents whose findings speak or are silent anew. */
  readonly documents: ReadonlySet<string>
}

/** What the step from one set of judgements to the next touches. */
export function touchedBy(before: Judgements, after: Judgements): Touched {
  const tellings = new Set<string>()
  for (const field of ['rejected', 'accepted', 'corrected'] as const)
    addChanged(before[field], after[field], tellings)
  for (const field of ['same', 'different'] as const) addEnds(before[field], after[field], tellings)
  const addedBefore = new Map(before.added.map(({ telling }) => [telling.id, telling]))
  const addedAfter = new Map(after.added.map(({ telling }) => [telling.id, telling]))
  addChanged(addedBefore, addedAfter, tellings)

  const ends = new Set<string>()
  for (const field of ['sameEntities', 'differentEntities'] as const)
    addEnds(before[field], after[field], ends)
  const entities = new Set<string>()
  for (const end of ends)
    for (const judgements of [before, after])
      for (const entity of entityNaming(judgements).allOf(end)) entities.add(entity)

  return { tellings, entities, documents: silencedDocuments(before, after) }
}

function addChanged(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  changed: Set<string>,
): void {
  for (const key of new Set([...before.keys(), ...after.keys()]))
    if (JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key))) changed.add(key)
}

function addEnds(before: readonly Pairing[], after: readonly Pairing[], ends: Set<string>): void {
  const keyOf = ({ one, other, decision }: Pairing): string => JSON.stringify([one, other, decision])
  const was = new Set(before.map(keyOf))
  const is = new Set(after.map(keyOf))
  for (const pair of [...before, ...after]) {
    const key = keyOf(pair)
    if (was.has(key) && is.has(key)) continue
    ends.add(pair.one)
    ends.add(pair.other)
  }
}

function silencedDocuments(before: Judgements, after: Judgements): Set<string> {
  const keyOf = (silence: Judgements['silences'][number]): string => JSON.stringify(silence)
  const was = new Set(before.silences.map(keyOf))
  const is = new Set(after.silences.map(keyOf))
  const changed = [...before.silences, ...after.silences].filter(
    (one) => was.has(keyOf(one)) !== is.has(keyOf(one)),
  )
  return new Set(changed.map(({ document }) => document))
}
