import type { RegisterEntry } from './register-entry.ts'

type Valued = Pick<RegisterEntry, Exclude<(typeof fields)[number], 'parties'>> & {
  readonly parties: readonly { readonly role: string; readonly name: string }[]
}

const fields = [
  'date',
  'place',
  'form',
  'status',
  'saidBy',
  'title',
  'series',
  'ordinal',
  'number',
  'paragraphs',
  'post',
  'honour',
  'amount',
  'parties',
] as const

/** The values of an entry as they are printed, by field, parties by their role; what has no value is left out. */
export function printedValues(
  valued: Valued & Partial<Pick<RegisterEntry, 'disagreements'>>,
): ReadonlyMap<string, string> {
  const printed = new Map<string, string>()
  for (const field of fields) {
    if (field === 'parties') {
      for (const [role, parties] of Map.groupBy(valued.parties, (party) => party.role))
        printed.set(role, parties.map(({ name }) => name).join('; '))
      continue
    }
    const value = valued[field]
    if (typeof value === 'object' && value !== null) {
      if (value.length > 0) printed.set(field, value.join(', '))
    } else if (value !== null) printed.set(field, String(value))
  }
  for (const { field, values } of valued.disagreements ?? [])
    printed.set(field, values.map(({ value }) => value).join(' or '))
  return printed
}
