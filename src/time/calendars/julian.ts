/** True where the Julian calendar has such a day; years are astronomical. */
export function isJulianDay(year: number, month: number, day: number): boolean {
  const lengths = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (lengths[month - 1] ?? 0)
}

/** The day number of a day of the Julian calendar (Dershowitz and Reingold, Calendrical Calculations, 3.3; years astronomical). */
export function julianDayNumber(year: number, month: number, day: number): number {
  const before = year - 1
  const correction = month <= 2 ? 0 : year % 4 === 0 ? -1 : -2
  return -2 + 365 * before + Math.floor(before / 4) + Math.floor((367 * month - 362) / 12) + correction + day
}
