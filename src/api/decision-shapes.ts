import { type TSchema, Type } from 'typebox'
import { closedObject } from './closed-object.ts'
import { entryOrNull, kindShape, statusShape } from './entry-shapes.ts'
import { oneOf } from './parameters.ts'
import { orNull, text, textOrNull, whole, wholeOrNull } from './plain-shapes.ts'
import { shape } from './shape-reference.ts'
import type { WantedDecisionBody } from './wanted-verdict.ts'

const limited = Type.String({ maxLength: 1000 })
const name = Type.String({ minLength: 1, maxLength: 400 })
const textValue = Type.Optional(orNull(limited))

const values = closedObject(
  {
    form: textValue,
    date: Type.Optional(orNull(Type.String({ maxLength: 200, description: 'EDTF.' }))),
    place: textValue,
    parties: Type.Optional(Type.Array(closedObject({ role: name, name }), { maxItems: 200 })),
    status: Type.Optional(statusShape),
    saidBy: textValue,
    title: textValue,
    series: textValue,
    ordinal: Type.Optional(wholeOrNull),
    number: textValue,
    paragraphs: Type.Optional(Type.Array(whole, { maxItems: 500 })),
    post: textValue,
    honour: textValue,
    amount: textValue,
  },
  'Values that people give; null: there is none.',
)

const quote = closedObject({
  words: Type.String({ minLength: 1, maxLength: 20_000 }),
  before: limited,
  after: limited,
})

const named = Type.Union([closedObject({ entry: name }), closedObject({ entity: name })])

/** What is posted to make a decision. Without references, since the server checks what comes with it alone. */
export const wantedDecision = Type.Unsafe<WantedDecisionBody>(
  closedObject({
    verdict: Type.Union([
      closedObject({ verdict: oneOf(['accept', 'reject']), entry: name }),
      closedObject({ verdict: oneOf(['correct']), entry: name, values }),
      closedObject({ verdict: oneOf(['same', 'different']), one: named, other: named }),
      closedObject({ verdict: oneOf(['silence']), finding: name }),
      closedObject({
        verdict: oneOf(['add']),
        document: name,
        about: quote,
        kind: kindShape,
        values,
      }),
      closedObject({ verdict: oneOf(['undo']), decision: name }),
    ]),
    why: orNull(Type.String({ maxLength: 4000 })),
  }),
)

const logged = { id: text, who: text, when: text, why: textOrNull }

/** The shapes of decisions, of those who make them, and of problems. */
export const decisionShapes: Readonly<
  Record<'Values' | 'Target' | 'Decision' | 'LostDecision' | 'User' | 'Problem', TSchema>
> = {
  Values: values,
  Target: Type.Union([
    closedObject({
      tellings: Type.Array(
        closedObject({ document: text, kind: kindShape, about: shape('Quote'), telling: text }),
      ),
    }),
    closedObject({ entity: text }),
  ]),
  Decision: Type.Union([
    closedObject({ ...logged, verdict: oneOf(['accept', 'reject']), entry: shape('Target') }),
    closedObject({ ...logged, verdict: oneOf(['correct']), entry: shape('Target'), values: shape('Values') }),
    closedObject({
      ...logged,
      verdict: oneOf(['same', 'different']),
      one: shape('Target'),
      other: shape('Target'),
    }),
    closedObject({
      ...logged,
      verdict: oneOf(['silence']),
      document: text,
      rule: text,
      about: shape('Quote'),
    }),
    closedObject({
      ...logged,
      verdict: oneOf(['add']),
      document: text,
      about: shape('Quote'),
      kind: kindShape,
      values: shape('Values'),
    }),
    closedObject({ ...logged, verdict: oneOf(['undo']), decision: text }),
  ]),
  LostDecision: closedObject({ decision: shape('Decision'), reason: text }),
  User: closedObject({
    name: text,
    role: oneOf(['reader', 'editor', 'owner']),
    by: oneOf(['loopback', 'password', 'token', 'openid']),
  }),
  Problem: closedObject(
    {
      type: text,
      title: text,
      status: whole,
      detail: Type.Optional(text),
      span: Type.Optional(closedObject({ start: whole, end: whole })),
      entry: Type.Optional(entryOrNull),
    },
    'What went wrong (RFC 9457).',
  ),
}
