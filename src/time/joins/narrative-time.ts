import { dayNumber } from '../../edtf/day-number.ts'
import type { DateParts } from '../date-parts.ts'
import type { Found } from '../found.ts'
import type { Join, Setting } from '../join.ts'
import type { TimeTokens } from '../time-tokens.ts'

/** Fills in what a date leaves out from the dates told before it: "On October 17, 1918 … on November 3". */
export const narrativeTime: Join = {
  id: 'time/joins/narrative-time',
  apply(tokens, times, setting) {
    let focus: Focus | null = setting.document === null ? null : { ...setting.document, era: 1, from: null }
    for (const time of times) {
      focus = resolve(tokens, time, focus, setting)
      if (time.to !== null) focus = resolve(tokens, time.to, focus, setting)
    }
    return times
  },
}

type Focus = {
  readonly year: number
  readonly era: 1 | -1
  readonly month?: number
  readonly day?: number
  /** The words that told the year; null where it is the document's. */
  readonly from: Found | null
}

function resolve(tokens: TimeTokens, time: Found, focus: Focus | null, setting: Setting): Focus | null {
  const { said } = time
  if (said.kind !== 'date') return focus
  const { parts } = said
  if (parts.calendar !== undefined) {
    time.parts = parts
    return focus
  }
  if (parts.year !== undefined) {
    time.parts = parts
    return toFocus(parts, time)
  }
  if (parts.month !== undefined || parts.season !== undefined) {
    if (focus === null) {
      time.parts = parts
      return focus
    }
    time.parts = focus.era === -1 ? { ...parts, year: focus.year, era: -1 } : { ...parts, year: focus.year }
    if (time.basis === 'read') time.basis = 'inferred'
    if (focus.from !== null)
      time.from.push({
        start: tokens.starts[focus.from.first] ?? 0,
        end: tokens.ends[focus.from.last - 1] ?? 0,
      })
    return toFocus(time.parts, focus.from)
  }
  if (parts.decade !== undefined && parts.decade < 10) {
    const latest = Math.floor((focus?.year ?? 1999) / 10)
    const inCentury = latest - (latest % 10) + parts.decade
    time.parts = { ...parts, decade: inCentury > latest ? inCentury - 10 : inCentury }
    return focus
  }
  time.parts = parts
  void setting
  void dayNumber
  return focus
}

function toFocus(parts: DateParts, from: Found | null): Focus {
  return {
    year: parts.year ?? 0,
    era: parts.era ?? 1,
    ...(parts.month === undefined ? {} : { month: parts.month }),
    ...(parts.day === undefined ? {} : { day: parts.day }),
    from,
  }
}
