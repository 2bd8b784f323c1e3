import type { EntryFacts, KindField, Party } from './entry-facts.ts'

/** A kind of entry as data: what it says happened, who takes part, what else it has, and its sentence. */
export type KindData = {
  readonly name: string
  /** Continues “It happened that …”. */
  readonly says: string
  /** Roles of the parties, with what they mean. */
  readonly roles: Readonly<Record<string, string>>
  readonly fields: readonly KindField[]
  /** The sentence of its regest, without date, place and full stop. */
  readonly sentence: (facts: EntryFacts) => string
}

/** The names of the parties in some roles: "A, B and C"; empty where there are none. */
export function namesOf(facts: EntryFacts, ...roles: readonly string[]): string {
  return joinNames(facts.parties.filter((party) => roles.includes(party.role)))
}

function joinNames(parties: readonly Party[]): string {
  const list = parties.map((party) => party.name)
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`
}

/** A word and a name behind it, or nothing where there is no name. */
export function after(word: string, name: string): string {
  return name === '' ? '' : `${word}${name}`
}

/** A title in quotation marks behind a space, or nothing. */
export function quoted(title: string | null): string {
  return title === null ? '' : ` “${title}”`
}

/** The form of a verb that goes with the parties of a role: one “visits”, several “visit”. */
export function agree(facts: EntryFacts, role: string, one: string, several: string): string {
  return facts.parties.filter((party) => party.role === role).length > 1 ? several : one
}
