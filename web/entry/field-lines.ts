import type { ShownEntry, ShownTelling } from '../../src/api/shown-entry.ts'
import type { Basis } from '../../src/text/reading.ts'
import type { Span } from '../../src/text/span.ts'
import { sayDate } from '../views/parts/say-date.ts'

/** A value as one telling has it: how it was got, from which words, by which file. */
export type ValueReading = {
  readonly basis: Basis
  readonly by: string
  readonly from: readonly Span[]
  readonly telling: ShownTelling
}

/** One line of what is known of an entry. */
export type FieldLine = {
  readonly field: string
  readonly value: string
  /** As it is stored, where that is not what is said: an EDTF date. */
  readonly code: string | null
  /** Where the value has a page of its own. */
  readonly entity: string | null
  readonly series: string | null
  readonly readings: readonly ValueReading[]
  /** True for a value that a person gave. */
  readonly isDecided: boolean
}

/** What is known of an entry, line by line; what is not known has none. */
export function fieldLines(entry: ShownEntry): FieldLine[] {
  const { date, place, series, entities } = entry
  const simple = ['form', 'title', 'number', 'post', 'honour', 'amount', 'saidBy'] as const
  return [
    ...lineOf(entry, 'date', date === null ? null : sayDate(date), { code: date }),
    ...lineOf(entry, 'place', place, { entity: entities.place ?? null }),
    ...lineOf(entry, 'series', series, { series }),
    ...lineOf(entry, 'ordinal', entry.ordinal === null ? null : String(entry.ordinal)),
    ...simple.flatMap((field) => lineOf(entry, field, entry[field])),
    ...lineOf(entry, 'paragraphs', entry.paragraphs.join(', ') || null),
    ...entry.parties.flatMap(({ role, name, entity }) => lineOf(entry, role, name, { entity })),
  ]
}

function lineOf(
  entry: ShownEntry,
  field: string,
  value: string | null,
  more: Partial<Pick<FieldLine, 'code' | 'entity' | 'series'>> = {},
): FieldLine[] {
  const isDisputed = entry.disagreements.some((one) => one.field === field)
  if (value === null && !isDisputed) return []
  const { code = null, entity = null, series = null } = more
  const isGiven = isDecided(entry, field, code ?? value)
  const readings = isGiven ? [] : readingsOf(entry, field)
  return [{ field, value: value ?? '', code, entity, series, readings, isDecided: isGiven }]
}

// What no document tells, a person gave.
function isDecided({ bases, tellings }: ShownEntry, field: string, value: string | null): boolean {
  if (!bases.includes('decided') || value === null) return false
  return !tellings.some(({ entry }) => {
    const told: unknown = Reflect.get(entry, field)
    const names = entry.parties.flatMap(({ role, name }) => (role === field ? [name] : []))
    return names.includes(value) || (told !== null && told !== undefined && String(told) === value)
  })
}

// Tellings that read a value in the same way are told once.
function readingsOf({ tellings }: ShownEntry, field: string): ValueReading[] {
  const readings = new Map<string, ValueReading>()
  for (const telling of tellings) {
    const reading = telling.entry.readings[field]
    if (reading === undefined) continue
    const { basis, by, from } = reading
    const key = `${basis} ${by} ${tellings.length > 1 ? telling.document : ''}`
    if (!readings.has(key)) readings.set(key, { basis, by, from, telling })
  }
  return [...readings.values()]
}
