import { dayNumber } from '../../edtf/day-number.ts'

/** A calendar that institutions write beside the Gregorian one. */
export type TwinCalendar = {
  readonly name: string
  /** The number of a month by its folded name. */
  readonly months: ReadonlyMap<string, number>
  /** The day number of a day; the civil reckoning, true to a day or two. */
  dayNumber(year: number, month: number, day: number): number
  /** How far the reckoning may be from what people saw in the sky or decreed. */
  readonly tolerance: number
}

const hijriMonths = monthsOf(
  'muharram muharam moharram',
  'safar saffar',
  'rabi rabial rabiulawwal',
  'rabiulakhir rabiulthani',
  'jumada jumadaalula jumadalula',
  'jumadalakhira jumadathania',
  'rajab rajjab rejeb',
  "shaban shaaban sha'ban sha'aban shaban",
  'ramadan ramadhan ramazan ramzan',
  'shawwal shawal shavval',
  "dhulqadah zulqadah dhulqa'dah zulqa'dah dhulqada zilqad zulkadah zulqaada",
  'dhulhijjah zulhijjah dhulhijja zulhijja zilhajj dhualhijjah zilhijjah dulhijja',
)
const persianMonths = monthsOf(
  'farvardin',
  'ordibehesht',
  'khordad',
  'tir',
  'mordad amordad',
  'shahrivar',
  'mehr',
  'aban',
  'azar',
  'dey',
  'bahman',
  'esfand',
)

// The Hijri months of two words, by their first and second word.
const second = new Map([
  ['awwal', 0],
  ['awal', 0],
  ['aval', 0],
  ['ula', 0],
  ['i', 0],
  ['akhir', 1],
  ['akhira', 1],
  ['thani', 1],
  ['thania', 1],
  ['thaniya', 1],
  ['sani', 1],
  ['ii', 1],
])

/** The lunar calendar of Islam, tabular (Calendrical Calculations, 7). */
export const hijri: TwinCalendar = {
  name: 'Hijri',
  months: hijriMonths,
  tolerance: 2,
  dayNumber: (year, month, day) =>
    day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 227014,
}

/** The solar calendar of Iran; its year begins about the spring equinox. */
export const persian: TwinCalendar = {
  name: 'Persian',
  months: persianMonths,
  tolerance: 1,
  dayNumber: (year, month, day) =>
    dayNumber(year + 621, 3, 21) + (month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)) + day - 1,
}

/** Whether a Hijri month of two words is the first or the second of its name. */
export function secondOfPair(folded: string): number | undefined {
  return second.get(folded)
}

function monthsOf(...names: readonly string[]): Map<string, number> {
  const months = new Map<string, number>()
  for (const [at, list] of names.entries()) for (const name of list.split(' ')) months.set(name, at + 1)
  return months
}
