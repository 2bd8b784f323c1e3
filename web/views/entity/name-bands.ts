import type { EntityPage } from '../../../src/api/entity-page.ts'
import { edtfBounds } from '../../../src/edtf/edtf-bounds.ts'
import { toEdtf } from '../../../src/edtf/to-edtf.ts'

/** A name with the days between which it was borne, as far as they are known, and others that were borne with it. */
export type NameBand = {
  readonly name: string
  readonly others: readonly string[]
  /** As they are written: EDTF. */
  readonly from: string | null
  readonly until: string | null
  readonly first: number | null
  readonly last: number | null
}

/** The names of an entity in the order of time: those of the authority and those of the documents, each once. */
export function nameBands({ entity, known }: Pick<EntityPage, 'entity' | 'known'>): readonly NameBand[] {
  const bands = new Map<string, NameBand>()
  for (const { name, from, until } of [...(known?.names ?? []), ...entity.names]) {
    const key = name.toLowerCase()
    const before = bands.get(key)
    // What one source leaves open another may know.
    const [begin, end] = [before?.from ?? from ?? null, before?.until ?? until ?? null]
    bands.set(key, {
      name: before?.name ?? name,
      others: [],
      from: begin,
      until: end,
      first: dayOf(begin, 'first'),
      last: dayOf(end, 'last'),
    })
  }
  const dated = (band: NameBand) => band.first ?? band.last
  return [...Map.groupBy(bands.values(), ({ from, until }) => `${from}/${until}`).values()]
    .flatMap((together) => {
      const [first, ...rest] = together
      return first === undefined ? [] : [{ ...first, others: rest.map(({ name }) => name) }]
    })
    .map((band, index) => ({ band, index }))
    .sort((one, other) => {
      const [left, right] = [dated(one.band), dated(other.band)]
      if (left === null || right === null)
        return left === right ? one.index - other.index : left === null ? 1 : -1
      return left - right || one.index - other.index
    })
    .map(({ band }) => band)
}

function dayOf(written: string | null, end: 'first' | 'last'): number | null {
  const edtf = written === null ? null : toEdtf(written)
  const day = edtf === null ? Number.NaN : edtfBounds(edtf)[end]
  return Number.isFinite(day) ? day : null
}
