import { daysInMonth } from './day-number.ts'
import type {
  EdtfDate,
  EdtfEnd,
  EdtfInterval,
  EdtfMember,
  EdtfPart,
  EdtfSet,
  EdtfValue,
  EdtfYear,
  Qualifier,
} from './edtf-value.ts'
import { matchesMask } from './matches-mask.ts'

/** Reads a date of ISO 8601-2:2019, levels 0 to 2; null where the text is none. */
export function parseEdtf(text: string): EdtfValue | null {
  if (text.length > 200) return null
  const first = text.charAt(0)
  if (first === '[' || first === '{') return parseSet(text)
  return text.includes('/') ? parseInterval(text) : parseDate(text)
}

function parseInterval(text: string): EdtfInterval | null {
  const slash = text.indexOf('/')
  const start = parseEnd(text.slice(0, slash))
  const end = parseEnd(text.slice(slash + 1))
  return start === null || end === null ? null : { kind: 'interval', start, end }
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === '') return 'unknown'
  return text === '..' ? 'open' : parseDate(text)
}

function parseSet(text: string): EdtfSet | null {
  const isOneOf = text.startsWith('[')
  if (!text.endsWith(isOneOf ? ']' : '}')) return null
  const members: EdtfMember[] = []
  for (const written of text.slice(1, -1).split(',')) {
    const member = parseMember(written.trim())
    if (member === null) return null
    members.push(member)
  }
  return { kind: 'set', isOneOf, members }
}

function parseMember(text: string): EdtfMember | null {
  const dots = text.indexOf('..')
  if (dots === -1) {
    const date = parseDate(text)
    return date === null ? null : { first: date, last: date }
  }
  const first = dots === 0 ? null : parseDate(text.slice(0, dots))
  const last = dots + 2 === text.length ? null : parseDate(text.slice(dots + 2))
  if (
    (dots > 0 && first === null) ||
    (dots + 2 < text.length && last === null) ||
    (first === null && last === null)
  )
    return null
  return { first, last }
}

const datePattern =
  /^([?~%]?)(?:Y(-?)([1-9]\d{0,14})(?:E(\d{1,2}))?|(-?)([\dX]{4}))(?:S(\d{1,2}))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?(?:T(\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::\d\d)?)?))?$/

function parseDate(text: string): EdtfDate | null {
  const match = datePattern.exec(text)
  if (match === null) return null
  const isLong = match[3] !== undefined
  const year: EdtfYear = {
    digits: match[3] ?? match[6] ?? '',
    before: qualifier(match[1]),
    after: qualifier(match[8]),
    isNegative: (match[2] ?? match[5]) === '-',
    isLong,
    exponent: match[4] === undefined ? null : Number(match[4]),
    significant: match[7] === undefined ? null : Number(match[7]),
  }
  const month = match[10] === undefined ? null : part(match[10], match[9], match[11])
  const day = match[13] === undefined ? null : part(match[13], match[12], match[14])
  const date: EdtfDate = { kind: 'date', year, month, day, time: match[15] ?? null }
  return isPossible(date) ? date : null
}

function part(digits: string, before: string | undefined, after: string | undefined): EdtfPart {
  return { digits, before: qualifier(before), after: qualifier(after) }
}

function qualifier(text: string | undefined): Qualifier {
  return text === '?' || text === '~' || text === '%' ? text : ''
}

function isPossible({ year, month, day, time }: EdtfDate): boolean {
  if (year.isLong && ((year.exponent === null && year.digits.length < 5) || month !== null)) return false
  if (year.isNegative && !year.isLong && year.digits === '0000') return false
  if (year.significant !== null && (month !== null || year.significant === 0)) return false
  if (time !== null && (day === null || !isClockTime(time))) return false
  if (month === null) return true
  const number = Number(month.digits)
  if (number >= 21 && number <= 41) return day === null
  if (!someNumber(month.digits, 1, 12)) return false
  return day === null || someNumber(day.digits, 1, longestMonth(year, month.digits))
}

function longestMonth(year: EdtfYear, month: string): number {
  let longest = 0
  const number = year.digits.includes('X') ? 2000 : Number(year.digits) * (year.isNegative ? -1 : 1)
  for (let at = 1; at <= 12; at++)
    if (matchesMask(month, at)) longest = Math.max(longest, daysInMonth(number, at))
  return longest
}

function someNumber(mask: string, from: number, to: number): boolean {
  for (let number = from; number <= to; number++) if (matchesMask(mask, number)) return true
  return false
}

function isClockTime(time: string): boolean {
  const [hour, minute, second] = [time.slice(0, 2), time.slice(3, 5), time.slice(6, 8)].map(Number)
  if (hour === undefined || minute === undefined || second === undefined) return false
  return (hour < 24 && minute < 60 && second < 60) || (hour === 24 && minute === 0 && second === 0)
}
