import { letterDistance } from '../../../src/authority/near-names.ts'
import { foldedWords } from '../../../src/register/fold-search.ts'
import { namesAlike } from '../../../src/register/names-alike.ts'
import type { RegisterEntity } from '../../../src/register/register-entity.ts'
import { wordsAlike } from '../find-entities.ts'
import type { RegisterReader } from '../register-reader.ts'
import { namesIn } from '../renew-entities.ts'
import { entitiesAt } from './find-one.ts'

const mostLookedAt = 20_000

/** Entities whose names are written or sound nearly like one, the nearest first, then those that are named most. */
export async function entitiesLike(
  name: string,
  limit: number,
  reader: Pick<RegisterReader, 'asked' | 'dialect'>,
): Promise<readonly RegisterEntity[]> {
  const { asked, dialect } = reader
  const wanted = foldedWords(name)
  if (wanted.length === 0) return mostNamed(limit, reader)
  const words = new Set<string>()
  for (const word of wanted) for (const near of await wordsNear(word, reader)) words.add(near)
  const found = await asked
    .selectFrom('entity_word')
    .innerJoin('entity', 'entity.n', 'entity_word.entity')
    .select(['entity.n', 'entity.name', 'entity.names', 'entity.mentions'])
    .distinct()
    .where(dialect.isOneOf('entity_word.word', [...words]))
    .where('entity.kind', 'is not', null)
    .limit(mostLookedAt)
    .execute()
  const ranked = found
    .map(({ n, name: best, names, mentions }) => {
      const distances = namesIn(best, names).map((each) => nameDistance(wanted, foldedWords(each)))
      return { n, mentions, name: best, distance: Math.min(...distances) }
    })
    .filter(({ distance }) => distance < tooFar)
    .sort(
      (one, other) =>
        one.distance - other.distance ||
        other.mentions - one.mentions ||
        (one.name < other.name ? -1 : one.name > other.name ? 1 : 0),
    )
  return entitiesAt(
    ranked.slice(0, limit).map(({ n }) => n),
    reader,
  )
}

async function mostNamed(
  limit: number,
  reader: Pick<RegisterReader, 'asked' | 'dialect'>,
): Promise<readonly RegisterEntity[]> {
  const rows = await reader.asked
    .selectFrom('entity')
    .select('n')
    .where('kind', 'is not', null)
    .orderBy('mentions', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return entitiesAt(
    rows.map(({ n }) => n),
    reader,
  )
}

async function wordsNear(
  word: string,
  reader: Pick<RegisterReader, 'asked' | 'dialect'>,
): Promise<readonly string[]> {
  const sharing = await reader.dialect.wordsSharingLetters(reader.asked, word)
  return [
    word,
    ...(await wordsAlike(reader, word)),
    ...sharing.filter(
      (near) => near.startsWith(word) || letterDistance(word, near, slips(word)) <= slips(word),
    ),
  ]
}

function slips(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}

const tooFar = 1

/** How far a name is from the one asked for: 0 where it is the same; 1 where nothing fits. */
function nameDistance(wanted: readonly string[], words: readonly string[]): number {
  const fits = wanted.map((word) => Math.min(1, ...words.map((other) => wordDistance(word, other))))
  const missing = fits.reduce((sum, distance) => sum + distance, 0) / wanted.length
  // Words beyond those asked for tell it from names that are whole.
  const beyond = Math.max(0, words.length - wanted.length) / (words.length * 10)
  return missing >= 0.5 ? tooFar : missing + beyond
}

function wordDistance(one: string, other: string): number {
  if (one === other) return 0
  if (namesAlike(one, other)) return 0.1
  const distance = letterDistance(one, other, slips(one))
  if (distance <= slips(one)) return 0.2 + distance / 10
  return other.startsWith(one) && one.length > 2 ? 0.3 : 1
}
