import type { Static, TSchema } from 'typebox'
import type { Route } from './route.ts'

/** What a route takes in its path. */
export type ParamsOf<One extends Route> = One extends { readonly params: infer Params extends TSchema }
  ? Static<Params>
  : Readonly<Record<never, never>>

/** What a route takes behind the question mark. */
export type QueryOf<One extends Route> = One extends { readonly query: infer Query extends TSchema }
  ? Static<Query>
  : Readonly<Record<never, never>>

/** What a route takes as its body. */
export type BodyOf<One extends Route> = One extends { readonly body: infer Body }
  ? Body extends 'bytes'
    ? Uint8Array
    : Body extends TSchema
      ? Static<Body>
      : never
  : undefined

/** What a route answers as JSON. */
export type AnswerOf<One extends Route> = One['answer'] extends {
  readonly shape: infer Shape extends TSchema
}
  ? Static<Shape>
  : never
