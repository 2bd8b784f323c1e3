/** The one date that all the values name; null where there is none, or they differ. */
export function agreedDate(values: readonly string[]): string | null {
  const dates = new Set<string>()
  for (const value of values) {
    const date = publishedDate(value)
    if (date !== null) dates.add(date)
  }
  const [only = null] = dates
  return dates.size === 1 ? only : null
}

// The start of an ISO date or date and time, where it is a day that exists.
function publishedDate(value: string): string | null {
  const match = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|[T\s])/.exec(value.slice(0, 40))
  if (match === null) return null
  const [, year = '', month, day] = match
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return `${year}-${month}`
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
    ? `${year}-${month}-${day}`
    : null
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
