import { foldedWords } from '../../src/register/fold-search.ts'
import { areNear, soundKey } from '../../src/register/names-alike.ts'
import { nameHoldsTerm, type SearchTerm } from '../../src/register/search-term.ts'
import type { RegisterReader } from './register-reader.ts'
import { namesIn } from './renew-entities.ts'

type Tables = Pick<RegisterReader, 'asked' | 'dialect'>

/** The numbers of the entities one of whose names holds the words asked for, in nearly this writing. */
export async function entitiesNamed(tables: Tables, term: SearchTerm): Promise<readonly number[]> {
  const { asked, dialect } = tables
  let found: readonly number[] | null = null
  for (const [at, word] of term.words.entries()) {
    const isBeginning = term.isBeginning && at === term.words.length - 1
    const written = isBeginning
      ? await wordsBeginning(tables, word)
      : [word, ...(await wordsAlike(tables, word))]
    const rows = await asked
      .selectFrom('entity_word')
      .select('entity')
      .distinct()
      .where(dialect.isOneOf('word', written))
      .execute()
    const here: Set<number> = new Set(rows.map(({ entity }) => entity))
    found = found === null ? [...here] : found.filter((n: number) => here.has(n))
  }
  if (found === null || found.length === 0) return []
  if (term.words.length === 1) return found
  const rows = await asked
    .selectFrom('entity')
    .select(['n', 'name', 'names'])
    .where(dialect.isOneOf('n', found))
    .execute()
  return rows.flatMap(({ n, name, names }) =>
    namesIn(name, names).some((each) => nameHoldsTerm(foldedWords(each), term)) ? [n] : [],
  )
}

/** The numbers of the entities that have this name as a whole. */
export async function entitiesCalled(
  { asked }: Tables,
  words: readonly string[],
): Promise<readonly number[]> {
  const rows = await asked
    .selectFrom('entity_name')
    .select('entity')
    .where('folded', '=', words.join(' '))
    .execute()
  return rows.map(({ entity }) => entity)
}

/** Other words of names that are written or sound nearly like this one. */
export async function wordsAlike({ asked }: Tables, word: string): Promise<readonly string[]> {
  const sound = soundKey(word)
  if (sound === null) return []
  const rows = await asked.selectFrom('name_word').select('word').where('sound', '=', sound).execute()
  return rows.flatMap((row) => (row.word !== word && areNear(word, row.word) ? [row.word] : []))
}

/** Tells of folded names of the register whether they hold the words asked for, in nearly this writing. */
export async function nameTest(
  tables: Tables,
  term: SearchTerm,
): Promise<(name: readonly string[]) => boolean> {
  const last = term.words.length - 1
  const fits = await Promise.all(
    term.words.map(async (asked, at): Promise<(word: string) => boolean> => {
      if (term.isBeginning && at === last) return (word) => word.startsWith(asked)
      const alike = new Set([asked, ...(await wordsAlike(tables, asked))])
      return (word) => alike.has(word)
    }),
  )
  return (name) =>
    last >= 0 &&
    name.some((_, start) =>
      fits.every((fitting, at) => {
        const word = name[start + at]
        return word !== undefined && fitting(word)
      }),
    )
}

async function wordsBeginning({ asked }: Tables, start: string): Promise<readonly string[]> {
  const rows = await asked
    .selectFrom('name_word')
    .select('word')
    .where('word', '>=', start)
    // The first letter behind all those of which words are made.
    .where('word', '<', `${start}{`)
    .execute()
  return rows.map(({ word }) => word)
}
