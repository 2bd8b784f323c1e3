import type { Edtf } from './edtf.ts'
import { fourDigits, twoDigits } from './two-digits.ts'

/** A year, astronomical: 0 is 1 BC. Years of more than four figures begin with `Y`. */
export function edtfYear(year: number): Edtf {
  if (year >= 0 && year <= 9999) return fourDigits(year) as Edtf
  const digits = fourDigits(Math.abs(year))
  const sign = year < 0 ? '-' : ''
  return (digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`) as Edtf
}

/** A month. */
export function edtfMonth(year: number, month: number): Edtf {
  return `${edtfYear(year)}-${twoDigits(month)}` as Edtf
}

/** A day. */
export function edtfDay(year: number, month: number, day: number): Edtf {
  return `${edtfMonth(year, month)}-${twoDigits(day)}` as Edtf
}

/** An interval of two dates that are no intervals themselves; one date where both ends are the same. */
export function edtfInterval(from: Edtf, until: Edtf): Edtf {
  return from === until ? from : (`${from}/${until}` as Edtf)
}
