import type { Edtf } from './edtf.ts'
import type { EdtfDate, EdtfEnd, EdtfMember, EdtfPart, EdtfValue, EdtfYear } from './edtf-value.ts'

/** Writes a date as ISO 8601-2:2019 does. */
export function printEdtf(value: EdtfValue): Edtf {
  return written(value) as Edtf
}

function written(value: EdtfValue): string {
  if (value.kind === 'date') return printDate(value)
  if (value.kind === 'interval') return `${printEnd(value.start)}/${printEnd(value.end)}`
  const members = value.members.map(printMember).join(',')
  return value.isOneOf ? `[${members}]` : `{${members}}`
}

function printDate({ year, month, day, time }: EdtfDate): string {
  const date = [printYear(year), month, day].map((part) =>
    typeof part === 'object' && part !== null ? printPart(part) : part,
  )
  return date.filter((part) => part !== null).join('-') + (time === null ? '' : `T${time}`)
}

function printYear({ digits, before, after, isNegative, isLong, exponent, significant }: EdtfYear): string {
  const number = `${isLong ? 'Y' : ''}${isNegative ? '-' : ''}${digits}${exponent === null ? '' : `E${exponent}`}`
  return `${before}${number}${significant === null ? '' : `S${significant}`}${after}`
}

function printPart({ digits, before, after }: EdtfPart): string {
  return `${before}${digits}${after}`
}

function printEnd(end: EdtfEnd): string {
  if (end === 'unknown') return ''
  return end === 'open' ? '..' : printDate(end)
}

function printMember({ first, last }: EdtfMember): string {
  if (first !== null && last !== null && printDate(first) === printDate(last)) return printDate(first)
  return `${first === null ? '' : printDate(first)}..${last === null ? '' : printDate(last)}`
}
