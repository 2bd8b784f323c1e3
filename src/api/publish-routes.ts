import { Type } from 'typebox'
import { answering } from './answering.ts'
import { closedObject } from './closed-object.ts'
import { queryText } from './parameters.ts'
import { text } from './plain-shapes.ts'
import type { PublishFormat } from './publish-format.ts'
import type { RouteGroup } from './route.ts'

/** The register, or an answer, as a file to take away. */
export const publishRoutes = {
  formats: {
    method: 'GET',
    path: '/api/publish',
    role: 'reader',
    says: 'The formats that a query can be published in.',
    answer: answering<{ readonly formats: readonly PublishFormat[] }>(
      closedObject({
        formats: Type.Array(closedObject({ name: text, extension: text, mediaType: text, says: text })),
      }),
    ),
  },
  publish: {
    method: 'GET',
    path: '/api/publish/:format',
    role: 'reader',
    says: 'The entries that answer a query, as a file.',
    params: closedObject({ format: Type.String({ minLength: 1, maxLength: 40 }) }),
    query: closedObject({ q: queryText, title: Type.Optional(Type.String({ maxLength: 200 })) }),
    answer: { is: 'file', says: 'The file; its media type is that of the format.' },
  },
} as const satisfies RouteGroup
