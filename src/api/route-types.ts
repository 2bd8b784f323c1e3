import type { Static, TSchema } from 'typebox'
import type { allRoutes } from './all-routes.ts'
import type { Route } from './route.ts'

/** The names of the routes. */
export type RouteName = keyof typeof allRoutes

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

/** What the route of a name answers: `AnswerTo<'timeline'>`. */
export type AnswerTo<Name extends RouteName> = AnswerOf<(typeof allRoutes)[Name]>

/** What the route of a name takes behind the question mark. */
export type QueryTo<Name extends RouteName> = QueryOf<(typeof allRoutes)[Name]>

/** What the route of a name takes as its body. */
export type BodyTo<Name extends RouteName> = BodyOf<(typeof allRoutes)[Name]>
