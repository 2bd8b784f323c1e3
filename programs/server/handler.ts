import type { FastifyReply } from 'fastify'
import type { Route, RouteGroup } from '../../src/api/route.ts'
import type { AnswerOf, BodyOf, ParamsOf, QueryOf } from '../../src/api/route-types.ts'
import type { SessionUser } from '../../src/api/sign-in.ts'

/** What a route is asked, checked against its schemas. */
export type Asked<One extends Route> = {
  readonly params: ParamsOf<One>
  readonly query: QueryOf<One>
  readonly body: BodyOf<One>
  readonly user: SessionUser | null
  /** The version in If-Match; `*`: whatever it is now; null where it is not given. */
  readonly ifMatch: string | null
  readonly ifNoneMatch: string | null
  /** Whether lines of JSON are wanted. */
  readonly wantsLines: boolean
  readonly caller: Caller
}

/** The request behind what was asked, for the few routes that need more of it. */
export type Caller = {
  readonly address: string
  /** The whole address that was asked, as the browser sees it. */
  readonly url: URL
  readonly cookie: (name: string) => string | undefined
}

/** What answers a route: a value that is written as JSON, or a reply that has been made already. */
export type Handler<One extends Route> = (
  asked: Asked<One>,
  reply: FastifyReply,
) => Promise<AnswerOf<One> | FastifyReply>

/** A handler for each route of a group. */
export type Handlers<Group extends RouteGroup> = { readonly [Name in keyof Group]: Handler<Group[Name]> }
