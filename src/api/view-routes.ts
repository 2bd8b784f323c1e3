import { Type } from 'typebox'
import { answering } from './answering.ts'
import { closedObject } from './closed-object.ts'
import { mentionKindShape } from './document-shapes.ts'
import { kindShape, statusShape } from './entry-shapes.ts'
import { limitOf, queryText } from './parameters.ts'
import type { PlaceMap } from './place-map.ts'
import { orNull, text, textOrNull, whole, wholeOrNull } from './plain-shapes.ts'
import type { RelationGraph } from './relation-graph.ts'
import type { RouteGroup } from './route.ts'
import { shape } from './shape-reference.ts'
import type { Timeline } from './timeline.ts'

const lanes = Type.Array(closedObject({ id: text, name: text }))
const indices = Type.Array(whole)
const days = { date: textOrNull, first: wholeOrNull, last: wholeOrNull }

/** The answer to a query as something to draw. */
export const viewRoutes = {
  timeline: {
    method: 'GET',
    path: '/api/timeline',
    role: 'reader',
    says: 'The entries that answer a query, on a line of time.',
    query: closedObject({ q: queryText, limit: limitOf(10_000, 50_000) }),
    answer: answering<Timeline>(
      closedObject({
        bodies: lanes,
        documents: lanes,
        rows: Type.Array(
          closedObject({
            id: text,
            kind: kindShape,
            status: statusShape,
            ...days,
            bodies: indices,
            documents: indices,
            summary: text,
          }),
        ),
        total: whole,
      }),
    ),
  },
  graph: {
    method: 'GET',
    path: '/api/graph',
    role: 'reader',
    says: 'Who takes part in what: the entries that answer a query, their parties, and their roles.',
    query: closedObject({ q: queryText, limit: limitOf(2000, 20_000) }),
    answer: answering<RelationGraph>(
      closedObject({
        entities: Type.Array(closedObject({ id: textOrNull, kind: orNull(mentionKindShape), name: text })),
        entries: Type.Array(
          closedObject({ id: text, kind: kindShape, form: textOrNull, ...days, summary: text }),
        ),
        links: Type.Array(closedObject({ entry: whole, entity: whole, role: text })),
        total: whole,
      }),
    ),
  },
  map: {
    method: 'GET',
    path: '/api/map',
    role: 'reader',
    says: 'The entries that answer a query, by the places that authority files know the position of.',
    query: closedObject({ q: queryText, limit: limitOf(5000, 50_000) }),
    answer: answering<PlaceMap>(
      closedObject({
        places: Type.Array(
          closedObject({
            name: text,
            authority: text,
            latitude: Type.Number(),
            longitude: Type.Number(),
            rows: indices,
          }),
        ),
        rows: Type.Array(shape('EntryRow')),
        unknown: Type.Array(closedObject({ name: text, entries: whole })),
        withoutPlace: whole,
        total: whole,
      }),
    ),
  },
} as const satisfies RouteGroup
