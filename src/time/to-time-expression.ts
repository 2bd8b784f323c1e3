import type { Edtf } from '../edtf/edtf.ts'
import type { Reading } from '../text/reading.ts'
import type { DateParts } from './date-parts.ts'
import { edtfOfParts, edtfRange } from './edtf-of-parts.ts'
import type { Found } from './found.ts'
import { timexOf } from './print-timex.ts'
import type { TimeExpression, Timex } from './time-expression.ts'
import type { TimeTokens } from './time-tokens.ts'

/** What was found, with both its faces; `first` and `last` still count in the reader's own tokens. */
export function toTimeExpression(tokens: TimeTokens, time: Found): TimeExpression {
  const end = time.to ?? time
  const last = Math.max(time.last, end.last)
  const start = tokens.starts[time.first] ?? 0
  const stop = tokens.ends[last - 1] ?? start
  const one = timexElement(tokens, time)
  const other = time.to === null ? null : timexElement(tokens, time.to)
  const timex: Timex[] =
    other === null
      ? [one]
      : other.start < one.end
        ? [{ ...one, end: other.start }, other].filter((part) => part.end > part.start)
        : [one, other]
  const { kind } = time.said
  const expression = {
    start,
    end: stop,
    first: time.first,
    last,
    kind:
      kind === 'duration' || kind === 'set'
        ? kind
        : one.type === 'TIME'
          ? ('time' as const)
          : ('date' as const),
    date: readingOf(time, { start, end: stop }),
    alternatives: time.other === null ? none : alternativesOf(time.other),
    relation: time.relation,
    timex,
  }
  return time.parts?.calendar === undefined ? expression : { ...expression, ...calendarOf(time) }
}

const none: readonly Edtf[] = []

function timexElement(tokens: TimeTokens, time: Found): Timex {
  const start = tokens.starts[time.first] ?? 0
  const end = tokens.ends[time.last - 1] ?? start
  const { type, value } = timexOf(time)
  const element: Timex =
    time.mod === '' ? { start, end, type, value } : { start, end, type, value, mod: time.mod }
  const [anchor] = time.from
  const isRelative = time.said.kind === 'shift' || time.said.kind === 'nearby'
  return isRelative && anchor !== undefined ? { ...element, anchor } : element
}

function readingOf(
  time: Found,
  span: { readonly start: number; readonly end: number },
): Reading<Edtf> | null {
  if (time.parts === null) return null
  const from =
    time.from.length === 0 && time.to === null ? [span] : [span, ...time.from, ...(time.to?.from ?? [])]
  const basis = time.basis === 'read' && time.to !== null ? time.to.basis : time.basis
  const start = edtfOfParts(time.parts, time.mod)
  if (start === null) return null
  if (time.to === null) return { value: start, basis, from, by: time.by }
  const end = time.to.parts === null ? null : edtfOfParts(time.to.parts, time.to.mod)
  const value = end === null ? start : edtfRange(start, end)
  return value === null ? { value: start, basis, from, by: time.by } : { value, basis, from, by: time.by }
}

function alternativesOf(parts: DateParts): readonly Edtf[] {
  const other = edtfOfParts(parts, '')
  return other === null ? none : [other]
}

function calendarOf({ parts }: Found): Pick<TimeExpression, 'calendar'> {
  if (parts?.calendar === undefined || parts.year === undefined) return {}
  const { calendar, year, month, day } = parts
  return {
    calendar: {
      calendar,
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    },
  }
}
