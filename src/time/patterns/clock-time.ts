import { type Found, foundDate } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isGlued, isJoined, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** A time by the clock: "11:30 a.m. EST", "16:15 UTC", "3 p.m.", "5 o'clock", "0530 hours". */
export const clockTime: TimePattern = {
  id: 'time/patterns/clock-time',
  starts: (word) =>
    word.digits > 0 &&
    word.digits < 5 &&
    (word.suffix === '' || word.suffix === 'am' || word.suffix === 'pm'),
  follows: (next, first) =>
    first.suffix !== '' ||
    next.role === 'colon' ||
    next.role === 'stop' ||
    next.role === 'am' ||
    next.role === 'pm' ||
    next.role === 'clock' ||
    next.zone !== '' ||
    next.unit === 'TH',
  read,
  examples: {
    '11:30 a.m.': '2012-10-17',
    '16:15 UTC': '2012-10-17',
    '3 p.m.': '2012-10-17',
    'at [[10:57]]': '2012-10-17',
    '0530 hours': '2012-10-17',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const first = wordAt(tokens, at)
  const before = wordAt(tokens, at - 1)
  if (isGlued(tokens, at) && before.role !== 'open' && before.role !== 'dash') return null
  const hour = valueAt(tokens, at)
  if (first.suffix === 'am' || first.suffix === 'pm') {
    return hour >= 1 && hour <= 12
      ? withZone(tokens, at, at + 1, to24(hour, first.suffix), 0, undefined)
      : null
  }
  const mark = wordAt(tokens, at + 1)
  const second = wordAt(tokens, at + 2)
  const hasMinutes =
    first.digits <= 2 &&
    (mark.role === 'colon' || mark.role === 'stop') &&
    isGlued(tokens, at + 1) &&
    isGlued(tokens, at + 2) &&
    second.digits === 2
  if (hasMinutes) return clockOf(tokens, at, hour, mark.role)
  if (
    first.digits === 4 &&
    (mark.zone !== '' || mark.lower === 'hours' || mark.lower === 'hrs') &&
    isJoined(tokens, at + 1) &&
    hour < 2400 &&
    hour % 100 < 60
  )
    return withZone(
      tokens,
      at,
      mark.zone === '' ? at + 2 : at + 1,
      Math.floor(hour / 100),
      hour % 100,
      undefined,
    )
  if (first.digits > 2 || hour < 1 || hour > 12) return null
  const half = halfOfDay(tokens, at + 1)
  if (half !== '') return withZone(tokens, at, at + 2, to24(hour, half), undefined, undefined)
  return mark.role === 'clock' && isJoined(tokens, at + 1)
    ? withZone(tokens, at, at + 2, hour, undefined, undefined)
    : null
}

function clockOf(tokens: TimeTokens, at: number, hour: number, mark: string): Found | null {
  const second = wordAt(tokens, at + 2)
  const minute = valueAt(tokens, at + 2)
  if (hour > 24 || minute > 59) return null
  const glued = second.suffix === 'am' || second.suffix === 'pm' ? second.suffix : ''
  if (second.suffix === 'other') {
    const letters = tokens.text.slice((tokens.starts[at + 2] ?? 0) + 2, tokens.ends[at + 2]).toLowerCase()
    return letters === 'hrs' || letters === 'hours'
      ? foundDate(at, at + 3, clockTime.id, { hour, minute })
      : null
  }
  let last = at + 3
  let seconds: number | undefined
  if (
    mark === 'colon' &&
    wordAt(tokens, last).role === 'colon' &&
    isGlued(tokens, last) &&
    wordAt(tokens, last + 1).digits === 2 &&
    isGlued(tokens, last + 1)
  ) {
    seconds = valueAt(tokens, last + 1)
    last += 2
  }
  // “a 10:10:7 ratio”
  if (
    seconds === undefined &&
    wordAt(tokens, last).role === 'colon' &&
    isGlued(tokens, last) &&
    isGlued(tokens, last + 1)
  )
    return null
  const half = glued === '' ? halfOfDay(tokens, last) : glued
  // A full stop between hour and minute is a decimal point without “a.m.” or a zone behind it.
  if (mark === 'stop' && half === '' && wordAt(tokens, last).zone === '') return null
  if (half !== '' && (hour < 1 || hour > 12)) return null
  return withZone(
    tokens,
    at,
    glued === '' && half !== '' ? last + 1 : last,
    half === '' ? hour : to24(hour, half),
    minute,
    seconds,
  )
}

function withZone(
  tokens: TimeTokens,
  at: number,
  last: number,
  hour: number,
  minute: number | undefined,
  second: number | undefined,
): Found {
  const word = wordAt(tokens, last)
  const hasZone =
    word.zone !== '' && isJoined(tokens, last) && tokens.text.charCodeAt(tokens.starts[last] ?? 0) < 0x60
  return foundDate(at, hasZone ? last + 1 : last, clockTime.id, {
    hour,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
    ...(hasZone && word.zone !== 'local' ? { zone: word.zone } : {}),
  })
}

function halfOfDay(tokens: TimeTokens, at: number): 'am' | 'pm' | '' {
  if (!isJoined(tokens, at)) return ''
  const { role } = wordAt(tokens, at)
  return role === 'am' || role === 'pm' ? role : ''
}

function to24(hour: number, half: 'am' | 'pm'): number {
  return half === 'am' ? hour % 12 : (hour % 12) + 12
}
