import type { Edtf } from '../edtf/edtf.ts'
import { sayEdtf } from '../edtf/say-edtf.ts'

/** A date in words, without the year where it stands under that year: `8 December`, `19–21 June`, `about 1990`. */
export function dayLabel(edtf: Edtf, heading: string): string {
  const words = sayEdtf(edtf)
  // Where no month is said, the year is all there is to say.
  return /\d-\d\d/.test(edtf) ? words.replaceAll(` ${heading}`, '') : words
}
