import { type TSchema, Type } from 'typebox'
import { allKinds } from '../entries/all-kinds.ts'
import { closedObject } from './closed-object.ts'
import { oneOf } from './parameters.ts'
import { flag, orNull, text, textOrNull, texts, whole, wholeOrNull } from './plain-shapes.ts'
import { shape } from './shape-reference.ts'

/** The schema of a kind of entry. */
export const kindShape = oneOf(Object.keys(allKinds))

/** The schema of a status. */
export const statusShape = oneOf(['held', 'planned', 'denied'])

/** The schema of a way to get a value. */
export const basisShape = oneOf(['read', 'repaired', 'inferred', 'resolved', 'decided'])

const reviewShape = oneOf(['open', 'accepted', 'corrected', 'added'])

const fieldEntities = closedObject({
  place: textOrNull,
  country: textOrNull,
  series: textOrNull,
  title: textOrNull,
})

const facts = {
  form: textOrNull,
  date: textOrNull,
  place: textOrNull,
  status: statusShape,
  saidBy: textOrNull,
  title: textOrNull,
  series: textOrNull,
  ordinal: wholeOrNull,
  number: textOrNull,
  paragraphs: Type.Array(whole),
  post: textOrNull,
  honour: textOrNull,
  amount: textOrNull,
}

const toldParty = closedObject({
  role: text,
  name: text,
  from: Type.Array(shape('Span')),
  entity: textOrNull,
  aliases: texts,
})

const toldEntry = closedObject({
  ...facts,
  id: text,
  kind: kindShape,
  summary: text,
  parties: Type.Array(toldParty),
  evidence: Type.Array(shape('Span')),
  readings: Type.Record(Type.String(), shape('Reading')),
})

/** The fields of an entry in one line. */
export const entryRowFields = {
  id: text,
  kind: kindShape,
  form: textOrNull,
  status: statusShape,
  date: textOrNull,
  first: wholeOrNull,
  last: wholeOrNull,
  place: textOrNull,
  summary: text,
  review: reviewShape,
  documents: whole,
  isDisputed: flag,
}

/** The fields of a telling. */
export const tellingFields = {
  id: text,
  document: text,
  entry: toldEntry,
  entities: fieldEntities,
  evidence: Type.Array(closedObject({ span: shape('Span'), quote: shape('Quote'), paragraph: whole })),
}

/** The shapes of entries, and of what they are made of. */
export const entryShapes: Readonly<
  Record<'Span' | 'Quote' | 'Reading' | 'Telling' | 'Entry' | 'EntryRow', TSchema>
> = {
  Span: closedObject({ start: whole, end: whole }, 'A stretch of text in UTF-16 code units, end excluded.'),
  Quote: closedObject({ words: text, before: text, after: text }, 'Words, with a little before and after.'),
  Reading: closedObject(
    { value: Type.Unknown(), basis: basisShape, from: Type.Array(shape('Span')), by: text },
    'A value, how it was got, the words it was got from, and the file of the program that got it.',
  ),
  Telling: closedObject(
    { ...tellingFields, documentName: text },
    'One happening as one document tells it, with its words.',
  ),
  EntryRow: closedObject(entryRowFields, 'An entry in one line.'),
  Entry: closedObject(
    {
      ...facts,
      id: text,
      kind: kindShape,
      summary: text,
      parties: Type.Array(closedObject({ role: text, name: text, entity: textOrNull })),
      entities: fieldEntities,
      tellings: Type.Array(shape('Telling')),
      disagreements: Type.Array(
        closedObject({
          field: text,
          values: Type.Array(closedObject({ value: Type.Union([text, Type.Number()]), tellings: texts })),
        }),
      ),
      bases: Type.Array(basisShape),
      review: reviewShape,
      decisions: texts,
      version: text,
    },
    'One happening in the register, with all documents that tell it.',
  ),
}

/** The schema of a value that may be an entry. */
export const entryOrNull = orNull(shape('Entry'))
