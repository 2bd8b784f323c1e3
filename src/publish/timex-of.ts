import { dayNumber } from '../edtf/day-number.ts'
import type { EdtfDate, EdtfEnd } from '../edtf/edtf-value.ts'
import { parseEdtf } from '../edtf/parse-edtf.ts'
import { fourDigits } from '../edtf/two-digits.ts'
import { escapeXml } from '../text/escape-xml.ts'
import { stripEnd } from '../text/strip-ends.ts'
import { plainDays } from './plain-days.ts'

/** A date where it is written: its words are XML already. */
export type WrittenDate = {
  readonly id: string
  readonly date: string
  readonly words: string
  readonly isCreation: boolean
}

/** The `TIMEX3` of a date; of one from a day to another the duration, and its two ends behind it without words. */
export function timexOf({ id, date, words, isCreation }: WrittenDate): string {
  const value = parseEdtf(date)
  const role = isCreation ? ' functionInDocument="CREATION_TIME"' : ''
  if (value?.kind === 'date') {
    const qualifiers = [value.year, value.month, value.day].map((part) => `${part?.before}${part?.after}`)
    const mod = qualifiers.some((each) => /[~?%]/.test(each)) ? ' mod="APPROX"' : ''
    return `<TIMEX3 tid="${id}" type="DATE" value="${timexValue(value)}"${mod}${role}>${words}</TIMEX3>`
  }
  if (value?.kind === 'interval') {
    const begin = endPoint(`${id}b`, value.start)
    const end = endPoint(`${id}e`, value.end)
    const points = `${begin === '' ? '' : ` beginPoint="${id}b"`}${end === '' ? '' : ` endPoint="${id}e"`}`
    return `<TIMEX3 tid="${id}" type="DURATION" value="${lengthOf(date)}"${points}${role}>${words}</TIMEX3>${begin}${end}`
  }
  return `<TIMEX3 tid="${id}" type="DATE" value="XXXX" comment="${escapeXml(date)}"${role}>${words}</TIMEX3>`
}

function endPoint(id: string, end: EdtfEnd): string {
  return typeof end === 'string' ? '' : `<TIMEX3 tid="${id}" type="DATE" value="${timexValue(end)}"/>`
}

const seasons: Readonly<Record<string, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' }

function timexValue({ year, month, day }: EdtfDate): string {
  const digits = year.digits
  if (year.isNegative || digits === '0000')
    return `BC${fourDigits(digits === '0000' ? 1 : Number(digits.replaceAll('X', '0')) + 1)}`
  // A decade is its first three digits, a century its first two.
  if (digits.includes('X') && digits !== 'XXXX') return stripEnd(digits, 'X')
  if (month === null) return digits
  const number = Number(month.digits)
  if (number > 12)
    return `${digits}-${seasons[month.digits] ?? (number >= 33 && number <= 36 ? `Q${number - 32}` : number >= 40 ? `H${number - 39}` : 'XX')}`
  return `${digits}-${month.digits}${day === null ? '' : `-${day.digits}`}`
}

function lengthOf(date: string): string {
  const { startDate, endDate } = plainDays(date)
  const days = [startDate, endDate].map((day) => /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? ''))
  const [from, until] = days.map((day) =>
    day === null || day === undefined ? null : dayNumber(Number(day[1]), Number(day[2]), Number(day[3])),
  )
  if (from == null || until == null) return 'PXX'
  return `P${until - from + 1}D`
}
