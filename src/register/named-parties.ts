import { foldName } from '../authority/name-words.ts'
import type { DocumentReading } from './document-reading.ts'
import type { RegisterParty } from './register-entry.ts'

/** Parties that a person named, with the entities that documents know under these names. */
export function namedParties(
  parties: readonly { readonly role: string; readonly name: string }[],
  readings: readonly DocumentReading[],
): RegisterParty[] {
  return parties.map(({ role, name }) => ({ role, name, entity: entityNamed(name, readings) }))
}

/** The entity that documents know under a name; null where none does. */
export function entityNamed(name: string, readings: readonly DocumentReading[]): string | null {
  const folded = foldName(name)
  for (const { entities } of readings)
    for (const entity of entities)
      if (entity.names.some((one) => foldName(one.name) === folded)) return entity.id
  return null
}
