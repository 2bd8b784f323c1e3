import type { Edtf } from './edtf.ts'
import type { EdtfDate, EdtfInterval, EdtfMember, EdtfValue, EdtfYear, Qualifier } from './edtf-value.ts'
import { parseEdtf } from './parse-edtf.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const seasons: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'spring',
  26: 'summer',
  27: 'autumn',
  28: 'winter',
  29: 'spring',
  30: 'summer',
  31: 'autumn',
  32: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  37: 'first third of',
  38: 'second third of',
  39: 'last third of',
  40: 'first half of',
  41: 'second half of',
}

/** A date in English: "19–21 June 2006", "about 1990", "since 2010", "the 1990s"; the text itself where it is no date. */
export function sayEdtf(edtf: Edtf): string {
  const value = parseEdtf(edtf)
  return value === null ? edtf : say(value)
}

function say(value: EdtfValue): string {
  if (value.kind === 'date') return sayDate(value)
  if (value.kind === 'interval') return sayInterval(value)
  const members = value.members.map(sayMember)
  if (members.length === 1) return members[0] ?? ''
  return `${members.slice(0, -1).join(', ')} ${value.isOneOf ? 'or' : 'and'} ${members[members.length - 1] ?? ''}`
}

function sayMember({ first, last }: EdtfMember): string {
  return sayInterval({ kind: 'interval', start: first ?? 'open', end: last ?? 'open' })
}

function sayInterval({ start, end }: EdtfInterval): string {
  if (typeof start === 'string') return typeof end === 'string' ? 'at any time' : `until ${sayDate(end)}`
  if (typeof end === 'string') return end === 'open' ? `since ${sayDate(start)}` : `from ${sayDate(start)}`
  if (isSameDate(start, end)) return sayDate(start)
  return sayRange(start, end)
}

// "19–21 June 2006", "28 June – 2 July 2011", "1904–1906", "May–August 1950"
function sayRange(start: EdtfDate, end: EdtfDate): string {
  const isPlain = qualifierOf(start) === '' && qualifierOf(end) === ''
  const hasSameYear =
    isPlain &&
    !start.year.digits.includes('X') &&
    start.year.digits === end.year.digits &&
    start.year.isNegative === end.year.isNegative
  const isMonthly =
    hasSameYear &&
    start.month !== null &&
    end.month !== null &&
    Number(start.month.digits) <= 12 &&
    Number(end.month.digits) <= 12
  if (!isMonthly) {
    const hasSpaces = start.month !== null || end.month !== null || !isPlain
    const isShort =
      isPlain &&
      !hasSpaces &&
      start.year.isNegative === end.year.isNegative &&
      !start.year.digits.includes('X') &&
      !end.year.digits.includes('X')
    if (isShort && start.year.isNegative)
      return `${sayYear(start.year).replace(' BC', '')}–${sayYear(end.year)}`
    return `${sayDate(start)}${hasSpaces || !isShort ? ' – ' : '–'}${sayDate(end)}`
  }
  const hasSameMonth = start.month?.digits === end.month?.digits
  if (start.day !== null && end.day !== null)
    return hasSameMonth
      ? `${sayDay(start)}–${sayDate(end)}`
      : `${sayDay(start)} ${sayMonth(start)} – ${sayDate(end)}`
  return start.day === null && end.day === null
    ? `${sayMonth(start)}–${sayDate(end)}`
    : `${sayDate(start)} – ${sayDate(end)}`
}

function sayDate(date: EdtfDate): string {
  const plain = sayPlain(date)
  const qualifier = qualifierOf(date)
  if (qualifier === '~') return `about ${plain}`
  return qualifier === '?' ? `possibly ${plain}` : qualifier === '%' ? `possibly about ${plain}` : plain
}

function sayPlain(date: EdtfDate): string {
  const year = sayYear(date.year)
  if (date.month === null) return year
  const number = Number(date.month.digits)
  if (number >= 21) return `${seasons[number] ?? ''} ${year}`
  if (date.month.digits.includes('X'))
    return date.year.digits === 'XXXX'
      ? 'an unknown day'
      : date.month.digits === 'XX'
        ? year
        : `a month of ${year}`
  const month = date.year.digits === 'XXXX' ? sayMonth(date) : `${sayMonth(date)} ${year}`
  return date.day === null || date.day.digits.includes('X') ? month : `${sayDay(date)} ${month}`
}

function sayDay({ day }: EdtfDate): string {
  return String(Number(day?.digits ?? 0))
}

function sayMonth({ month }: EdtfDate): string {
  return months[Number(month?.digits ?? 1) - 1] ?? ''
}

function sayYear({ digits, isNegative, isLong, exponent, significant }: EdtfYear): string {
  const unsaid = digits.length - digits.replaceAll('X', '').length
  if (digits === 'XXXX') return 'an unknown year'
  if (unsaid === 1 && digits.endsWith('X') && !isNegative) return `the ${Number(digits.slice(0, 3))}0s`
  if (unsaid === 2 && digits.endsWith('XX') && !isNegative)
    return `the ${ordinal(Number(digits.slice(0, 2)) + 1)} century`
  if (unsaid === 3 && digits.endsWith('XXX') && !isNegative)
    return `the ${ordinal(Number(digits.slice(0, 1)) + 1)} millennium`
  if (unsaid > 0) return `${isNegative ? '-' : ''}${digits}`
  const year = Number(digits) * 10 ** (exponent ?? 0)
  const about = significant === null ? '' : 'about '
  if (isNegative || year === 0) return `${about}${isNegative ? year + 1 : 1} BC`
  return `${about}${isLong || year > 999 ? year : `AD ${year}`}`
}

function ordinal(number: number): string {
  const tens = number % 100
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${suffix}`
}

function qualifierOf({ year, month, day }: EdtfDate): Qualifier {
  const all = [year, month, day].flatMap((part) => (part === null ? [] : [part.before, part.after]))
  const isApproximate = all.includes('~') || all.includes('%')
  const isUncertain = all.includes('?') || all.includes('%')
  return isApproximate ? (isUncertain ? '%' : '~') : isUncertain ? '?' : ''
}

function isSameDate(one: EdtfDate, other: EdtfDate): boolean {
  return (
    say(one) === say(other) &&
    one.year.digits === other.year.digits &&
    one.month?.digits === other.month?.digits &&
    one.day?.digits === other.day?.digits
  )
}
