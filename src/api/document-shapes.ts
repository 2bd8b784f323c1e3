import { type TSchema, Type } from 'typebox'
import { closedObject } from './closed-object.ts'
import { oneOf } from './parameters.ts'
import { text, textOrNull, texts, whole } from './plain-shapes.ts'
import { shape } from './shape-reference.ts'

/** The schema of a kind of name. */
export const mentionKindShape = oneOf([
  'person',
  'place',
  'state',
  'body',
  'meeting',
  'act',
  'post',
  'people',
  'thing',
])

const kept = {
  id: text,
  edition: whole,
  hash: text,
  name: text,
  source: textOrNull,
  date: textOrNull,
  language: text,
  added: text,
}

/** The schema of findings counted by severity. */
export const severityCounts = closedObject({ error: whole, warning: whole, hint: whole })

/** The fields of a finding, without the name of its document. */
export const findingFields = {
  id: text,
  document: text,
  rule: text,
  severity: oneOf(['error', 'warning', 'hint']),
  span: shape('Span'),
  message: text,
  fix: Type.Optional(closedObject({ span: shape('Span'), text })),
  also: Type.Array(shape('Span')),
  quote: shape('Quote'),
  paragraph: whole,
  entries: texts,
  silencedBy: textOrNull,
}

/** The shapes of documents, of what they name, and of what was found in them. */
export const documentShapes: Readonly<
  Record<'Document' | 'DocumentRow' | 'Finding' | 'Entity' | 'Facet', TSchema>
> = {
  Document: closedObject(kept, 'One edition of a document that the workspace keeps.'),
  DocumentRow: closedObject({ ...kept, entries: whole, findings: severityCounts }),
  Finding: closedObject(
    { ...findingFields, documentName: text },
    'One remark of a rule on words of a document.',
  ),
  Entity: closedObject(
    {
      id: text,
      kind: mentionKindShape,
      name: text,
      names: Type.Array(closedObject({ name: text, from: Type.Optional(text), until: Type.Optional(text) })),
      authority: textOrNull,
      documents: Type.Array(closedObject({ document: text, mentions: whole })),
    },
    'A person, state, body, place or other thing, under all its names.',
  ),
  Facet: closedObject({
    field: text,
    values: Type.Array(closedObject({ value: text, label: text, count: whole })),
  }),
}
