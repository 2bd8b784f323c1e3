import { Readable } from 'node:stream'
import type { entryRoutes } from '../../../src/api/entry-routes.ts'
import { type FacetField, facetFields } from '../../../src/register/facet.ts'
import { decisionsAbout, historyOf } from '../../../src/register/history-of.ts'
import { documentsOfDecisions } from '../../../src/register/judge.ts'
import type { Query } from '../../../src/register/query.ts'
import { queryOf, shownEntry } from '../answer-query.ts'
import type { Handlers } from '../handler.ts'
import { refusal } from '../problem-error.ts'
import type { Serving } from '../serving.ts'

/** Entries: asked for, counted, and one by one. */
export function entryHandlers({ workspace, shelf }: Serving): Handlers<typeof entryRoutes> {
  const { register } = workspace
  return {
    async entries({ query, wantsLines }, reply) {
      const asked = queryOf(query.q)
      if (wantsLines) {
        return reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(lines(asked)))
      }
      const documents = await shelf.latest()
      const { entries, total, next } = await register.ask(asked, {
        order: query.order ?? 'date',
        limit: query.limit ?? 50,
        after: query.after ?? null,
      })
      return { entries: entries.map((entry) => shownEntry(entry, documents)), total, next }
    },
    async entry({ params, ifNoneMatch }, reply) {
      const entry = await register.entry(params.id)
      if (entry === null) throw noEntry(params.id)
      const tag = `"${entry.version}"`
      reply.header('etag', tag)
      if (ifNoneMatch === tag) return reply.code(304).send()
      return shownEntry(entry, await shelf.latest())
    },
    async history({ params }) {
      const entry = await register.entry(params.id)
      if (entry === null) throw noEntry(params.id)
      const decisions = await workspace.decisions()
      const about = documentsOfDecisions(decisionsAbout(entry, decisions))
      const named = new Set([...about, ...entry.tellings.map(({ document }) => document)])
      const readings = await Promise.all([...named].map((document) => register.reading(document)))
      return {
        entry: shownEntry(entry, await shelf.latest()),
        ...historyOf(
          entry,
          decisions,
          readings.filter((reading) => reading !== null),
        ),
      }
    },
    async facets({ query }) {
      return { facets: await register.facets(queryOf(query.q), fieldsOf(query.fields), query.limit ?? 20) }
    },
  }

  async function* lines(query: Query): AsyncGenerator<string> {
    const documents = await shelf.latest()
    for await (const entry of register.select(query).entries())
      yield `${JSON.stringify(shownEntry(entry, documents))}\n`
  }
}

/** What is said where an id names no entry. */
export function noEntry(id: string): Error {
  return refusal(404, `There is no entry ${id}; it may have been joined with another or rejected.`)
}

function fieldsOf(names: string | undefined): readonly FacetField[] {
  if (names === undefined || names === '') return facetFields
  return names.split(',').map((name) => {
    const field = facetFields.find((one) => one === name.trim())
    if (field === undefined)
      throw refusal(400, `“${name.trim()}” cannot be counted; what can be is ${facetFields.join(', ')}.`)
    return field
  })
}
