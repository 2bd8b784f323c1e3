/** What words say of a date, as they say it: years are counted within their era, nothing is filled in. */
export type DateParts = {
  readonly year?: number
  /** −1 for BC. */
  readonly era?: -1 | 1
  readonly month?: number
  readonly day?: number
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
  readonly quarter?: number
  readonly half?: number
  /** The ISO week of the year. */
  readonly week?: number
  readonly isWeekend?: boolean
  /** The years' first digits: 199 for the 1990s; under 10 the century is to be filled in. */
  readonly decade?: number
  /** The centuries before: 18 for the 19th. */
  readonly century?: number
  readonly millennium?: number
  readonly weekday?: number
  readonly dayPart?: string
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  readonly zone?: string
  readonly isFiscal?: boolean
  /** A year's last two figures. */
  readonly shortYear?: number
  /** The id of a day known by its name. */
  readonly namedDay?: string
  /** The calendar the words count in; Gregorian where nothing is said. */
  readonly calendar?: 'julian' | 'hijri' | 'persian'
}
