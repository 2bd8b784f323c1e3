import { dayNumber, dayOfNumber } from '../../../src/edtf/day-number.ts'
import { sayYear } from './say-year.ts'

/** A place on the axis: where a day, month or year begins. */
export type Tick = { readonly day: number; readonly label: string }

/** The places of an axis, and above them the years, months or eras that they lie in. */
export type TimeTicks = {
  readonly ticks: readonly Tick[]
  /** Larger units, each at its first day; the first begins before the axis. */
  readonly contexts: readonly Tick[]
}

/** What the axis covers: day numbers, the last excluded, and how wide a day is drawn. */
export type TimeWindow = { readonly from: number; readonly until: number; readonly pixelsPerDay: number }

type Unit = {
  readonly days: number
  readonly each: (window: TimeWindow) => readonly Tick[]
  readonly contexts: (window: TimeWindow) => readonly Tick[]
}

/** Marks an axis from millennia to days, at places about `gap` pixels apart; the calendar is the engine's own. */
export function timeTicks(window: TimeWindow, monthNames: readonly string[], gap: number): TimeTicks {
  const units = [...dayUnits(monthNames), ...monthUnits(monthNames), ...yearUnits()]
  const unit = units.find(({ days }) => days * window.pixelsPerDay >= gap) ?? units.at(-1)
  return { ticks: unit?.each(window) ?? [], contexts: unit?.contexts(window) ?? [] }
}

function dayUnits(monthNames: readonly string[]): readonly Unit[] {
  const contexts = (window: TimeWindow) =>
    eachMonth(window, 1, (year, month) => `${monthNames[month - 1] ?? ''} ${sayYear(year)}`)
  return [1, 2, 7, 15].map((days) => ({
    days,
    contexts,
    each: (window) =>
      eachMonth(window, 1, () => '').flatMap(({ day: first }) => {
        const { year, month } = dayOfNumber(first)
        return daysOfMonth(days).flatMap((number) => {
          const day = dayNumber(year, month, number)
          return dayOfNumber(day).month === month && isWithin(day, window)
            ? [{ day, label: String(number) }]
            : []
        })
      }),
  }))
}

// The last places of a month keep their distance from the first of the next.
function daysOfMonth(step: number): readonly number[] {
  if (step === 1) return Array.from({ length: 31 }, (_, index) => index + 1)
  if (step === 2) return Array.from({ length: 15 }, (_, index) => 2 * index + 1)
  return step === 7 ? [1, 8, 15, 22] : [1, 16]
}

function monthUnits(monthNames: readonly string[]): readonly Unit[] {
  return [1, 3].map((step) => ({
    days: step * 30,
    contexts: (window) => eachYear(window, 1),
    each: (window) =>
      eachMonth(window, step, (_, month) => monthNames[month - 1] ?? '').filter(({ day }) =>
        isWithin(day, window),
      ),
  }))
}

function yearUnits(): readonly Unit[] {
  const steps = Array.from({ length: 10 }, (_, power) => [1, 2, 5].map((first) => first * 10 ** power)).flat()
  return steps.map((step) => ({
    days: step * 365,
    contexts: (window) => (step > 50 ? [] : eachYear(window, step < 10 ? 10 : 100)),
    each: (window) => eachYear(window, step).filter(({ day }) => isWithin(day, window)),
  }))
}

function eachMonth(
  window: TimeWindow,
  step: number,
  label: (year: number, month: number) => string,
): readonly Tick[] {
  const start = dayOfNumber(Math.floor(window.from))
  const ticks: Tick[] = []
  let month = start.month - ((start.month - 1) % step)
  for (let { year } = start; ; ) {
    const day = dayNumber(year, month, 1)
    if (day >= window.until) return ticks
    ticks.push({ day, label: label(year, month) })
    month += step
    if (month > 12) {
      month -= 12
      year++
    }
  }
}

// Years are counted as historians count them, without a year 0: round years before Christ are round as they are said,
// and 1 stands where 0 would.
function eachYear(window: TimeWindow, step: number): readonly Tick[] {
  const first = dayOfNumber(Math.floor(window.from)).year
  const said = first > 0 ? first : first - 1
  const ticks: Tick[] = []
  for (let round = Math.floor(said / step) * step; ; round += step) {
    const year = round < 0 ? round + 1 : Math.max(1, round)
    const day = dayNumber(year, 1, 1)
    if (day >= window.until) return ticks
    if (step > 1 || round !== 0) ticks.push({ day, label: sayYear(year) })
  }
}

function isWithin(day: number, { from, until }: TimeWindow): boolean {
  return day >= from && day < until
}
