import type { Edtf } from './edtf.ts'

/** A year, astronomical: 0 is 1 BC. Years of more than four figures begin with `Y`. */
export function edtfYear(year: number): Edtf {
  const digits = String(Math.abs(year))
  const sign = year < 0 ? '-' : ''
  return (digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits.padStart(4, '0')}`) as Edtf
}

/** A month. */
export function edtfMonth(year: number, month: number): Edtf {
  return `${edtfYear(year)}-${String(month).padStart(2, '0')}` as Edtf
}

/** A day. */
export function edtfDay(year: number, month: number, day: number): Edtf {
  return `${edtfMonth(year, month)}-${String(day).padStart(2, '0')}` as Edtf
}

/** An interval of two dates that are no intervals themselves; one date where both ends are the same. */
export function edtfInterval(from: Edtf, until: Edtf): Edtf {
  return from === until ? from : (`${from}/${until}` as Edtf)
}
