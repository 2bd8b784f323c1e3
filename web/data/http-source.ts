import type { Problem } from '../../src/api/problem.ts'
import type { PublishFormat } from '../../src/api/publish-format.ts'
import type { AddedDocument } from '../../src/api/shown-document.ts'
import type { MadeDecision, WantedDecisionBody, WantedVerdict } from '../../src/api/wanted-verdict.ts'
import type { Facet } from '../../src/register/facet.ts'
import type { DecisionOutcome, RegisterSource } from './register-source.ts'
import { SourceProblem } from './source-problem.ts'

type Settings = Readonly<Record<string, string | number | undefined>>

/** The register on the server that this page comes from. */
export function httpSource(): RegisterSource {
  const listeners = new Set<() => void>()
  const changed = () => {
    for (const listener of [...listeners]) listener()
  }
  return {
    overview: () => get('overview'),
    documents: () => get('documents', { limit: 500 }),
    document: (id) => find('documents', id),
    entries: ({ q, order, limit, after }) => get('entries', { q, order, limit, after }),
    entry: (id) => find('entries', id),
    history: (id) => find('entries', id, '/history'),
    facets: async (q, fields, limit) =>
      (await get<{ readonly facets: readonly Facet[] }>('facets', { q, fields: fields.join(','), limit }))
        .facets,
    timeline: (q) => get('timeline', { q }),
    graph: (q) => get('graph', { q }),
    map: (q) => get('map', { q }),
    entities: (like, kind) => get('entities', { like, kind }),
    entity: (id) => find('entities', id),
    series: (name) => find('series', name),
    findings: (asked) => get('findings', asked),
    finding: (id) => find('findings', id),
    compare: (one, other) => get('compare', { one, other }),
    changes: (document, before, after) =>
      get(`documents/${encodeURIComponent(document)}/changes`, { before, after }),
    queue: (document) => get('queue', { document }),
    decisions: () => get('decisions'),
    decide: async (verdict, why, seen) => {
      const outcome = await decide(verdict, why, seen)
      changed()
      return outcome
    },
    add: async (name, bytes) => {
      const added = await add(name, bytes)
      changed()
      return added
    },
    formats: async () => (await get<{ readonly formats: readonly PublishFormat[] }>('publish')).formats,
    publishAddress: (format, q) => addressOf(`publish/${encodeURIComponent(format)}`, { q }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function addressOf(path: string, settings: Settings = {}): string {
  const given = Object.entries(settings).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  const search = new URLSearchParams(given).toString()
  return `/api/${path}${search === '' ? '' : `?${search}`}`
}

async function get<T>(path: string, settings?: Settings): Promise<T> {
  return answerOf(await send(addressOf(path, settings)))
}

async function find<T>(group: string, id: string, behind = ''): Promise<T | null> {
  const response = await send(addressOf(`${group}/${encodeURIComponent(id)}${behind}`))
  return response.status === 404 ? null : answerOf(response)
}

async function decide(
  verdict: WantedVerdict,
  why: string | null,
  seen: string | null,
): Promise<DecisionOutcome> {
  const body: WantedDecisionBody = { verdict, why }
  const response = await send(addressOf('decisions'), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(seen === null ? {} : { 'if-match': `"${seen}"` }),
    },
    body: JSON.stringify(body),
  })
  if (response.ok) return answerOf<MadeDecision>(response)
  if (response.status !== 412 && response.status !== 409 && response.status !== 422)
    throw await problemOf(response)
  const problem = await readProblem(response)
  return {
    refused: problem?.detail ?? problem?.title ?? response.statusText,
    entry: problem?.entry ?? null,
    isConflict: response.status === 412,
  }
}

async function add(name: string, bytes: Blob): Promise<AddedDocument> {
  const response = await send(addressOf('documents', { name }), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes,
  })
  return answerOf(response)
}

async function send(address: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'same-origin', ...init })
  } catch {
    throw new SourceProblem('The server does not answer. Is it still running?', 0)
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw await problemOf(response)
  return response.json()
}

async function problemOf(response: Response): Promise<SourceProblem> {
  const problem = await readProblem(response)
  const words = problem?.detail ?? problem?.title ?? response.statusText
  return new SourceProblem(words, response.status, problem?.span ?? null)
}

async function readProblem(response: Response): Promise<Problem | null> {
  const isProblem = response.headers.get('content-type')?.includes('json') === true
  return isProblem ? response.json() : null
}
