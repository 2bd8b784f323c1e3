import { knownEntity, makeEntityPage } from '../../../src/answers/make-entity-page.ts'
import { makeSeries } from '../../../src/answers/make-series.ts'
import type { entityRoutes } from '../../../src/api/entity-routes.ts'
import { foldName } from '../../../src/authority/name-words.ts'
import { fieldIs, namesFor } from '../answer-query.ts'
import type { Handlers } from '../handler.ts'
import { refusal } from '../problem-error.ts'
import type { Serving } from '../serving.ts'

const mostMeetings = 2000

/** Persons, states, bodies, places, and series of meetings. */
export function entityHandlers({ workspace, shelf, authority }: Serving): Handlers<typeof entityRoutes> {
  const { register } = workspace
  return {
    async entities({ query }) {
      const { like = '', kind, limit = 20 } = query
      // Of a kind that is rare among the nearest names there may be fewer than were asked for.
      const found = await register.entitiesLike(like, kind === undefined ? limit : limit * 5)
      return {
        entities: found.filter((entity) => kind === undefined || entity.kind === kind).slice(0, limit),
      }
    },
    async entity({ params, query }) {
      const entity = await register.entity(params.id)
      if (entity === null)
        throw refusal(404, `There is no entity ${params.id}; it may have been joined with another.`)
      const { heads, total } = await register.heads(fieldIs('entity', entity.id), query.limit ?? 1000)
      const names = await namesFor(register, heads, await shelf.latest())
      return makeEntityPage(entity, heads, names, knownEntity(entity.authority, authority), total)
    },
    async series({ params }) {
      const record = seriesNamed(params.name)
      const names = record === null ? [params.name] : record.names.map(({ name }) => name)
      const folded = new Set([params.name, ...names].map(foldName))
      const { heads } = await register.heads(
        { ask: 'any', queries: [...new Set([params.name, ...names])].map((name) => fieldIs('series', name)) },
        mostMeetings,
      )
      // The query finds the words of the name in longer names too.
      const own = heads.filter(({ series }) => series !== null && folded.has(foldName(series)))
      const body = record?.body === undefined ? null : (authority.byId(record.body)?.names[0]?.name ?? null)
      const page = makeSeries(params.name, own, record === null ? null : { record, body })
      if (page === null)
        throw refusal(404, `No document and no authority file knows a series ${params.name}.`)
      return page
    },
  }

  function seriesNamed(name: string) {
    const record = authority.find(name, { anyCase: true })?.records.find(({ kind }) => kind === 'series')
    return record?.kind === 'series' ? record : null
  }
}
