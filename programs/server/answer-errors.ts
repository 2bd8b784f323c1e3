import type { FastifyInstance } from 'fastify'
import type { Problem } from '../../src/api/problem.ts'
import { isProblemError, problemOf } from './problem-error.ts'
import { sendProblem } from './send-problem.ts'
import { type ServerLog, whereOf } from './server-log.ts'

/** Lets a server answer every error as a problem, and keep its own mistakes to the log. */
export function answerErrors(server: FastifyInstance, log: ServerLog): void {
  server.setErrorHandler((error: unknown, request, reply) => {
    const problem = problemIn(error)
    if (problem.status >= 500)
      log({
        level: 'error',
        event: 'failed',
        route: request.routeOptions.config.name ?? 'page',
        ...whereOf(error),
      })
    return sendProblem(reply, problem)
  })
}

function problemIn(error: unknown): Problem {
  if (isProblemError(error)) return error.problem
  const { code, status } = ofFastify(error)
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return problemOf(413, 'The body is larger than this server takes.')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return problemOf(415, 'Send JSON as application/json, or a document as application/octet-stream.')
  if (status >= 400 && status < 500)
    return problemOf(status, 'The request cannot be understood; see /api/openapi.json.')
  return problemOf(500, 'The server made a mistake; its log says where. Please report it.')
}

function ofFastify(error: unknown): { readonly code: string; readonly status: number } {
  if (!(error instanceof Error)) return { code: '', status: 500 }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  return { code, status }
}
