import { entryIdOf } from '../../src/register/entry-id.ts'
import { entryWords } from '../../src/register/entry-words.ts'
import { joinTellings } from '../../src/register/join-tellings.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import type { GatheredTelling } from './gather-tellings.ts'
import { nameWordRows } from './party-names.ts'
import type { RegisterWork } from './register-work.ts'

/** What became of the entries of some tellings. */
export type ReplacedEntries = {
  /** All entries that the tellings make now, by their numbers. */
  readonly entries: ReadonlyMap<number, RegisterEntry>
  readonly gone: readonly number[]
  /** Numbers of those that are new or other than before. */
  readonly changed: ReadonlySet<number>
  /** Documents one of whose tellings belongs to an entry with another id than before. */
  readonly documents: ReadonlySet<number>
}

/** Joins tellings to entries, and puts these in the place of the entries that the tellings made before. */
export async function replaceEntries(
  work: RegisterWork,
  gathered: readonly GatheredTelling[],
  formerEntries: ReadonlySet<number>,
): Promise<ReplacedEntries> {
  const { asked, dialect, judgements, state } = work
  const former = new Set([...formerEntries, ...gathered.flatMap(({ entry }) => entry ?? [])])
  const before = await asked
    .selectFrom('entry')
    .select(['n', 'id', 'version'])
    .where(dialect.isOneOf('n', [...former]))
    .execute()
  const known = new Map(before.map((row) => [row.id, row]))
  const idOf = new Map(before.map(({ n, id }) => [n, id]))

  const joined = joinTellings(
    gathered.map(({ telling }) => telling),
    judgements,
  )
  const now = new Set(joined.map(({ id }) => id))
  const gone = before.flatMap(({ id, n }) => (now.has(id) ? [] : [n]))
  const room = [...gone, ...state.free.splice(0)]
  const entries = new Map<number, RegisterEntry>()
  const changed = new Set<number>()
  const entryOf = new Map<string, { readonly n: number; readonly id: string }>()
  for (const entry of joined) {
    const old = known.get(entry.id)
    const n = old?.n ?? room.shift() ?? state.entries++
    entries.set(n, entry)
    if (old?.version !== entry.version) changed.add(n)
    for (const { id } of entry.tellings) entryOf.set(id, { n, id: entry.id })
  }
  state.free.push(...room)

  await forgetEntries(work, [...gone, ...changed])
  await writeEntries(
    work,
    [...entries].filter(([n]) => changed.has(n)),
  )
  await placeTellings(work, gathered, entryOf)

  const documents = new Set<number>()
  for (const { telling, entry, document, isNew } of gathered) {
    const old = entry === null ? undefined : idOf.get(entry)
    if (isNew || old !== entryOf.get(telling.id)?.id) documents.add(document)
  }
  return { entries, gone: gone.filter((n) => !entries.has(n)), changed, documents }
}

async function forgetEntries({ asked, dialect }: RegisterWork, rows: readonly number[]): Promise<void> {
  if (rows.length === 0) return
  await asked.deleteFrom('entry').where(dialect.isOneOf('n', rows)).execute()
  await asked.deleteFrom('entry_id').where(dialect.isOneOf('entry', rows)).execute()
  await dialect.forgetTexts(asked, rows)
}

/** Writes entries that are not there yet, with the words by which they are found. */
export async function writeEntries(
  { asked, dialect }: RegisterWork,
  entries: readonly (readonly [number, RegisterEntry])[],
): Promise<void> {
  await dialect.insert(
    asked,
    'entry',
    entries.map(([n, entry]) => {
      const { tellings, ...rest } = entry
      return {
        n,
        id: entry.id,
        version: entry.version,
        data: JSON.stringify({ ...rest, tellings: tellings.map(({ id }) => id) }),
      }
    }),
  )
  await dialect.insert(
    asked,
    'entry_id',
    entries.flatMap(([n, { id, tellings }]) =>
      [...new Set([id, ...tellings.map((telling) => entryIdOf(telling.id))])].map((each) => ({
        id: each,
        entry: n,
      })),
    ),
  )
  const texts = entries.map(([n, entry]) => ({ n, words: entryWords(entry) }))
  await dialect.indexTexts(asked, texts)
  const names = texts.flatMap(({ words }) => words.names)
  await dialect.insert(asked, 'name_word', nameWordRows(names), { isOnce: true })
}

// Tellings that stay where they are are not written again.
async function placeTellings(
  { asked, dialect, state }: RegisterWork,
  gathered: readonly GatheredTelling[],
  entryOf: ReadonlyMap<string, { readonly n: number }>,
): Promise<void> {
  const componentOf = componentNumbers(gathered, () => state.components++)
  const placed = gathered.map((each) => ({
    ...each,
    entryNow: entryOf.get(each.telling.id)?.n ?? null,
    componentNow: componentOf.get(each.group) ?? -1,
  }))
  await dialect.insert(
    asked,
    'telling',
    placed
      .filter(({ isNew }) => isNew)
      .map(({ n, telling, document, added, entryNow, componentNow }) => ({
        n,
        id: telling.id,
        document,
        component: componentNow,
        entry: entryNow,
        added,
        data: JSON.stringify(telling),
      })),
  )
  await dialect.moveTellings(
    asked,
    placed
      .filter(
        ({ isNew, entry, entryNow, component, componentNow }) =>
          !isNew && (entry !== entryNow || component !== componentNow),
      )
      .map(({ n, entryNow, componentNow }) => ({ n, entry: entryNow, component: componentNow })),
  )
}

// Of the groups that a component has fallen into the largest keeps its number.
function componentNumbers(gathered: readonly GatheredTelling[], next: () => number): Map<number, number> {
  const sizes = new Map<number, Map<number, number>>()
  for (const { group, component } of gathered) {
    const old = sizes.get(group) ?? new Map<number, number>()
    sizes.set(group, old)
    old.set(component, (old.get(component) ?? 0) + 1)
  }
  const taken = new Set([-1])
  const numbers = new Map<number, number>()
  const largest = [...sizes].sort((one, other) => sizeOf(other[1]) - sizeOf(one[1]))
  for (const [group, old] of largest) {
    const kept = [...old].sort((one, other) => other[1] - one[1]).find(([component]) => !taken.has(component))
    const number = kept?.[0] ?? next()
    taken.add(number)
    numbers.set(group, number)
  }
  return numbers
}

function sizeOf(old: ReadonlyMap<number, number>): number {
  return [...old.values()].reduce((sum, size) => sum + size, 0)
}
