import type { Edtf } from './edtf.ts'
import { parseEdtf } from './parse-edtf.ts'
import { printEdtf } from './print-edtf.ts'

/** A text as an EDTF date; null where it is none. */
export function toEdtf(text: string): Edtf | null {
  const value = parseEdtf(text)
  return value === null ? null : printEdtf(value)
}
