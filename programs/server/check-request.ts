import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { refusal } from './problem-error.ts'

/** Checks a part of a request and gives it back with numbers made of digits; refuses what does not fit. */
export type CheckPart = (value: unknown) => unknown

/** The check of what stands in an address, where everything is a string. */
export function addressCheck(schema: TSchema, part: 'path' | 'query'): CheckPart {
  const validator = Compile(schema)
  return (value) => {
    const converted = validator.Default(validator.Convert({ ...Object(value) }))
    if (!validator.Check(converted)) throw refused(validator.Errors(converted), part)
    return converted
  }
}

/** The check of a body of JSON, where nothing is made of anything else. */
export function bodyCheck(schema: TSchema): CheckPart {
  const validator = Compile(schema)
  return (value) => {
    if (!validator.Check(value)) throw refused(validator.Errors(value), 'body')
    return value
  }
}

type Mistake = { readonly instancePath: string; readonly message: string; readonly params: object }

function refused(mistakes: readonly Mistake[], part: string): Error {
  // Of several alternatives the mistake that lies deepest is the one of the alternative that was meant.
  const [first] = [...mistakes].sort((one, other) => depth(other.instancePath) - depth(one.instancePath))
  const where = first === undefined || first.instancePath === '' ? '' : ` at ${first.instancePath}`
  const names =
    first !== undefined && 'additionalProperties' in first.params
      ? ` (${String(first.params.additionalProperties)})`
      : ''
  return refusal(
    400,
    `The ${part} is not as /api/openapi.json describes it:${where} it ${first?.message ?? 'does not fit'}${names}.`,
  )
}

function depth(path: string): number {
  return path.split('/').length
}
