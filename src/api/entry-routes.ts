import { Type } from 'typebox'
import type { Facet } from '../register/facet.ts'
import { answering } from './answering.ts'
import { closedObject } from './closed-object.ts'
import type { EntryHistory } from './entry-history.ts'
import { basisShape } from './entry-shapes.ts'
import { afterCursor, idInPath, limitOf, oneOf, queryText } from './parameters.ts'
import { text, textOrNull, texts, whole } from './plain-shapes.ts'
import type { RouteGroup } from './route.ts'
import { shape } from './shape-reference.ts'
import type { EntryPage, ShownEntry } from './shown-entry.ts'

const next = closedObject({ entries: Type.Array(shape('Entry')), total: whole, next: textOrNull })

const steps = Type.Array(
  closedObject({
    decision: shape('Decision'),
    undoneBy: textOrNull,
    changes: Type.Array(closedObject({ field: text, before: textOrNull, after: textOrNull })),
  }),
)

/** Entries: asked for, counted, and one by one. */
export const entryRoutes = {
  entries: {
    method: 'GET',
    path: '/api/entries',
    role: 'reader',
    says: 'The entries that answer a query, page by page; or all of them, one a line, as application/x-ndjson.',
    query: closedObject({
      q: queryText,
      order: Type.Optional(
        oneOf(['date', 'relevance'], 'How they are sorted; by date where nothing is said.'),
      ),
      limit: limitOf(50, 500),
      after: afterCursor,
    }),
    answer: { ...answering<EntryPage>(next), line: Type.Unsafe<ShownEntry>(shape('Entry')) },
  },
  entry: {
    method: 'GET',
    path: '/api/entries/:id',
    role: 'reader',
    says: 'One entry; its ETag is what If-Match takes.',
    params: idInPath,
    answer: answering<ShownEntry>(shape('Entry')),
  },
  history: {
    method: 'GET',
    path: '/api/entries/:id/history',
    role: 'reader',
    says: 'How the values of an entry came to be.',
    params: idInPath,
    answer: answering<EntryHistory>(
      closedObject({
        entry: shape('Entry'),
        values: Type.Array(
          closedObject({
            field: text,
            value: textOrNull,
            told: Type.Array(
              closedObject({
                telling: text,
                document: text,
                value: text,
                basis: basisShape,
                words: texts,
                by: text,
              }),
            ),
            decided: steps,
          }),
        ),
        steps,
      }),
    ),
  },
  facets: {
    method: 'GET',
    path: '/api/facets',
    role: 'reader',
    says: 'How many entries of an answer have which value of a field.',
    query: closedObject({
      q: queryText,
      fields: Type.Optional(
        Type.String({
          maxLength: 200,
          description:
            'Names between commas: kind, year, body, person, state, place, series, status, basis, review, document. All where none is named.',
        }),
      ),
      limit: limitOf(20, 1000),
    }),
    answer: answering<{ readonly facets: readonly Facet[] }>(
      closedObject({ facets: Type.Array(shape('Facet')) }),
    ),
  },
} as const satisfies RouteGroup
