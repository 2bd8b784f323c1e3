import compress from '@fastify/compress'
import cookies from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import { decisionRoutes } from '../../src/api/decision-routes.ts'
import { documentRoutes } from '../../src/api/document-routes.ts'
import { entityRoutes } from '../../src/api/entity-routes.ts'
import { entryRoutes } from '../../src/api/entry-routes.ts'
import { findingRoutes } from '../../src/api/finding-routes.ts'
import { generalRoutes } from '../../src/api/general-routes.ts'
import { publishRoutes } from '../../src/api/publish-routes.ts'
import { sessionRoutes } from '../../src/api/session-routes.ts'
import { viewRoutes } from '../../src/api/view-routes.ts'
import { answerErrors } from './answer-errors.ts'
import { nameOfHost, ownNames } from './guard/own-names.ts'
import { securityHeaders } from './guard/security-headers.ts'
import { decisionHandlers } from './handlers/decision-handlers.ts'
import { documentHandlers } from './handlers/document-handlers.ts'
import { entityHandlers } from './handlers/entity-handlers.ts'
import { entryHandlers } from './handlers/entry-handlers.ts'
import { findingHandlers } from './handlers/finding-handlers.ts'
import { generalHandlers } from './handlers/general-handlers.ts'
import { publishHandlers } from './handlers/publish-handlers.ts'
import { sessionHandlers } from './handlers/session-handlers.ts'
import { viewHandlers } from './handlers/view-handlers.ts'
import { problemOf, refusal } from './problem-error.ts'
import { sendProblem } from './send-problem.ts'
import { servePage } from './serve-page.ts'
import { routeServer } from './serve-routes.ts'
import type { ServerContext } from './server-context.ts'
import { startServing } from './serving.ts'

/** A server of the table of routes and of the page, ready to listen. */
export async function makeServer(context: ServerContext): Promise<FastifyInstance> {
  const { settings, log } = context
  const { limits, publicAddress } = settings
  const hasTls = publicAddress?.protocol === 'https:'
  const headers = securityHeaders(hasTls)
  const server = fastify({
    logger: false,
    // An address that cannot be decoded meets no route and no hook.
    frameworkErrors: (_error, _request, reply) =>
      void sendProblem(reply.headers(headers), problemOf(400, 'The address cannot be understood.')),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMilliseconds,
    // Of silence on a connection: to read a long document may take a while.
    connectionTimeout: 600_000,
    keepAliveTimeout: 15_000,
    // What a proxy says of the caller counts only where there is one.
    trustProxy: publicAddress === null ? false : 'loopback, uniquelocal',
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 1000 },
  })

  answerErrors(server, log)
  const names = ownNames(settings)
  server.decorateRequest('user', null)
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    const name = nameOfHost(request.headers.host)
    if (name === null || !names.has(name))
      throw refusal(421, 'This server does not answer under that name; use the address that it prints.')
  })
  server.addHook('onResponse', async (request, reply) => {
    log({
      level: reply.statusCode >= 500 ? 'error' : 'info',
      event: 'answered',
      // The name of the route, since an address may hold the words of a query.
      route: request.routeOptions.config.name ?? 'page',
      method: request.method,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    })
  })

  // Bodies are JSON or bytes, and nothing that a form of another site could send.
  server.removeContentTypeParser('text/plain')
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  await server.register(cookies)
  await server.register(compress, {
    encodings: ['gzip'],
    threshold: 1400,
    customTypes: /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|jsonl|xml|x-ndjson|javascript)|image\/svg)/,
    globalDecompression: false,
  })

  const serving = startServing(context)
  server.addHook('onClose', serving.marks.close)
  server.addHook('onClose', serving.editions.close)
  const serveGroup = routeServer(server, serving)
  serveGroup(generalRoutes, generalHandlers(serving))
  serveGroup(documentRoutes, documentHandlers(serving))
  serveGroup(entryRoutes, entryHandlers(serving))
  serveGroup(viewRoutes, viewHandlers(serving))
  serveGroup(entityRoutes, entityHandlers(serving))
  serveGroup(findingRoutes, findingHandlers(serving))
  serveGroup(decisionRoutes, decisionHandlers(serving))
  serveGroup(publishRoutes, publishHandlers(serving))
  serveGroup(sessionRoutes, sessionHandlers(serving))
  await servePage(server, settings.page)
  return server
}
