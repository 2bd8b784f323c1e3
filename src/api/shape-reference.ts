import { type TSchema, Type } from 'typebox'

/** The names of the shapes that answers share. */
export type ShapeName =
  | 'Span'
  | 'Quote'
  | 'Reading'
  | 'Entry'
  | 'Telling'
  | 'EntryRow'
  | 'Finding'
  | 'Document'
  | 'DocumentRow'
  | 'Entity'
  | 'Facet'
  | 'Values'
  | 'Decision'
  | 'Target'
  | 'LostDecision'
  | 'User'
  | 'Problem'

/** A reference to a shared shape, as the OpenAPI document writes it. */
export function shape(name: ShapeName): TSchema {
  return Type.Unsafe({ $ref: `#/components/schemas/${name}` })
}
