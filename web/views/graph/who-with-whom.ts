import type { RelationGraph } from '../../../src/api/relation-graph.ts'
import type { EntryKind } from '../../../src/entries/all-kinds.ts'
import type { MentionKind } from '../../../src/names/mention.ts'
import { shortSummary } from '../timeline/short-summary.ts'

/** A party, or an entry between parties, as a point of the drawing. */
export type WhoNode = {
  /** What the drawing knows it by. */
  readonly key: string
  readonly is: 'party' | 'entry'
  readonly id: string | null
  readonly kind: MentionKind | EntryKind | null
  readonly name: string
  /** The indices of the entries that it takes part in. */
  readonly entries: readonly number[]
}

/** Two points that belong together: parties by the entries that both take part in, or a party and an entry by its roles. */
export type WhoEdge = {
  readonly one: string
  readonly other: string
  readonly entries: readonly number[]
  readonly roles: readonly string[]
}

/** Who with whom. */
export type WhoWithWhom = { readonly nodes: readonly WhoNode[]; readonly edges: readonly WhoEdge[] }

/** Which entries count: those that may lie within these days, and which parties. */
export type WhoWanted = {
  readonly from: number
  readonly until: number
  readonly kinds: ReadonlySet<string>
  /** At most so many parties, those with most entries. */
  readonly most: number
  /** True where meetings, acts and other entries stand between the parties as points of their own. */
  readonly showsEntries: boolean
}

/** A kind that has no name of its own: parties of which only the name is known. */
export const unknownKind = 'name'

/** Joins parties that take part in one entry; entries without a date count only while all time is looked at. */
export function whoWithWhom(
  graph: RelationGraph,
  { from, until, kinds, most, showsEntries }: WhoWanted,
): WhoWithWhom {
  const isWithin = graph.entries.map(({ first, last }) =>
    first === null && last === null
      ? from === Number.NEGATIVE_INFINITY && until === Number.POSITIVE_INFINITY
      : (first ?? Number.NEGATIVE_INFINITY) <= until && (last ?? Number.POSITIVE_INFINITY) >= from,
  )
  const entriesOf = new Map<number, Set<number>>()
  for (const { entry, entity } of graph.links) {
    const { kind } = graph.entities[entity] ?? { kind: null }
    if (isWithin[entry] !== true || !kinds.has(kind ?? unknownKind)) continue
    const known = entriesOf.get(entity)
    if (known === undefined) entriesOf.set(entity, new Set([entry]))
    else known.add(entry)
  }
  const shown = [...entriesOf]
    .toSorted(([one, few], [other, many]) => many.size - few.size || one - other)
    .slice(0, most)
  const parties = shown.map(
    ([entity, entries]): WhoNode => ({
      key: String(entity),
      is: 'party',
      ...graph.entities[entity]!,
      entries: [...entries],
    }),
  )
  return showsEntries ? withEntries(graph, parties) : { nodes: parties, edges: edgesBetween(parties) }
}

function edgesBetween(parties: readonly WhoNode[]): readonly WhoEdge[] {
  const partiesOf = new Map<number, string[]>()
  for (const { key, entries } of parties)
    for (const entry of entries) partiesOf.set(entry, [...(partiesOf.get(entry) ?? []), key])
  const edges = new Map<string, WhoEdge & { readonly entries: number[] }>()
  for (const [entry, keys] of partiesOf)
    for (const [at, one] of keys.slice(0, mostTogether).entries())
      for (const other of keys.slice(at + 1, mostTogether)) {
        const [low, high] = Number(one) < Number(other) ? [one, other] : [other, one]
        const known = edges.get(`${low} ${high}`)
        if (known === undefined)
          edges.set(`${low} ${high}`, { one: low, other: high, entries: [entry], roles: [] })
        else known.entries.push(entry)
      }
  return [...edges.values()]
}

// An entry with one party joins nobody with anybody.
function withEntries(graph: RelationGraph, parties: readonly WhoNode[]): WhoWithWhom {
  const shown = new Map(parties.map((party) => [party.key, new Set(party.entries)]))
  const rolesOf = new Map<number, Map<string, string[]>>()
  for (const { entry, entity, role } of graph.links) {
    const key = String(entity)
    if (shown.get(key)?.has(entry) !== true) continue
    const roles = rolesOf.get(entry) ?? new Map<string, string[]>()
    rolesOf.set(entry, roles.set(key, [...(roles.get(key) ?? []), role]))
  }
  const joining = [...rolesOf].filter(([, roles]) => roles.size > 1)
  return {
    nodes: [
      ...parties,
      ...joining.map(([entry]): WhoNode => {
        const { id, kind, summary } = graph.entries[entry]!
        return { key: `entry ${entry}`, is: 'entry', id, kind, name: shortSummary(summary), entries: [entry] }
      }),
    ],
    edges: joining.flatMap(([entry, its]) =>
      [...its].map(([one, roles]) => ({ one, other: `entry ${entry}`, entries: [entry], roles })),
    ),
  }
}

// An entry with a hundred members would join each with each, and show nothing but itself.
const mostTogether = 16

/** What a point is joined with, those with most entries together first. */
export function companyOf(
  key: string,
  { nodes, edges }: WhoWithWhom,
): readonly { readonly node: WhoNode; readonly entries: readonly number[] }[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  return edges
    .flatMap(({ one, other, entries }) => {
      const node = one === key ? byKey.get(other) : other === key ? byKey.get(one) : undefined
      return node === undefined ? [] : [{ node, entries }]
    })
    .toSorted((one, other) => other.entries.length - one.entries.length)
}
