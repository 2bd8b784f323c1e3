import type { EntryFacts } from '../entries/entry-facts.ts'
import type { RegisterEntry, RegisterParty } from '../register/register-entry.ts'
import type { Telling } from '../register/telling.ts'

/** The fields whose values an entry claims. */
export type ClaimField = Exclude<keyof EntryFacts, 'parties'>

/** One value of one field, with those who say so. */
export type Claim = {
  readonly field: ClaimField
  readonly value: string | number
  readonly tellings: readonly Telling[]
  /** The decisions that give the value where no document has it. */
  readonly decisions: readonly string[]
}

/** The fields in the order in which they are printed. */
export const claimFields: readonly ClaimField[] = [
  'form',
  'date',
  'place',
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
]

/** True for the name of a field whose values an entry claims. */
export function isClaimField(field: string): field is ClaimField {
  return claimFields.some((each) => each === field)
}

/** All values of an entry; where documents disagree about a field, each of its values with its own documents. */
export function claimsOf(entry: RegisterEntry): Claim[] {
  return claimFields.flatMap((field) => claimsAbout(entry, field))
}

/** The values of one field of an entry; one value, none, or as many as the documents disagree about. */
export function claimsAbout(entry: RegisterEntry, field: ClaimField): Claim[] {
  const disagreement = entry.disagreements.find((each) => each.field === field)
  if (disagreement !== undefined)
    return disagreement.values.map(({ value, tellings }) => {
      const sayers = entry.tellings.filter(({ id }) => tellings.includes(id))
      const saying = sayers.filter((telling) => fieldValue(telling.entry, field) === value)
      return { field, value, tellings: saying, decisions: saying.length > 0 ? [] : entry.decisions }
    })
  const value = fieldValue(entry, field)
  if (value === null) return []
  return [{ field, value, ...saidBy(entry, (telling) => fieldValue(telling.entry, field) === value) }]
}

/** The values of an entry that no document has and a person gave: `date: 1991-12-08`. */
export function decidedOf(entry: RegisterEntry): string[] {
  if (entry.decisions.length === 0) return []
  const values = claimsOf(entry).filter(({ tellings }) => tellings.length === 0)
  const parties = entry.parties.filter((party) => sayersOf(entry, party).tellings.length === 0)
  return [
    ...values.map(({ field, value }) => `${field}: ${value}`),
    ...parties.map(({ role, name }) => `${role}: ${name}`),
  ]
}

/** Those who name a party in its role. */
export function sayersOf(entry: RegisterEntry, party: RegisterParty): Pick<Claim, 'tellings' | 'decisions'> {
  return saidBy(entry, (telling) =>
    telling.entry.parties.some(
      ({ role, name, entity }) =>
        role === party.role && (name === party.name || (entity !== null && entity === party.entity)),
    ),
  )
}

/** The value of a field as one text or number; null where there is none. */
export function fieldValue(facts: Omit<EntryFacts, 'parties'>, field: ClaimField): string | number | null {
  const value = facts[field]
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  return value.length === 0 ? null : value.join(', ')
}

// What no document has word for word was decided, or else was put together from all of them.
function saidBy(
  entry: RegisterEntry,
  says: (telling: Telling) => boolean,
): Pick<Claim, 'tellings' | 'decisions'> {
  const [only, ...others] = entry.tellings
  if (only !== undefined && others.length === 0 && entry.decisions.length === 0)
    return { tellings: entry.tellings, decisions: [] }
  const tellings = entry.tellings.filter(says)
  if (tellings.length > 0) return { tellings, decisions: [] }
  return entry.decisions.length > 0
    ? { tellings: [], decisions: entry.decisions }
    : { tellings: entry.tellings, decisions: [] }
}
