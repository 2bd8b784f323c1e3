import { makeGraph } from '../../../src/answers/make-graph.ts'
import { makeMap, type Position } from '../../../src/answers/make-map.ts'
import { makeTimeline } from '../../../src/answers/make-timeline.ts'
import type { viewRoutes } from '../../../src/api/view-routes.ts'
import { knownPlaces } from '../../publish/known-places.ts'
import { namesFor, queryOf } from '../answer-query.ts'
import type { Handlers } from '../handler.ts'
import type { Serving } from '../serving.ts'

/** The answer to a query as something to draw. */
export function viewHandlers({ workspace, shelf, authority }: Serving): Handlers<typeof viewRoutes> {
  const { register } = workspace
  const places = knownPlaces(authority)
  const ask = (q: string | undefined, limit: number) =>
    register.ask(queryOf(q), { order: 'date', limit, after: null })
  return {
    async timeline({ query }) {
      const { entries, total } = await ask(query.q, query.limit ?? 10_000)
      return makeTimeline(entries, await namesFor(register, entries, await shelf.latest()), total)
    },
    async graph({ query }) {
      const { entries, total } = await ask(query.q, query.limit ?? 2000)
      return makeGraph(entries, await namesFor(register, entries, await shelf.latest()), total)
    },
    async map({ query }) {
      const { entries, total } = await ask(query.q, query.limit ?? 5000)
      return makeMap(entries, positionOf, total)
    },
  }

  function positionOf(entity: string | null, name: string): Position | null {
    const known = places(entity, name)
    if (known === null) return null
    const { record, latitude, longitude } = known
    return { authority: record, name: authority.byId(record)?.names[0]?.name ?? name, latitude, longitude }
  }
}
