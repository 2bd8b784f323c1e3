import type { Position } from '../../src/answers/make-map.ts'
import type { Authority } from '../../src/authority/load-authority.ts'

/** Finds where places lie, as authority files say; a name that several places bear lies nowhere. */
export function placeFinder(authority: Authority): (entity: string | null, name: string) => Position | null {
  return (entity, name) => {
    const known = entity === null ? undefined : authority.byId(entity)
    if (known?.kind === 'place') return positionOf(known)
    if (known !== undefined) return null
    const places = authority.find(name)?.records.filter((record) => record.kind === 'place') ?? []
    const [only, ...others] = places
    return only?.kind === 'place' && others.length === 0 ? positionOf(only) : null
  }
}

function positionOf({
  id,
  names,
  at,
}: {
  readonly id: string
  readonly names: readonly { readonly name: string }[]
  readonly at?: readonly [number, number]
}): Position | null {
  if (at === undefined) return null
  return { authority: id, name: names[0]?.name ?? id, latitude: at[0], longitude: at[1] }
}
