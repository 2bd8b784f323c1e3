import type { DatedName } from '../names/entity.ts'
import type { RegisterEntity } from './register-entity.ts'

/** One entity of what several documents name under one id, or under ids that a decision says are one. */
export function mergeEntity(id: string, parts: readonly RegisterEntity[]): RegisterEntity {
  const ranked = [...parts].sort(
    (one, other) => Number(other.id === id) - Number(one.id === id) || byWeight(one, other),
  )
  const [first] = ranked
  if (first === undefined) throw new Error(`no part of the entity ${id}; one at least is needed`)
  const names = new Map<string, DatedName>()
  const mentions = new Map<string, number>()
  for (const part of ranked) {
    for (const name of part.names) names.set(`${name.name}\n${name.from ?? ''}\n${name.until ?? ''}`, name)
    for (const one of part.documents)
      mentions.set(one.document, (mentions.get(one.document) ?? 0) + one.mentions)
  }
  return {
    id,
    kind: first.kind,
    name: first.name,
    names: [...names].sort(byKey).map(([, name]) => name),
    authority: ranked.find(({ authority }) => authority !== null)?.authority ?? null,
    documents: [...mentions].sort(byKey).map(([document, count]) => ({ document, mentions: count })),
  }
}

// The kind and the name under which it is mentioned most often.
function byWeight(one: RegisterEntity, other: RegisterEntity): number {
  return (
    Number(other.authority !== null) - Number(one.authority !== null) ||
    mentionsOf(other) - mentionsOf(one) ||
    other.name.length - one.name.length ||
    compare(one.name, other.name) ||
    compare(one.kind, other.kind)
  )
}

function mentionsOf({ documents }: RegisterEntity): number {
  return documents.reduce((sum, { mentions }) => sum + mentions, 0)
}

function byKey(one: readonly [string, unknown], other: readonly [string, unknown]): number {
  return compare(one[0], other[0])
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
