import { type TSchema, type TUnsafe, Type } from 'typebox'

/** An answer of JSON: its schema, and the type that the page and the server know it by. */
export function answering<Answer>(schema: TSchema): {
  readonly is: 'json'
  readonly status: 200
  readonly shape: TUnsafe<Answer>
} {
  return { is: 'json', status: 200, shape: Type.Unsafe<Answer>(schema) }
}
