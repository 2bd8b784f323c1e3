import type { Edtf } from './edtf.ts'
import { edtfBounds } from './edtf-bounds.ts'

/** True where the one date is over before the other can begin. */
export function isBefore(one: Edtf, other: Edtf): boolean {
  return edtfBounds(one).last < edtfBounds(other).first
}

/** True where the one date cannot begin before the other is over. */
export function isAfter(one: Edtf, other: Edtf): boolean {
  return isBefore(other, one)
}

/** True where all the days that the inner date may be are days of the outer. */
export function containsEdtf(outer: Edtf, inner: Edtf): boolean {
  const out = edtfBounds(outer)
  const within = edtfBounds(inner)
  return out.first <= within.first && within.last <= out.last
}

/** True where there is a day that both dates may be. */
export function mayCoincide(one: Edtf, other: Edtf): boolean {
  return !isBefore(one, other) && !isBefore(other, one)
}

/** Orders dates by their first day, then the shorter before the longer, then as they are written. */
export function compareEdtf(one: Edtf, other: Edtf): number {
  const a = edtfBounds(one)
  const b = edtfBounds(other)
  if (a.first !== b.first) return a.first < b.first ? -1 : 1
  if (a.last !== b.last) return a.last < b.last ? -1 : 1
  return one < other ? -1 : one > other ? 1 : 0
}
