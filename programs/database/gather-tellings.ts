import { linksOf } from '../../src/register/links-of.ts'
import { matchKeys } from '../../src/register/match-keys.ts'
import type { Telling } from '../../src/register/telling.ts'
import { documentNumbers, type PlacedTelling, type RegisterWork } from './register-work.ts'

/** What is to be placed: tellings that are new, and components in which something has changed. */
export type Unsettled = {
  readonly components: ReadonlySet<number>
  readonly tellings: readonly { readonly telling: Telling; readonly added: string | null }[]
  /** Ids of tellings about which something else is decided now. */
  readonly touched: ReadonlySet<string>
}

/** A telling with the number of its group: of those that are linked. */
export type GatheredTelling = PlacedTelling & { readonly group: number }

/**
 * All tellings that a change may join or part: those of the components that it touches, and of those that new tellings
 * are linked with. No telling that is left out is linked with one that is in.
 */
export async function gatherTellings(work: RegisterWork, unsettled: Unsettled): Promise<GatheredTelling[]> {
  const { state, documents, judgements } = work
  await documentNumbers(
    work,
    unsettled.tellings.map(({ telling }) => telling.document),
  )
  const created = unsettled.tellings.map(({ telling, added }): PlacedTelling => {
    const document = documents.get(telling.document) ?? -1
    return { n: state.tellings++, telling, document, component: -1, entry: null, added, isNew: true }
  })
  const touched = await tellingsById(work, [...unsettled.touched])
  // Only these may be linked otherwise than they were; all others are linked as their component says.
  const unlinked = [...created, ...touched]
  const keys = new Map(
    unlinked.map(({ n, telling }) => [n, [...new Set(matchKeys(telling, judgements).map(hashed))]]),
  )
  await writeKeys(work, unlinked, keys)
  const candidates = await candidatesOf(work, unlinked, keys)

  const groups = joinable()
  const components = new Set([...unsettled.components, ...touched.map(({ component }) => component)])
  const byId = new Map([...candidates.values(), ...unlinked].map((placed) => [placed.telling.id, placed]))
  const missing = new Set<string>()
  const links: (readonly [number, string])[] = []
  for (const { n, telling } of unlinked) {
    const near = candidates.near(n).map((placed) => placed.telling)
    for (const id of linksOf(telling, near, judgements)) {
      links.push([n, id])
      if (!byId.has(id)) missing.add(id)
    }
  }
  for (const placed of await tellingsById(work, [...missing])) byId.set(placed.telling.id, placed)
  for (const [n, id] of links) {
    const other = byId.get(id)
    if (other === undefined) continue
    groups.join(n, other.n)
    if (!other.isNew) components.add(other.component)
  }
  const gathered = new Map(created.map((placed) => [placed.n, placed]))
  const firstOf = new Map<number, number>()
  for (const placed of await tellingsBy(work, 'component', [...components])) {
    gathered.set(placed.n, placed)
    const first = firstOf.get(placed.component)
    if (first === undefined) firstOf.set(placed.component, placed.n)
    else groups.join(first, placed.n)
  }
  return [...gathered.values()].map((placed) => ({ ...placed, group: groups.of(placed.n) }))
}

async function writeKeys(
  { asked, dialect }: RegisterWork,
  unlinked: readonly PlacedTelling[],
  keys: ReadonlyMap<number, readonly number[]>,
): Promise<void> {
  const rows = unlinked.flatMap(({ n }) => (keys.get(n) ?? []).map((match) => ({ match, telling: n })))
  // In the order of the table they are written faster.
  rows.sort((one, other) => one.match - other.match || one.telling - other.telling)
  await dialect.insert(asked, 'telling_key', rows, { isOnce: true })
}

/** A key as a number of 32 bits; two keys with one number only make a candidate of what is none. */
function hashed(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash | 0
}

type Candidates = {
  readonly values: () => Iterable<PlacedTelling>
  /** Those that share a key with a telling. */
  readonly near: (n: number) => readonly PlacedTelling[]
}

async function candidatesOf(
  work: RegisterWork,
  unlinked: readonly PlacedTelling[],
  keys: ReadonlyMap<number, readonly number[]>,
): Promise<Candidates> {
  const { asked, dialect } = work
  const wanted = [...new Set([...keys.values()].flat())]
  const rows = await asked
    .selectFrom('telling_key')
    .select(['match', 'telling'])
    .where(dialect.isOneOf('match', wanted))
    .execute()
  const own = new Map(unlinked.map((placed) => [placed.n, placed]))
  const others = new Set(rows.flatMap(({ telling }) => (own.has(telling) ? [] : [telling])))
  const known = new Map([
    ...own,
    ...(await tellingsBy(work, 'n', [...others])).map((one) => [one.n, one] as const),
  ])
  const byKey = Map.groupBy(rows, ({ match }) => match)
  return {
    values: () => known.values(),
    near(n) {
      const found = new Set<number>()
      for (const key of keys.get(n) ?? []) for (const { telling } of byKey.get(key) ?? []) found.add(telling)
      found.delete(n)
      return [...found].flatMap((one) => known.get(one) ?? [])
    },
  }
}

// The id of a telling begins with that of its document.
async function tellingsById(work: RegisterWork, ids: readonly string[]): Promise<PlacedTelling[]> {
  const told = ids.map((id) => id.slice(0, id.lastIndexOf('/')))
  await documentNumbers(work, told)
  const documents = new Set(told.flatMap((id) => work.documents.get(id) ?? []))
  const wanted = new Set(ids)
  return (await tellingsBy(work, 'document', [...documents])).filter(({ telling }) => wanted.has(telling.id))
}

async function tellingsBy(
  { asked, dialect }: RegisterWork,
  column: 'n' | 'document' | 'component',
  values: readonly number[],
): Promise<PlacedTelling[]> {
  if (values.length === 0) return []
  const rows = await asked.selectFrom('telling').selectAll().where(dialect.isOneOf(column, values)).execute()
  return rows.map(({ n, document, component, entry, added, data }) => ({
    n,
    telling: JSON.parse(data),
    document,
    component,
    entry,
    added,
    isNew: false,
  }))
}

function joinable(): {
  readonly of: (n: number) => number
  readonly join: (one: number, other: number) => void
} {
  const parents = new Map<number, number>()
  const of = (n: number): number => {
    let at = n
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up
    if (at !== n) parents.set(n, at)
    return at
  }
  return {
    of,
    join(one, other) {
      if (of(one) !== of(other)) parents.set(of(one), of(other))
    },
  }
}
