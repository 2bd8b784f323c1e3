import { dayNumber, daysInMonth } from './day-number.ts'
import type { Edtf } from './edtf.ts'
import type { EdtfDate, EdtfEnd, EdtfPart, EdtfValue, EdtfYear } from './edtf-value.ts'
import { matchesMask } from './matches-mask.ts'
import { parseEdtf } from './parse-edtf.ts'

/** The first and last day that a date may be, as day numbers; infinite where it is open or not known. */
export type Bounds = { readonly first: number; readonly last: number }

/** The bounds of a date. */
export function edtfBounds(edtf: Edtf): Bounds {
  const value = parseEdtf(edtf)
  return value === null ? always : boundsOf(value)
}

const always: Bounds = { first: -Infinity, last: Infinity }

/** The bounds of a date that was parsed. */
export function boundsOf(value: EdtfValue): Bounds {
  if (value.kind === 'date') return boundsOfDate(value)
  if (value.kind === 'interval')
    return { first: boundsOfEnd(value.start, -Infinity).first, last: boundsOfEnd(value.end, Infinity).last }
  let first = Infinity
  let last = -Infinity
  for (const member of value.members) {
    first = Math.min(first, member.first === null ? -Infinity : boundsOfDate(member.first).first)
    last = Math.max(last, member.last === null ? Infinity : boundsOfDate(member.last).last)
  }
  return { first, last }
}

function boundsOfEnd(end: EdtfEnd, open: number): Bounds {
  return typeof end === 'string' ? { first: open, last: open } : boundsOfDate(end)
}

function boundsOfDate({ year, month, day }: EdtfDate): Bounds {
  const { first: from, last: until } = yearsOf(year)
  if (month === null) return { first: dayNumber(from, 1, 1), last: dayNumber(until, 12, 31) }
  const season = Number(month.digits)
  if (season >= 21) return seasonBounds(from, until, season)
  const months = numbersOf(month, 1, 12)
  const firstMonth = months[0] ?? 1
  const lastMonth = months[months.length - 1] ?? 12
  if (day === null)
    return {
      first: dayNumber(from, firstMonth, 1),
      last: dayNumber(until, lastMonth, daysInMonth(until, lastMonth)),
    }
  const firstDays = numbersOf(day, 1, daysInMonth(from, firstMonth))
  const lastDays = numbersOf(day, 1, daysInMonth(until, lastMonth))
  return {
    first: dayNumber(from, firstMonth, firstDays[0] ?? 1),
    last: dayNumber(until, lastMonth, lastDays[lastDays.length - 1] ?? daysInMonth(until, lastMonth)),
  }
}

function numbersOf({ digits }: EdtfPart, from: number, to: number): number[] {
  const numbers: number[] = []
  for (let number = from; number <= to; number++) if (matchesMask(digits, number)) numbers.push(number)
  return numbers
}

/** The first and last year that a year may be. */
export function yearsOf({ digits, isNegative, exponent, significant }: EdtfYear): Bounds {
  const scale = 10 ** (exponent ?? 0)
  let low = Number(digits.replaceAll('X', '0')) * scale
  let high = Number(digits.replaceAll('X', '9')) * scale
  if (significant !== null) {
    const rest = 10 ** Math.max(0, String(low).length - significant)
    low -= low % rest
    high = low + rest - 1
  }
  return isNegative ? { first: -high, last: -low } : { first: low, last: high }
}

// The months that begin and end each division of the year; a winter runs on into the next.
const divisions: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
}

function seasonBounds(from: number, until: number, season: number): Bounds {
  const [first, last] = divisions[season] ?? [1, 12]
  const lastYear = last > 12 ? until + 1 : until
  const lastMonth = last > 12 ? last - 12 : last
  return {
    first: dayNumber(from, first, 1),
    last: dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  }
}
