import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Route, RouteGroup } from '../../src/api/route.ts'
import type { SessionUser } from '../../src/api/sign-in.ts'
import { answerCache } from './answer-cache.ts'
import { addressCheck, bodyCheck, type CheckPart } from './check-request.ts'
import { checkOrigin } from './guard/check-origin.ts'
import { checkRole } from './guard/check-role.ts'
import { cookieNames } from './guard/cookie-names.ts'
import { identifier } from './guard/identify.ts'
import type { Asked, Caller, Handler, Handlers } from './handler.ts'
import { inTurns } from './in-turns.ts'
import { refusal } from './problem-error.ts'
import type { Serving } from './serving.ts'

/** Puts the routes of a group on a server; each asks first who calls, and lets nobody in whom the table does not name. */
export function routeServer(server: FastifyInstance, serving: Serving) {
  const { settings } = serving
  const identify = identifier(serving, serving.sessions)
  const { register } = serving.workspace
  // A register in SQLite answers one question after the other. Many requests at once would each wait at every question
  // for all the others; so each waits once, and is then answered in one go.
  const turns = inTurns(register.dialect === 'sqlite' ? 1 : 8)
  const cache = answerCache(settings.limits.rememberedCharacters)
  const names = cookieNames(settings.publicAddress?.protocol === 'https:')

  return function serveGroup<Group extends RouteGroup>(group: Group, handlers: Handlers<Group>): void {
    for (const name in group) serve(name, group[name], handlers[name])
  }

  function serve<One extends Route>(name: string, route: One, handler: Handler<One>): void {
    const { limits } = settings
    const check = checksOf(route)
    const changes = route.method !== 'GET'
    // A document waits for a thread of its own as well.
    const isRead = !changes && route.role === 'reader' && name !== 'document'
    // An answer is the same as long as the register is; that to one entry has a tag of its own.
    const isKept = !changes && route.role === 'reader' && route.answer.is === 'json' && name !== 'entry'
    // The provider sends the browser back from its own site.
    const isOwnSite = name !== 'openIdReturn'

    async function guard(request: FastifyRequest): Promise<void> {
      const session = request.cookies[names.session]
      if (isOwnSite)
        checkOrigin(request.headers, settings.publicAddress, { changes, hasCookie: session !== undefined })
      const { authorization } = request.headers
      request.user = await identify({ session, authorization })
      checkRole(route, request.user)
    }

    server.route({
      method: route.method,
      url: route.path,
      bodyLimit: route.body === 'bytes' ? limits.uploadBytes : limits.bodyBytes,
      config: { name },
      // Before the body is read, so that nobody sends one in vain.
      onRequest: guard,
      async handler(request, reply) {
        const asked = askedOf<One>(request, check)
        const mark = isKept && !asked.wantsLines ? await register.mark() : null
        const known = mark === null ? null : cache.find(request.url, mark)
        if (known !== null) return sendJson(reply, 200, known)
        const answer = await (isRead ? turns(() => handler(asked, reply)) : handler(asked, reply))
        if (reply.sent || answer === reply) return reply
        const text = JSON.stringify(answer)
        if (mark !== null) cache.keep(request.url, mark, text)
        return sendJson(reply, route.answer.is === 'json' ? route.answer.status : 200, text)
      },
    })
  }

  function askedOf<One extends Route>(request: FastifyRequest, check: Checks): Asked<One> {
    const asked = {
      params: check.params(request.params),
      query: check.query(request.query),
      body: check.body(request.body),
      user: request.user,
      ifMatch: tagOf(request.headers['if-match']),
      ifNoneMatch: request.headers['if-none-match'] ?? null,
      wantsLines: request.headers.accept?.includes('application/x-ndjson') === true,
      caller: callerOf(request),
    }
    // The checks have just compared each part with the schema that its type is made of.
    return asked as Asked<One>
  }
}

function sendJson(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'private, no-cache')
    .type('application/json; charset=utf-8')
    .send(text)
}

type Checks = { readonly params: CheckPart; readonly query: CheckPart; readonly body: CheckPart }

const nothing: CheckPart = () => ({})

function checksOf({ params, query, body }: Route): Checks {
  return {
    params: params === undefined ? nothing : addressCheck(params, 'path'),
    query: query === undefined ? nothing : addressCheck(query, 'query'),
    body: body === undefined ? () => undefined : body === 'bytes' ? bytesCheck : bodyCheck(body),
  }
}

const bytesCheck: CheckPart = (value) => {
  if (Buffer.isBuffer(value)) return value
  throw refusal(415, 'Send the bytes of the document as application/octet-stream.')
}

// Versions stand in quotation marks, as ETags do; a weak tag is none to change anything by.
function tagOf(header: string | undefined): string | null {
  if (header === undefined) return null
  if (header.trim() === '*') return '*'
  const [, tag] = /^\s*"([^"]*)"\s*$/.exec(header) ?? []
  if (tag === undefined) throw refusal(400, 'If-Match takes one version in quotation marks, or *.')
  return tag
}

function callerOf(request: FastifyRequest): Caller {
  // The host has been compared with the names of the server; a path with two slashes in front must not become another.
  const url = new URL(`${request.protocol}://${request.headers.host}`)
  const [path = '/', ...search] = request.url.split('?')
  url.pathname = path
  url.search = search.join('?')
  return { address: request.ip, url, cookie: (name) => request.cookies[name] }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends it; null where nobody is signed in. */
    user: SessionUser | null
  }
  interface FastifyContextConfig {
    /** The name of the route in the table. */
    name?: string
  }
}
