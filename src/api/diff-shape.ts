import { Type } from 'typebox'
import { closedObject } from './closed-object.ts'
import { text, textOrNull, whole } from './plain-shapes.ts'

const edition = closedObject({ id: text, edition: whole, name: text, source: textOrNull, hash: text })
const range = Type.Array(whole, { minItems: 2, maxItems: 2 })
const telling = closedObject({
  kind: text,
  summary: text,
  values: Type.Record(Type.String(), text),
  evidence: Type.Array(closedObject({ range, paragraph: whole, words: text })),
})
const finding = closedObject({ rule: text, severity: text, message: text, range, words: text })

/** The schema of what changed between two editions. */
export const diffShape = closedObject({
  type: text,
  before: edition,
  after: edition,
  entries: closedObject({
    added: Type.Array(telling),
    gone: Type.Array(telling),
    changed: Type.Array(
      closedObject({
        before: telling,
        after: telling,
        changes: Type.Array(closedObject({ field: text, before: textOrNull, after: textOrNull })),
      }),
    ),
    same: whole,
  }),
  findings: closedObject({ added: Type.Array(finding), gone: Type.Array(finding), same: whole }),
})
