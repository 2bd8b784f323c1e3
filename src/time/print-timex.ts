import { fourDigits, twoDigits } from '../edtf/two-digits.ts'
import type { DateParts } from './date-parts.ts'
import { edtfOfParts } from './edtf-of-parts.ts'
import type { Found } from './found.ts'
import type { Unit } from './lexeme.ts'
import type { Timex } from './time-expression.ts'

/** The TIMEX3 value of what is known of a date: `2006-06-19`, `BC0499`, `199`, `2008-SU`, `XXXX-WXX-5`. */
export function timexOfParts(parts: DateParts): string {
  const day = timexOfDay(parts)
  if (parts.hour !== undefined) {
    const minute = parts.minute === undefined ? ':00' : `:${twoDigits(parts.minute)}`
    const second = parts.second === undefined ? '' : `:${twoDigits(parts.second)}`
    return `${day}T${twoDigits(parts.hour)}${minute}${second}${parts.zone ?? ''}`
  }
  return parts.dayPart === undefined ? day : `${day}T${parts.dayPart}`
}

function timexOfDay(parts: DateParts): string {
  const era = parts.era === -1 ? 'BC' : ''
  if (parts.millennium !== undefined) return `${era}${parts.millennium}`
  if (parts.century !== undefined) return `${era}${twoDigits(parts.century)}`
  if (parts.decade !== undefined) return `${era}${String(parts.decade).padStart(3, '0')}`
  const year = parts.year === undefined ? `${era}XXXX` : `${era}${fourDigits(parts.year)}`
  if (parts.isFiscal === true)
    return parts.quarter === undefined ? `FY${year}` : `FY${year}-Q${parts.quarter}`
  if (parts.season !== undefined) return `${year}-${parts.season}`
  if (parts.quarter !== undefined) return `${year}-Q${parts.quarter || 'X'}`
  if (parts.half !== undefined) return `${year}-H${parts.half}`
  if (parts.week !== undefined)
    return `${year}-W${parts.week === 0 ? 'XX' : twoDigits(parts.week)}${parts.isWeekend === true ? '-WE' : ''}`
  if (parts.month !== undefined)
    return `${year}-${twoDigits(parts.month)}${parts.day === undefined ? '' : `-${twoDigits(parts.day)}`}`
  if (parts.weekday !== undefined) return `${year}-WXX-${parts.weekday}`
  if (parts.day !== undefined) return `${year}-XX-${twoDigits(parts.day)}`
  if (parts.dayPart !== undefined || parts.hour !== undefined) return `${year}-XX-XX`
  return year
}

/** The TIMEX3 value of a duration: `P3D`, `PT24H`, `PXY`; an amount of NaN is an uncertain one. */
export function timexOfDuration(amount: number, unit: Unit): string {
  const number = Number.isNaN(amount) ? 'X' : String(amount).replace(/^0\./, '.')
  if (unit.startsWith('T')) return `PT${number}${unit.slice(1)}`
  if (unit === 'FN') return Number.isNaN(amount) ? 'PXW' : `P${amount * 2}W`
  return `P${number}${unit}`
}

/** The TIMEX3 value and type of a found time, by what it came to or, failing that, by what it says. */
export function timexOf(time: Found): Pick<Timex, 'type' | 'value'> {
  const { said, parts } = time
  if (said.kind === 'duration') return { type: 'DURATION', value: timexOfDuration(said.amount, said.unit) }
  if (said.kind === 'set') return { type: 'SET', value: said.value }
  if (said.kind === 'reference') return { type: 'DATE', value: said.value }
  if (parts === null && time.unplaced !== '')
    return { type: /[\dX]T/.test(time.unplaced) ? 'TIME' : 'DATE', value: time.unplaced }
  if (parts?.calendar !== undefined) return { type: 'DATE', value: timexOfEdtf(edtfOfParts(parts, '')) }
  const known = parts ?? (said.kind === 'date' ? said.parts : {})
  const isTime = known.dayPart !== undefined || known.hour !== undefined
  return { type: isTime ? 'TIME' : 'DATE', value: timexOfParts(known) }
}

// TIMEX3 knows one calendar: a year of another is given by the year it begins in.
function timexOfEdtf(date: string | null): string {
  if (date === null) return 'XXXX'
  return date.includes('/') ? date.slice(0, 7) : date
}
