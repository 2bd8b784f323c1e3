import type { Edtf } from '../edtf/edtf.ts'
import { edtfInterval } from '../edtf/make-edtf.ts'
import type { Reading } from '../text/reading.ts'

/** Two days of one month that follow each other as an interval; null for any other two dates. */
export function joinDays(one: Reading<Edtf> | null, other: Reading<Edtf> | null): Reading<Edtf> | null {
  if (one === null || other === null || one.value.length !== 10 || other.value.length !== 10) return null
  const isNext =
    one.value.slice(0, 7) === other.value.slice(0, 7) &&
    Number(other.value.slice(8)) - Number(one.value.slice(8)) === 1
  return isNext
    ? { ...one, value: edtfInterval(one.value, other.value), from: [...one.from, ...other.from] }
    : null
}
