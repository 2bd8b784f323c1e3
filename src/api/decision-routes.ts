import { Type } from 'typebox'
import { answering } from './answering.ts'
import { closedObject } from './closed-object.ts'
import { wantedDecision } from './decision-shapes.ts'
import { entryOrNull } from './entry-shapes.ts'
import { afterCursor, limitOf } from './parameters.ts'
import { textOrNull, whole } from './plain-shapes.ts'
import type { RouteGroup } from './route.ts'
import { shape } from './shape-reference.ts'
import type { DecisionList, MadeDecision } from './wanted-verdict.ts'

/** Decisions: the log, and a new line in it. */
export const decisionRoutes = {
  decisions: {
    method: 'GET',
    path: '/api/decisions',
    role: 'reader',
    says: 'The decisions that were made, the newest first.',
    query: closedObject({ limit: limitOf(100, 1000), after: afterCursor }),
    answer: answering<DecisionList>(
      closedObject({
        decisions: Type.Array(shape('Decision')),
        total: whole,
        next: textOrNull,
        lost: Type.Array(shape('LostDecision')),
      }),
    ),
  },
  decide: {
    method: 'POST',
    path: '/api/decisions',
    role: 'editor',
    says: 'Makes a decision. About an entry it needs If-Match with the version that was looked at.',
    body: wantedDecision,
    takesIfMatch: true,
    answer: {
      is: 'json',
      status: 201,
      shape: Type.Unsafe<MadeDecision>(closedObject({ decision: shape('Decision'), entry: entryOrNull })),
    },
  },
} as const satisfies RouteGroup
