/** The first and the last day that a date may mean, as numbers that sort by time: 19911208. */
export type DayBounds = { readonly first: number; readonly last: number }

const always: DayBounds = { first: -Infinity, last: Infinity }
const datePattern = /^(-?\d{4}|-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/

/** The bounds of an EDTF date or interval; undefined where it is none that authorities use. */
export function dayBounds(date: string): DayBounds | undefined {
  if (isPlain(date)) return plainBounds(date)
  const slash = date.indexOf('/')
  if (slash < 0) return boundsOfOne(date)
  const from = boundsOfOne(date.slice(0, slash))
  const until = boundsOfOne(date.slice(slash + 1))
  return from === undefined || until === undefined ? undefined : { first: from.first, last: until.last }
}

/** True unless the date lies wholly before `from` or wholly after `until`; doubt speaks for it. */
export function mayBeWithin(
  date: string,
  span: { readonly from?: string; readonly until?: string },
): boolean {
  const bounds = dayBounds(date)
  if (bounds === undefined) return true
  return bounds.last >= firstDay(span.from) && bounds.first <= lastDay(span.until)
}

/** The first day that a beginning may mean; no date: since ever. */
export function firstDay(date: string | undefined): number {
  return date === undefined ? -Infinity : (dayBounds(date)?.first ?? -Infinity)
}

/** The last day that an end may mean; no date: for ever. */
export function lastDay(date: string | undefined): number {
  return date === undefined ? Infinity : (dayBounds(date)?.last ?? Infinity)
}

// Nearly all dates of authorities are a bare year, month or day.
function isPlain(date: string): boolean {
  const { length } = date
  if (length !== 4 && length !== 7 && length !== 10) return false
  for (let at = 0; at < length; at++) {
    const unit = date.charCodeAt(at)
    if (at === 4 || at === 7 ? unit !== 0x2d : unit < 0x30 || unit > 0x39) return false
  }
  return true
}

function plainBounds(date: string): DayBounds | undefined {
  const year = Number(date.slice(0, 4)) * 10000
  if (date.length === 4) return { first: year + 101, last: year + 1231 }
  const month = Number(date.slice(5, 7))
  if (month > 12) return month >= 21 && month <= 41 ? { first: year + 101, last: year + 1231 } : undefined
  if (month === 0) return undefined
  if (date.length === 7) return { first: year + month * 100 + 1, last: year + month * 100 + 31 }
  const day = Number(date.slice(8))
  return day < 1 || day > 31 ? undefined : { first: year + month * 100 + day, last: year + month * 100 + day }
}

function boundsOfOne(written: string): DayBounds | undefined {
  const date = written.replace(/[~?%]/g, '')
  if (date === '..' || date === '') return always
  const parts = datePattern.exec(date)
  if (parts === null) return undefined
  const [, year = '', month, day] = parts
  // Within the years before Christ a larger number is an earlier year.
  const [early, late] = year.startsWith('-') ? ['9', '0'] : ['0', '9']
  const firstMonth = monthOf(month, '0', 1)
  const lastMonth = monthOf(month, '9', 12)
  if (firstMonth === undefined || lastMonth === undefined) return undefined
  const firstOfMonth = day === undefined || day.includes('X') ? 1 : Number(day)
  const lastOfMonth = day === undefined || day.includes('X') ? 31 : Number(day)
  if (firstOfMonth < 1 || firstOfMonth > 31) return undefined
  return {
    first: Number(year.replaceAll('X', early)) * 10000 + firstMonth * 100 + firstOfMonth,
    last: Number(year.replaceAll('X', late)) * 10000 + lastMonth * 100 + lastOfMonth,
  }
}

// Seasons and quarters (21 to 41) are taken as their whole year.
function monthOf(month: string | undefined, digit: string, whole: number): number | undefined {
  if (month === undefined || month.startsWith('X')) return whole
  const number = Number(month.replaceAll('X', digit))
  if (number >= 21 && number <= 41) return whole
  if (number > 12) return month.includes('X') ? 12 : undefined
  return number < 1 ? (month.includes('X') ? 1 : undefined) : number
}
