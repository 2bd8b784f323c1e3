import type { Asked, Dialect } from './dialect.ts'

/** Which numbers are taken, and how often the register has changed. */
export type RegisterState = {
  /** Counts the changes. */
  generation: number
  /** The generation in which everything before was thrown away. */
  anew: number
  documents: number
  tellings: number
  entities: number
  components: number
  values: number
  entries: number
  /** Numbers of entries that are gone. */
  free: number[]
}

const empty: RegisterState = {
  generation: 0,
  anew: 0,
  documents: 0,
  tellings: 0,
  entities: 0,
  components: 0,
  // The number 0 says that there is no value.
  values: 1,
  entries: 0,
  free: [],
}

/** Reads the state; that of an empty register where nothing was ever written. */
export async function readState(asked: Asked): Promise<RegisterState> {
  const row = await asked.selectFrom('meta').select('value').where('name', '=', 'state').executeTakeFirst()
  return row === undefined ? { ...empty, free: [] } : { ...empty, ...JSON.parse(row.value) }
}

/** The state of a register that is begun again; its generations go on counting, so that who read the old one knows. */
export function stateAnew({ generation }: RegisterState): RegisterState {
  return { ...empty, free: [], generation, anew: generation + 1 }
}

/** Writes the state, counting one change more. */
export async function writeState(asked: Asked, dialect: Dialect, state: RegisterState): Promise<void> {
  state.generation++
  await writeMeta(asked, dialect, {
    state: JSON.stringify(state),
    generation: `${state.generation} ${state.anew}`,
  })
}

/** Writes what the register knows of itself. */
export async function writeMeta(
  asked: Asked,
  dialect: Dialect,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  await asked.deleteFrom('meta').where('name', 'in', Object.keys(values)).execute()
  await dialect.insert(
    asked,
    'meta',
    Object.entries(values).map(([name, value]) => ({ name, value })),
  )
}

/** Something that the register knows of itself; null where it does not. */
export async function readMeta(asked: Asked, name: string): Promise<string | null> {
  const row = await asked.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value ?? null
}

/** The generation, and the one in which everything was begun anew. */
export async function readGeneration(
  asked: Asked,
): Promise<{ readonly generation: number; readonly anew: number }> {
  const [generation = 0, anew = 0] = ((await readMeta(asked, 'generation')) ?? '0 0').split(' ').map(Number)
  return { generation, anew }
}
