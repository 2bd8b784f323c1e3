import { Type } from 'typebox'
import { answering } from './answering.ts'
import { closedObject } from './closed-object.ts'
import { severityCounts } from './document-shapes.ts'
import type { Overview } from './overview.ts'
import { oneOf } from './parameters.ts'
import { text, textOrNull, whole } from './plain-shapes.ts'
import type { RouteGroup } from './route.ts'
import { shape } from './shape-reference.ts'

/** The workspace at a glance, and what programs need to know of the server. */
export const generalRoutes = {
  overview: {
    method: 'GET',
    path: '/api/overview',
    role: 'reader',
    says: 'The workspace at a glance.',
    answer: answering<Overview>(
      closedObject({
        name: text,
        version: text,
        documents: whole,
        entries: whole,
        decisions: whole,
        lostDecisions: whole,
        facets: Type.Array(shape('Facet')),
        from: textOrNull,
        until: textOrNull,
        findings: severityCounts,
        latest: Type.Array(shape('DocumentRow')),
      }),
    ),
  },
  openApi: {
    method: 'GET',
    path: '/api/openapi.json',
    role: 'nobody',
    says: 'This description of the API: OpenAPI 3.1.',
    answer: answering<Readonly<Record<string, unknown>>>(Type.Object({})),
  },
  health: {
    method: 'GET',
    path: '/healthz',
    role: 'nobody',
    says: 'Whether the server runs and its register answers.',
    answer: answering<{ readonly status: 'ok' }>(closedObject({ status: oneOf(['ok']) })),
  },
} as const satisfies RouteGroup
