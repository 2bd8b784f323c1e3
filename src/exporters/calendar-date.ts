/** The first date of an EDTF value, in parts: what is needed to sort and to show it. */
export type CalendarDate = {
  /** Astronomical: 0 is 1 BC; unknown digits are 0. */
  readonly year: number
  /** 1 for a decade (`199X`), 2 for a century (`19XX`). */
  readonly unknownDigits: number
  /** 1 to 12, or the season numbers of ISO 8601-2; null where the value is no more exact than the year. */
  readonly month: number | null
  readonly day: number | null
  /** `~`, `?` or `%` behind it, else empty. */
  readonly mark: string
}

const shape = /[~?%]?Y?(-?\d{1,9}X{0,4})(?:-[~?%]?(\d\d|XX))?(?:-[~?%]?(\d\d|XX))?(?:T[\d:.Z+-]*)?([~?%]?)/

/** The parts of the first date of an EDTF value; null where it begins with none. */
export function calendarDateOf(edtf: string): CalendarDate | null {
  const found = shape.exec(edtf)
  if (found === null) return null
  const [, year = '', month, day, mark = ''] = found
  const digits = year.replaceAll('X', '0')
  return {
    year: Number(digits),
    unknownDigits: year.length - year.replaceAll('X', '').length,
    month: numberOf(month),
    day: numberOf(day),
    mark,
  }
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined || digits === 'XX' ? null : Number(digits)
}
