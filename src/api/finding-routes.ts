import { Type } from 'typebox'
import { answering } from './answering.ts'
import { closedObject } from './closed-object.ts'
import type { Comparison } from './comparison.ts'
import { basisShape } from './entry-shapes.ts'
import { afterCursor, idInPath, limitOf, oneOf } from './parameters.ts'
import { text, textOrNull, whole } from './plain-shapes.ts'
import type { ReviewQueue } from './review-queue.ts'
import type { RouteGroup } from './route.ts'
import { shape } from './shape-reference.ts'
import type { FindingList, FindingPage } from './shown-finding.ts'

const severity = oneOf(['error', 'warning', 'hint'])
const documentId = Type.String({ minLength: 1, maxLength: 400 })

/** What deserves a look: findings, contradictions, and what nobody has reviewed. */
export const findingRoutes = {
  findings: {
    method: 'GET',
    path: '/api/findings',
    role: 'reader',
    says: 'Findings, errors first; those that were silenced where it is asked.',
    query: closedObject({
      rule: Type.Optional(Type.String({ maxLength: 100, description: 'A rule or a family of rules.' })),
      severity: Type.Optional(severity),
      document: Type.Optional(documentId),
      silenced: Type.Optional(oneOf(['with', 'without', 'only'])),
      limit: limitOf(100, 1000),
      after: afterCursor,
    }),
    answer: answering<FindingList>(
      closedObject({ findings: Type.Array(shape('Finding')), total: whole, next: textOrNull }),
    ),
  },
  finding: {
    method: 'GET',
    path: '/api/findings/:id',
    role: 'reader',
    says: 'A finding, and what its rule looks for.',
    params: idInPath,
    answer: answering<FindingPage>(closedObject({ finding: shape('Finding'), rulePage: text })),
  },
  compare: {
    method: 'GET',
    path: '/api/compare',
    role: 'reader',
    says: 'Two documents about the same history side by side: contradictions, agreements, and the rest.',
    query: closedObject({ one: documentId, other: documentId }),
    answer: answering<Comparison>(
      closedObject({
        one: shape('Document'),
        other: shape('Document'),
        contradictions: Type.Array(shape('Entry')),
        agreements: Type.Array(shape('Entry')),
        onlyOne: Type.Array(shape('EntryRow')),
        onlyOther: Type.Array(shape('EntryRow')),
        findings: Type.Array(shape('Finding')),
      }),
    ),
  },
  queue: {
    method: 'GET',
    path: '/api/queue',
    role: 'reader',
    says: 'What nobody has reviewed, the most doubtful first.',
    query: closedObject({ document: Type.Optional(documentId), limit: limitOf(100, 1000) }),
    answer: answering<ReviewQueue>(
      closedObject({
        rows: Type.Array(
          closedObject({
            entry: shape('Entry'),
            doubts: Type.Array(
              Type.Union([
                closedObject({ doubt: oneOf(['disagreement']), field: text }),
                closedObject({
                  doubt: oneOf(['finding']),
                  finding: text,
                  rule: text,
                  severity,
                  message: text,
                }),
                closedObject({ doubt: oneOf(['basis']), field: text, basis: basisShape }),
                closedObject({ doubt: oneOf(['undated']) }),
              ]),
            ),
          }),
        ),
        open: whole,
        total: whole,
      }),
    ),
  },
} as const satisfies RouteGroup
