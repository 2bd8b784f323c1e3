import { hash } from 'node:crypto'
import type { WantedJob } from '../database/postgres-jobs.ts'
import type { AskedReading } from './document-log.ts'
import type { Expected } from './read-original.ts'

/** A document that waits to be read; its bytes are kept under their hash already. */
export type JobRequest = {
  readonly expected: Expected
  readonly hash: string
  readonly asked: AskedReading
}

/** The job of a request: two with the same bytes of the same document are one. */
export function jobOf(request: JobRequest): WantedJob {
  const { expected, asked } = request
  const { date, language, encoding } = asked
  const identity = hash('sha256', JSON.stringify([expected.id, request.hash, date, language, encoding]))
  return { document: expected.id, identity, request: JSON.stringify(request) }
}

/** The request of a job. */
export function requestOf(text: string): JobRequest {
  // It was written by `jobOf`, and nobody else writes to the table.
  return JSON.parse(text) as JobRequest
}
