import { type TSchema, Type } from 'typebox'

/** The schema of any string. */
export const text = Type.String()

/** The schema of a whole number. */
export const whole = Type.Integer()

/** The schema of true and false. */
export const flag = Type.Boolean()

/** The schema of a list of strings. */
export const texts = Type.Array(text)

/** The schema of a value that is null where it is known to be absent. */
export function orNull(shape: TSchema): TSchema {
  return Type.Union([shape, Type.Null()])
}

/** The schema of a string, or null. */
export const textOrNull = orNull(text)

/** The schema of a whole number, or null. */
export const wholeOrNull = orNull(whole)
