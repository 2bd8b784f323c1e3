import { toEdtf } from '../edtf/to-edtf.ts'
import type { EntryFacts, Party } from '../entries/entry-facts.ts'
import type { Correction, Judgements } from './judgements.ts'
import type { RegisterParty } from './register-entry.ts'
import type { Telling } from './telling.ts'

/** The facts of a telling after the corrections, and by which decision a field has its value. */
export function judgedFacts(
  { id, entry }: Telling,
  { corrected }: Judgements,
): { readonly facts: EntryFacts; readonly decided: ReadonlyMap<string, string> } {
  const corrections = corrected.get(id)
  if (corrections === undefined) return { facts: entry, decided: noDecisions }
  const decided = new Map<string, string>()
  let facts: EntryFacts = entry
  for (const correction of corrections) {
    const values = correctedValues(correction, facts)
    facts = { ...facts, ...values }
    for (const field of Object.keys(values)) decided.set(field, correction.decision)
  }
  return { facts, decided }
}

const noDecisions: ReadonlyMap<string, string> = new Map()

/** The facts that a correction gives; a date that is none is left out. */
function correctedValues({ values, parties }: Correction, before: EntryFacts): Partial<EntryFacts> {
  const { date, parties: named, ...rest } = values
  const edtf = date === undefined || date === null ? date : (toEdtf(date) ?? undefined)
  const given = parties ?? named?.map((party) => ({ ...party, entity: null }))
  return {
    ...rest,
    ...(edtf === undefined ? {} : { date: edtf }),
    ...(given === undefined ? {} : { parties: given.map((party) => partyOf(party, before.parties)) }),
  }
}

function partyOf({ role, name, entity }: RegisterParty, before: readonly Party[]): Party {
  const same = before.find((party) => party.name === name || (entity !== null && party.entity === entity))
  return { role, name, from: [], entity: entity ?? same?.entity ?? null, aliases: same?.aliases ?? [] }
}
