import { type TUnsafe, Type } from 'typebox'
import { closedObject } from './closed-object.ts'

/** A query in the language of `regesta ask`; empty: everything. */
export const queryText = Type.Optional(
  Type.String({
    maxLength: 2000,
    description: 'A query in the language of `regesta ask`; empty: everything.',
  }),
)

/** Where the page before ended. */
export const afterCursor = Type.Optional(
  Type.String({ maxLength: 2000, description: 'The `next` of the page before.' }),
)

/** How many at most. */
export function limitOf(usual: number, most: number) {
  return Type.Optional(
    Type.Integer({ minimum: 1, maximum: most, default: usual, description: 'How many at most.' }),
  )
}

/** One of a few words. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  description?: string,
): TUnsafe<Word> {
  return Type.Unsafe<Word>({
    type: 'string',
    enum: words,
    ...(description === undefined ? {} : { description }),
  })
}

/** The id in a path; slashes in it are written `%2F`. */
export const idInPath = closedObject({ id: Type.String({ minLength: 1, maxLength: 400 }) })
