import type { TObject, TSchema } from 'typebox'
import type { Role } from './sign-in.ts'

/** What a route answers when all is well. */
export type RouteAnswer =
  | {
      readonly is: 'json'
      readonly status: 200 | 201
      readonly shape: TSchema
      /** The shape of a line, where the same can be had line by line as `application/x-ndjson`. */
      readonly line?: TSchema
    }
  | { readonly is: 'file'; readonly says: string }
  | { readonly is: 'redirect'; readonly says: string }
  | { readonly is: 'nothing' }

/** One route of the server: the table of them is what server, documentation and page agree on. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** With parameters as `:id`. */
  readonly path: `/${string}`
  /** The least that one must be to call it; `nobody`: no account is needed. */
  readonly role: Role | 'nobody'
  /** One sentence for the documentation. */
  readonly says: string
  readonly params?: TObject
  readonly query?: TObject
  /** A schema for JSON; `bytes` for a file as it is. */
  readonly body?: TSchema | 'bytes'
  readonly answer: RouteAnswer
  /** Where it changes something that others may have changed: it takes `If-Match`, and answers 412. */
  readonly takesIfMatch?: true
}

/** Routes of one group, by name. */
export type RouteGroup = Readonly<Record<string, Route>>
