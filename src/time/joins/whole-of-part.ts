import type { DateParts } from '../date-parts.ts'
import type { Found, Said } from '../found.ts'
import type { Join } from '../join.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** Parts of one time told one after the other: "Saturday, 24 June 1950", "the night of 10 August 1792", "9:34 p.m., March 19", "the third quarter of last year". */
export const wholeOfPart: Join = {
  id: 'time/joins/whole-of-part',
  apply(tokens, times) {
    const joined: Found[] = []
    for (const time of times) {
      let whole = time
      for (let part = joined[joined.length - 1]; part !== undefined; part = joined[joined.length - 1]) {
        const merged = merge(tokens, part, whole)
        if (merged === null) break
        joined.pop()
        whole = merged
      }
      joined.push(whole)
    }
    return joined
  },
}

function merge(tokens: TimeTokens, part: Found, whole: Found): Found | null {
  if (part.to !== null || whole.to !== null || !isJoined(tokens, whole.first)) return null
  const gap = whole.first - part.last
  if (gap < 0 || gap > 2) return null
  const link = linkBetween(tokens, part.last, whole.first)
  if (link === null) return null
  const smaller = partsOf(part)
  const larger = partsOf(whole)
  if (smaller === null) return null
  // "May 8, 1:00 AM": the hour behind its day.
  if (
    larger !== null &&
    isClock(larger) &&
    smaller.day !== undefined &&
    smaller.hour === undefined &&
    (link === '' || link === ',') &&
    part.said.kind === 'date'
  )
    return combined(part, whole, part.said, { ...smaller, ...larger })
  if (larger === null && whole.said.kind !== 'nearby') return null
  if (
    isOnlyWeekday(smaller) &&
    larger?.day !== undefined &&
    larger.weekday === undefined &&
    (link === '' || link === ',') &&
    larger.hour === undefined
  )
    return combined(part, whole, whole.said, { ...smaller, ...larger })
  const isDay =
    larger === null
      ? whole.said.kind === 'nearby' && isDayNearby(whole.said)
      : larger.day !== undefined || larger.weekday !== undefined
  if (
    smaller.weekday !== undefined &&
    smaller.dayPart !== undefined &&
    larger?.day !== undefined &&
    larger.dayPart === undefined &&
    link === 'of'
  )
    return combined(part, whole, whole.said, { ...larger, ...smaller })
  if (isOnlyDayPart(smaller) && isDay && larger?.dayPart === undefined && (link === 'of' || link === 'on'))
    return combined(part, whole, whole.said, { ...larger, ...smaller })
  if (isClock(smaller) && isDay && larger?.hour === undefined && (link === '' || link === ','))
    return withZone(tokens, combined(part, whole, whole.said, { ...larger, ...smaller }))
  const isYear =
    larger === null
      ? whole.said.kind === 'nearby' && whole.said.unit === 'Y'
      : larger.year !== undefined && larger.month === undefined
  // "August of that year", "the spring of next year"
  if (
    larger === null &&
    isYear &&
    link === 'of' &&
    smaller.year === undefined &&
    (smaller.month !== undefined || smaller.season !== undefined)
  )
    return combined(part, whole, whole.said, smaller)
  if (
    (smaller.quarter !== undefined || smaller.half !== undefined) &&
    smaller.year === undefined &&
    isYear &&
    link === 'of'
  )
    return combined(part, whole, whole.said, { ...larger, ...smaller })
  if (smaller.quarter !== undefined && smaller.year === undefined && isYear && link === '' && larger === null)
    return combined(part, whole, whole.said, { quarter: smaller.quarter })
  return null
}

function combined(part: Found, whole: Found, said: Said, given: DateParts): Found {
  const parts = said.kind === 'nearby' ? halfOfDay(given, said.parts?.dayPart) : given
  const next: Said =
    said.kind === 'nearby'
      ? { ...said, parts: said.parts === undefined ? parts : { ...said.parts, ...parts } }
      : { kind: 'date', parts }
  return {
    ...whole,
    first: part.first,
    last: Math.max(part.last, whole.last),
    said: next,
    mod: part.mod !== '' ? part.mod : whole.mod,
  }
}

function partsOf(time: Found): DateParts | null {
  return time.said.kind === 'date' ? time.said.parts : null
}

function linkBetween(tokens: TimeTokens, from: number, to: number): '' | ',' | 'of' | 'on' | null {
  if (from === to) return ''
  const { role } = wordAt(tokens, from)
  if (to === from + 1) return role === 'comma' ? ',' : role === 'of' ? 'of' : role === 'on' ? 'on' : null
  return role === 'of' && wordAt(tokens, from + 1).role === 'the' ? 'of' : null
}

function isOnlyWeekday(parts: DateParts): boolean {
  return parts.weekday !== undefined && parts.day === undefined && parts.dayPart === undefined
}

function isOnlyDayPart(parts: DateParts): boolean {
  return (
    parts.dayPart !== undefined &&
    parts.day === undefined &&
    parts.weekday === undefined &&
    parts.hour === undefined
  )
}

function isClock(parts: DateParts): boolean {
  return parts.hour !== undefined && parts.day === undefined && parts.weekday === undefined
}

function isDayNearby(said: Extract<Said, { kind: 'nearby' }>): boolean {
  return said.unit === 'D' || said.parts?.weekday !== undefined || said.parts?.dayPart !== undefined
}

// "9:34 p.m., March 19 EST": the zone stands behind the day.
function withZone(tokens: TimeTokens, time: Found): Found {
  const { zone, lower } = wordAt(tokens, time.last)
  if (
    zone === '' ||
    !isJoined(tokens, time.last) ||
    time.said.kind !== 'date' ||
    time.said.parts.zone !== undefined
  )
    return time
  // In small letters these are other words.
  if (tokens.text.slice(tokens.starts[time.last], tokens.ends[time.last]) === lower) return time
  return {
    ...time,
    last: time.last + 1,
    said: zone === 'local' ? time.said : { kind: 'date', parts: { ...time.said.parts, zone } },
  }
}

// "6 o'clock this evening" is 18 o'clock.
function halfOfDay(parts: DateParts, dayPart: string | undefined): DateParts {
  if (parts.hour === undefined || parts.hour > 11 || parts.hour === 0) return parts
  const isLate = dayPart === 'AF' || dayPart === 'EV' || (dayPart === 'NI' && parts.hour > 5)
  return isLate ? { ...parts, hour: parts.hour + 12 } : parts
}
