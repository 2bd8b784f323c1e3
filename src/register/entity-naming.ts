import type { Judgements } from './judgements.ts'
import { byEnd } from './pairings-of.ts'
import { unionWithRefusals } from './union-with-refusals.ts'

/** Under which ids entities stand after the decisions about them. */
export type EntityNaming = {
  /** The id under which an entity stands. */
  readonly idOf: (entity: string) => string
  /** All entities that stand under its id, sorted. */
  readonly allOf: (entity: string) => readonly string[]
  /** The decisions by which it stands where it does. */
  readonly decisionsOf: (entity: string) => readonly string[]
}

const made = new WeakMap<Judgements, EntityNaming>()

/** Joins the entities that decisions call the same, in the order of the log, save where a chain would join two called different. */
export function entityNaming(judgements: Judgements): EntityNaming {
  const known = made.get(judgements)
  if (known !== undefined) return known
  const { sameEntities, differentEntities } = judgements
  const union = unionWithRefusals(differentEntities)
  for (const { one, other } of sameEntities) union.join(one, other)
  const decisions = byEnd([...sameEntities, ...differentEntities])
  const naming: EntityNaming = {
    idOf: (entity) => [...union.membersOf(entity)].sort(byRank)[0] ?? entity,
    allOf: (entity) => [...union.membersOf(entity)].sort(),
    decisionsOf: (entity) =>
      decisions.size === 0
        ? []
        : [...union.membersOf(entity)].flatMap((member) =>
            (decisions.get(member) ?? []).map(({ decision }) => decision),
          ),
  }
  made.set(judgements, naming)
  return naming
}

// An id of an authority before one that is made of a name: its folder is a plural.
function byRank(one: string, other: string): number {
  return Number(isKnown(other)) - Number(isKnown(one)) || (one < other ? -1 : one > other ? 1 : 0)
}

/** True for the id of an authority record. */
export function isKnown(entity: string): boolean {
  return !/^(?:person|place|state|body|meeting|act|post|people|thing)\//.test(entity)
}
