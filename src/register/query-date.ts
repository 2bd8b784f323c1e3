import { dayOfNumber } from '../edtf/day-number.ts'
import type { Edtf } from '../edtf/edtf.ts'
import { edtfBounds } from '../edtf/edtf-bounds.ts'
import { edtfDay, edtfYear } from '../edtf/make-edtf.ts'
import { toEdtf } from '../edtf/to-edtf.ts'
import type { QueryValue } from './query.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * What a person types for a date, as an EDTF date or a range of two: `1993..2008`, `..1994`, `>=1993`, `1990s`,
 * `1991-12-8`, `44 BC`, `December 1991`; null where it is none.
 */
export function queryDate(written: string): QueryValue | null {
  const text = written.trim().replace(/\s+/g, ' ')
  const [, sign = '', rest = ''] = /^([<>]=?)(.*)$/.exec(text) ?? []
  if (sign !== '') return oneSided(sign, rest.trim())
  const dots = rangeDots(text)
  if (dots !== null) return range(text.slice(0, dots.start), text.slice(dots.end))
  const date = dateOf(text)
  if (date !== null) return { is: 'value', value: date }
  const [, from, until] = /^(\d{4})[-–—](\d{4})$/.exec(text) ?? []
  return from === undefined || until === undefined ? null : range(from, until)
}

// The dots of a set stand in its brackets: `[1667..1672]` is one date.
function rangeDots(text: string): { readonly start: number; readonly end: number } | null {
  if (/^[[{]/.test(text) || text.includes('/')) return null
  const match = /\.\.+|…/.exec(text)
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}

function range(before: string, after: string): QueryValue | null {
  const from = before.trim() === '' ? null : dateOf(before.trim())
  const until = after.trim() === '' ? null : dateOf(after.trim())
  if ((from === null && before.trim() !== '') || (until === null && after.trim() !== '')) return null
  return { is: 'range', from, until }
}

// “After 1993” begins where 1993 is over.
function oneSided(sign: string, rest: string): QueryValue | null {
  const date = dateOf(rest)
  if (date === null) return null
  const { first, last } = edtfBounds(date)
  if (sign.startsWith('>')) return { is: 'range', from: sign === '>' ? dayAfter(last) : date, until: null }
  return { is: 'range', from: null, until: sign === '<' ? dayAfter(first - 2) : date }
}

function dayAfter(number: number): Edtf | null {
  if (!Number.isFinite(number)) return null
  const { year, month, day } = dayOfNumber(number + 1)
  return edtfDay(year, month, day)
}

function dateOf(text: string): Edtf | null {
  return (
    toEdtf(text.toUpperCase()) ??
    padded(text) ??
    decade(text) ??
    century(text) ??
    beforeChrist(text) ??
    named(text)
  )
}

function padded(text: string): Edtf | null {
  const [, year, month = '', day = ''] = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text) ?? []
  if (year === undefined) return null
  return toEdtf([year, month, day].flatMap((part) => (part === '' ? [] : [part.padStart(2, '0')])).join('-'))
}

function decade(text: string): Edtf | null {
  const [, digits] = /^(?:the )?(\d{3})0['’]?s$/i.exec(text) ?? []
  return digits === undefined ? null : toEdtf(`${digits}X`)
}

function century(text: string): Edtf | null {
  const [, number] = /^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/i.exec(text) ?? []
  return number === undefined ? null : toEdtf(`${String(Number(number) - 1).padStart(2, '0')}XX`)
}

function beforeChrist(text: string): Edtf | null {
  const [, year, era = ''] = /^(\d{1,4}) ?(bce?|ad|ce)$/i.exec(text) ?? []
  if (year === undefined) return null
  return edtfYear(era.toLowerCase().startsWith('b') ? 1 - Number(year) : Number(year))
}

function named(text: string): Edtf | null {
  const [, before, word = '', after, year] =
    /^(?:(\d{1,2}) )?([a-z]{3,9})\.?(?: (\d{1,2}),?)? (\d{4})$/i.exec(text) ?? []
  const month = months.indexOf(word.toLowerCase().slice(0, 3)) + 1
  if (year === undefined || month === 0) return null
  const day = before ?? after
  const parts = [year, String(month), ...(day === undefined ? [] : [day])]
  return toEdtf(parts.map((part) => part.padStart(2, '0')).join('-'))
}
