import { Type } from 'typebox'
import type { DiffRecord } from '../register/diff-record.ts'
import { answering } from './answering.ts'
import { closedObject } from './closed-object.ts'
import { diffShape } from './diff-shape.ts'
import { findingFields, mentionKindShape } from './document-shapes.ts'
import { basisShape, entryRowFields, tellingFields } from './entry-shapes.ts'
import { afterCursor, idInPath, limitOf, oneOf } from './parameters.ts'
import { flag, orNull, text, textOrNull, texts, whole } from './plain-shapes.ts'
import type { RouteGroup } from './route.ts'
import { shape } from './shape-reference.ts'
import type { AddedDocument, DocumentList, DocumentPage } from './shown-document.ts'

/** Documents: listed, read, and sent. */
export const documentRoutes = {
  documents: {
    method: 'GET',
    path: '/api/documents',
    role: 'reader',
    says: 'The documents of the workspace, each in its last edition, the newest first.',
    query: closedObject({
      like: Type.Optional(Type.String({ maxLength: 200, description: 'A part of the name.' })),
      limit: limitOf(50, 500),
      after: afterCursor,
    }),
    answer: answering<DocumentList>(
      closedObject({ documents: Type.Array(shape('DocumentRow')), total: whole, next: textOrNull }),
    ),
  },
  document: {
    method: 'GET',
    path: '/api/documents/:id',
    role: 'reader',
    says: 'A document with all that was read of it, where its words stand.',
    params: idInPath,
    answer: answering<DocumentPage>(
      closedObject({
        document: shape('Document'),
        text,
        blocks: Type.Array(
          closedObject({ start: whole, end: whole, kind: text, level: Type.Optional(whole) }),
        ),
        tellings: Type.Array(closedObject(tellingFields)),
        entities: Type.Array(shape('Entity')),
        findings: Type.Array(closedObject(findingFields)),
        ledger: Type.Array(
          closedObject({
            span: shape('Span'),
            entries: texts,
            why: orNull(oneOf(['no-happening', 'not-understood'])),
          }),
        ),
        times: Type.Array(
          closedObject({
            start: whole,
            end: whole,
            kind: oneOf(['date', 'time', 'duration', 'set']),
            date: textOrNull,
            basis: orNull(basisShape),
            by: textOrNull,
          }),
        ),
        mentions: Type.Array(
          closedObject({ start: whole, end: whole, kind: mentionKindShape, name: text, entity: textOrNull }),
        ),
        entries: Type.Array(closedObject({ ...entryRowFields, version: text, tellings: texts })),
        entryOf: Type.Record(Type.String(), text),
        editions: Type.Array(shape('Document')),
        lost: Type.Array(shape('LostDecision')),
      }),
    ),
  },
  changes: {
    method: 'GET',
    path: '/api/documents/:id/changes',
    role: 'reader',
    says: 'What changed from one edition of a document to another, as facts; from the last but one to the last where none are named.',
    params: idInPath,
    query: closedObject({
      before: Type.Optional(Type.Integer({ minimum: 1, description: 'The number of an edition.' })),
      after: Type.Optional(Type.Integer({ minimum: 1, description: 'The number of an edition.' })),
    }),
    answer: answering<DiffRecord>(diffShape),
  },
  addDocument: {
    method: 'POST',
    path: '/api/documents',
    role: 'editor',
    says: 'Keeps a document and reads it; its bytes are the body, as application/octet-stream.',
    query: closedObject({
      name: Type.String({ minLength: 1, maxLength: 255, description: 'Its file name, with its ending.' }),
      source: Type.Optional(Type.String({ maxLength: 2000, description: 'The address it came from.' })),
      date: Type.Optional(Type.String({ maxLength: 40, description: 'When it was written: EDTF.' })),
      language: Type.Optional(Type.String({ maxLength: 35, description: 'BCP 47.' })),
    }),
    body: 'bytes',
    answer: {
      is: 'json',
      status: 201,
      shape: Type.Unsafe<AddedDocument>(
        closedObject({
          document: shape('Document'),
          isNew: flag,
          entries: whole,
          findings: whole,
          remarks: texts,
        }),
      ),
    },
  },
} as const satisfies RouteGroup
