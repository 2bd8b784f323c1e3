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
  const ask = (q: string | undefined, limit: number) => register.heads(queryOf(q), limit)
  return {
    async timeline({ query }) {
      const { heads, total } = await ask(query.q, query.limit ?? 10_000)
      return makeTimeline(heads, await namesFor(register, heads, await shelf.latest()), total)
    },
    async graph({ query }) {
      const { heads, total } = await ask(query.q, query.limit ?? 2000)
      return makeGraph(heads, await namesFor(register, heads, await shelf.latest()), total)
    },
    async map({ query }) {
      const { heads, total } = await ask(query.q, query.limit ?? 5000)
      return makeMap(heads, positionOf, total)
    },
  }

  function positionOf(entity: string | null, name: string): Position | null {
    const known = places(entity, name)
    if (known === null) return null
    const { record, latitude, longitude } = known
    return { authority: record, name: authority.byId(record)?.names[0]?.name ?? name, latitude, longitude }
  }
}
