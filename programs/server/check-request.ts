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

type Mistake = { readonly instancePath: string; readonly keyword: string; readonly message: string }

function refused(mistakes: readonly Mistake[], part: string): Error {
  // Of several alternatives the mistake that lies deepest is the one of the alternative that was meant.
  const [first] = [...mistakes].sort((one, other) => depth(other) - depth(one))
  return refusal(400, `The ${part} is not as /api/openapi.json describes it: ${said(first)}.`)
}

function said(mistake: Mistake | undefined): string {
  if (mistake === undefined) return 'it does not fit'
  const { instancePath, keyword, message } = mistake
  // What no schema allows is a name that is not one of those listed.
  if (keyword === 'boolean') return `there is no ${instancePath.slice(1, 200)}`
  return `${instancePath === '' ? 'it' : instancePath.slice(1, 200)} ${message}`
}

function depth({ instancePath }: Mistake): number {
  return instancePath.split('/').length
}
