import { dayNumber, dayOfNumber, isCalendarDay } from '../../edtf/day-number.ts'
import type { Token } from '../../text/token.ts'
import type { Facts } from '../facts.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'
import { monthAt, type WrittenDate, writtenDates } from '../written-dates.ts'
import { hijri, persian, secondOfPair, type TwinCalendar } from './twin-calendars.ts'

const names = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A Hijri, Persian or Julian date that does not fall on the Gregorian one beside it. */
export const calendarTwin = rule({
  id: 'date/calendar-twin',
  severity: 'warning',
  says: 'The {calendar} date in “{words}” falls about {right}; one of the two is wrong',
  check(facts, report) {
    const { tokens } = facts.text
    const dates = writtenDates(facts)
    let near = 0
    for (let at = 0; at < tokens.length; at++) {
      const twin = twinAt(tokens, at)
      if (twin === undefined) continue
      while (near < dates.length && (dates[near]?.last ?? 0) < twin.first - 6) near++
      const beside = dates.slice(near, near + 3).find((date) => isBeside(tokens, date, twin.first, twin.last))
      if (beside !== undefined && !fits(twin, beside)) {
        const span = spanOfTokens(
          tokens,
          Math.min(beside.first, twin.first),
          Math.max(beside.last, twin.last),
        )
        report(span, { calendar: twin.calendar.name, right: gregorian(twin.number) })
      }
      at = twin.last - 1
    }
    for (const [index, date] of dates.entries()) {
      const next = dates[index + 1]
      const days = next === undefined ? undefined : julianGap(facts, date, next)
      if (next === undefined || days === undefined) continue
      report(spanOfTokens(tokens, date.first, next.last + 1), {
        calendar: 'Julian',
        right: `${days} days from the Gregorian one`,
      })
    }
  },
})

type Twin = {
  readonly calendar: TwinCalendar
  readonly first: number
  readonly last: number
  readonly number: number
  readonly hasDay: boolean
}

