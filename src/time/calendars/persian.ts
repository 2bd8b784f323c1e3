import { dayNumber } from '../../edtf/day-number.ts'

// The 2820-year arithmetical Persian calendar agrees with the official one from 1206 to 1472 SH (1827 to 2093 CE)
// but for a few years; Borkowski's table of 33-year breaks (1996) does so without exception, and is used here.
const breaks = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
]

type YearStart = { readonly march: number; readonly isLeap: boolean }

/** The day number of a day of the Persian calendar (Solar Hijri). */
export function persianDayNumber(year: number, month: number, day: number): number {
  const { march } = yearStart(year)
  return dayNumber(year + 621, 3, march) + (month - 1) * 31 - Math.floor(month / 7) * (month - 7) + day - 1
}

/** How many days a Persian month has. */
export function persianMonthLength(year: number, month: number): number {
  if (month <= 6) return 31
  if (month <= 11) return 30
  return yearStart(year).isLeap ? 30 : 29
}

function yearStart(year: number): YearStart {
  let leapsBefore = -14
  let from = breaks[0] ?? 0
  let length = 0
  for (const next of breaks.slice(1)) {
    length = next - from
    if (year < next) break
    leapsBefore += Math.floor(length / 33) * 8 + Math.floor((length % 33) / 4)
    from = next
  }
  let into = year - from
  leapsBefore += Math.floor(into / 33) * 8 + Math.floor(((into % 33) + 3) / 4)
  if (length % 33 === 4 && length - into === 4) leapsBefore++
  const gregorian = year + 621
  const gregorianLeaps =
    Math.floor(gregorian / 4) - Math.floor(((Math.floor(gregorian / 100) + 1) * 3) / 4) - 150
  const march = 20 + leapsBefore - gregorianLeaps
  if (length - into < 6) into = into - length + Math.floor((length + 4) / 33) * 33
  const leap = (((((into + 1) % 33) + 33) % 33) - 1) % 4
  return { march, isLeap: leap === 0 }
}
