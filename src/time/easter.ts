import { dayNumber } from '../edtf/day-number.ts'

/** The day number of Western Easter in a year of the Gregorian calendar (the anonymous computus; Meeus, Astronomical Algorithms, 8). */
export function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const leapShift = Math.floor((century + 8) / 25)
  const moonShift = Math.floor((century - leapShift + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451)
  const sum = epact + weekdayShift - 7 * correction + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}
