import { sayEdtf } from '../../../src/edtf/say-edtf.ts'
import { toEdtf } from '../../../src/edtf/to-edtf.ts'
import { texts } from '../../texts/texts.ts'

/** A date in words for people; says so where there is none. */
export function sayDate(date: string | null): string {
  if (date === null) return texts.views.undated
  const edtf = toEdtf(date)
  return edtf === null ? date : sayEdtf(edtf)
}