/** A date of another calendar: "12 Rajab 1389H", "22 Bahman 1357", "1 Jumada al-Akhira 1412 AH". */
function twinAt(tokens: readonly Token[], at: number): Twin | undefined {
  const word = tokens[at]?.word
  if (word === undefined || word.kind !== 'word' || word.letterCase === 'lower') return undefined
  // The names of these months begin with few letters; most capitalised words are done with at once.
  if (!firstLetters.has(word.folded.charAt(0)) || !firstParts.has(word.folded.replace(/['’‘]/g, '')))
    return undefined
  for (const calendar of [hijri, persian]) {
    const name = monthName(tokens, at, calendar)
    if (name === undefined) continue
    const day = numberOf(tokens[at - 1], 30 + (calendar === persian ? 1 : 0))
    const comma = tokens[name.last]?.word.form === ',' ? 1 : 0
    const year = /^(1[2-5]\d\d)(?:[hH]|AH|SH)?$/.exec(tokens[name.last + comma]?.word.form ?? '')
    if (year === null) continue
    const first = day === undefined ? at : at - 1
    const last = name.last + comma + 1
    return {
      calendar,
      first,
      last,
      number: calendar.dayNumber(Number(year[1]), name.month, day ?? 15),
      hasDay: day !== undefined,
    }
  }
  return undefined
}

// What the name of a month may begin with, up to its first mark.
const firstParts = new Set(
  [
    ...hijri.months.keys(),
    ...persian.months.keys(),
    'rabi',
    'jumada',
    'jumadal',
    'dhu',
    'dhul',
    'zul',
    'zil',
    'thul',
    'sha',
    "sha'ban",
  ].map((name) => name.replace(/'/g, '')),
)
const firstLetters = new Set([...firstParts].map((name) => name.charAt(0)))

function monthName(
  tokens: readonly Token[],
  at: number,
  calendar: TwinCalendar,
): { month: number; last: number } | undefined {
  // A name may be written in up to four tokens: "Rabi al-Awwal", "Dhu al-Hijjah".
  let joined = ''
  let found: { month: number; last: number } | undefined
  for (let last = at; last < tokens.length && last < at + 4; last++) {
    const word = tokens[last]?.word
    if (word === undefined || (word.kind === 'mark' && !/^['’‘-]$/.test(word.form)) || word.kind === 'number')
      break
    const folded = word.kind === 'mark' ? '' : word.folded.replace(/['’‘]/g, '')
    const pair =
      found !== undefined && calendar === hijri && (found.month === 3 || found.month === 5)
        ? secondOfPair(folded)
        : undefined
    if (pair !== undefined && found !== undefined) return { month: found.month + pair, last: last + 1 }
    if (folded !== 'al' && folded !== 'el' && folded !== 'ul') joined += folded
    const month = calendar.months.get(joined)
    if (month !== undefined) found = { month, last: last + 1 }
  }
  return found
}

function numberOf(token: Token | undefined, most: number): number | undefined {
  const met = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.word.form ?? '')
  const number = Number(met?.[1] ?? 0)
  return number >= 1 && number <= most ? number : undefined
}

// In brackets behind it, or joined by "corresponding to", "i.e.", a stroke or an equals sign.
function isBeside(tokens: readonly Token[], date: WrittenDate, first: number, last: number): boolean {
  if (date.year === null) return false
  const from = date.last <= first ? date.last : last
  const to = date.last <= first ? first : date.first
  if (to < from || to - from > 5 || (date.first < last && first < date.last)) return false
  for (let at = from; at < to; at++) {
    if (
      !/^(?:\(|\)|,|\/|=|i|e|i\.e\.|\.|ah|h|corresponding|to|that|is|or|the|equivalent|of|on|\[|–|-|hijri|sh|ap|hegira)$/.test(
        tokens[at]?.word.lower ?? '',
      )
    )
      return false
  }
  return true
}

function fits(twin: Twin, { year, month, day, lastDay }: WrittenDate): boolean {
  if (year === null) return true
  const isDay = day !== null && isCalendarDay(year, month, day) && twin.hasDay
  const start = dayNumber(year, month, isDay ? (day ?? 1) : 1)
  const end = isDay ? dayNumber(year, month, lastDay ?? day ?? 1) : start + 30
  const tolerance = twin.calendar.tolerance + (isDay ? 0 : 30)
  return twin.number >= start - tolerance && twin.number <= end + tolerance
}

function gregorian(number: number): string {
  const { year, month, day } = dayOfNumber(number)
  return `${day} ${names[month - 1] ?? ''} ${year}`
}

/** "25 October (7 November) 1917": the days between the two, where they are not those between the calendars. */
function julianGap({ text: { tokens } }: Facts, one: WrittenDate, other: WrittenDate): number | undefined {
  const bracket = tokens[one.last]?.word.form
  if (other.first !== one.last + 1 || bracket !== '(' || one.day === null || other.day === null)
    return undefined
  if (
    monthAt(tokens, one.first) === undefined &&
    monthAt(tokens, one.last - 1) === undefined &&
    one.year === null
  )
    return undefined
  const closing =
    tokens[other.last]?.word.form === ')'
      ? other.last + 1
      : tokens[other.last + 1]?.word.form === ')'
        ? other.last + 2
        : -1
  const behind = Number(tokens[closing]?.word.form ?? '')
  const year = one.year ?? other.year ?? (behind > 1500 && behind < 1950 ? behind : undefined)
  if (closing === -1 || year === undefined || year < 1583 || year > 1930) return undefined
  const gap = Math.abs(
    dayNumber(other.year ?? year, other.month, other.day) - dayNumber(one.year ?? year, one.month, one.day),
  )
  const right = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return gap > 6 && gap < 20 && gap !== right && !(year % 100 === 0 && gap === right - 1) ? right : undefined
}
