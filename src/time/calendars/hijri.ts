// The arithmetical Islamic calendar with the leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of its thirty-year round
// (Dershowitz and Reingold, Calendrical Calculations, 7.1); sighted months may begin a day earlier or later.
const epoch = 227_015

/** The day number of a day of the Hijri calendar. */
export function hijriDayNumber(year: number, month: number, day: number): number {
  return (
    epoch -
    1 +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    29 * (month - 1) +
    Math.floor(month / 2) +
    day
  )
}

/** How many days a Hijri month has by the arithmetical calendar. */
export function hijriMonthLength(year: number, month: number): number {
  const isLeap = (14 + 11 * year) % 30 < 11
  return month % 2 === 1 || (month === 12 && isLeap) ? 30 : 29
}

/** A day of the Hijri calendar. */
export type HijriDay = { readonly year: number; readonly month: number; readonly day: number }

/** The Hijri day of a day number. */
export function hijriDayOf(number: number): HijriDay {
  const year = Math.floor((30 * (number - epoch) + 10_646) / 10_631)
  const before = number - hijriDayNumber(year, 1, 1)
  const month = Math.min(12, Math.floor((11 * before + 330) / 325))
  return { year, month, day: number - hijriDayNumber(year, month, 1) + 1 }
}

/**
 * True where a Hijri date and a day may be the same: the sighting of the moon moves a month by a day or two,
 * and the day begins at sunset.
 */
export function hijriAgrees(year: number, month: number, day: number, number: number): boolean {
  return Math.abs(hijriDayNumber(year, month, day) - number) <= 2
}
