import { Type } from 'typebox'
import { answering } from './answering.ts'
import { closedObject } from './closed-object.ts'
import { mentionKindShape } from './document-shapes.ts'
import type { EntityList, EntityPage } from './entity-page.ts'
import { entryRowFields } from './entry-shapes.ts'
import { idInPath, limitOf, oneOf } from './parameters.ts'
import { orNull, text, textOrNull, texts, whole, wholeOrNull } from './plain-shapes.ts'
import type { RouteGroup } from './route.ts'
import type { SeriesPage } from './series-page.ts'
import { shape } from './shape-reference.ts'

const linked = closedObject({ id: text, name: text })

/** Persons, states, bodies, places, and series of meetings. */
export const entityRoutes = {
  entities: {
    method: 'GET',
    path: '/api/entities',
    role: 'reader',
    says: 'Entities whose names are like the one asked for, the nearest first.',
    query: closedObject({
      like: Type.Optional(Type.String({ maxLength: 200 })),
      kind: Type.Optional(mentionKindShape),
      limit: limitOf(20, 200),
    }),
    answer: answering<EntityList>(closedObject({ entities: Type.Array(shape('Entity')) })),
  },
  entity: {
    method: 'GET',
    path: '/api/entities/:id',
    role: 'reader',
    says: 'An entity under all its names, with its entries in their order.',
    params: idInPath,
    query: closedObject({ limit: limitOf(1000, 5000) }),
    answer: answering<EntityPage>(
      closedObject({
        entity: shape('Entity'),
        known: orNull(
          closedObject({
            names: Type.Array(closedObject({ name: text, from: textOrNull, until: textOrNull })),
            from: textOrNull,
            until: textOrNull,
            note: textOrNull,
            predecessors: Type.Array(linked),
            successors: Type.Array(linked),
            source: textOrNull,
          }),
        ),
        documents: Type.Array(closedObject({ id: text, name: text, mentions: whole })),
        entries: Type.Array(closedObject({ ...entryRowFields, roles: texts })),
        total: whole,
        series: Type.Array(closedObject({ name: text, meetings: whole })),
        company: Type.Array(closedObject({ id: text, name: text, entries: whole })),
      }),
    ),
  },
  series: {
    method: 'GET',
    path: '/api/series/:name',
    role: 'reader',
    says: 'A series of meetings in the order of its numbers, with what is missing and what does not fit.',
    params: closedObject({ name: Type.String({ minLength: 1, maxLength: 400 }) }),
    answer: answering<SeriesPage>(
      closedObject({
        name: text,
        authority: textOrNull,
        body: orNull(linked),
        meetings: Type.Array(
          closedObject({
            ordinal: wholeOrNull,
            entries: Type.Array(shape('EntryRow')),
            known: orNull(closedObject({ from: text, until: textOrNull, place: textOrNull })),
            contradictions: Type.Array(oneOf(['number', 'documents', 'date', 'place', 'order'])),
          }),
        ),
        missing: Type.Array(whole),
      }),
    ),
  },
} as const satisfies RouteGroup
