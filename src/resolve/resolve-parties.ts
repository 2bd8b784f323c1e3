import type { Draft, DraftParty } from '../entries/draft.ts'
import type { Referents } from './referents.ts'

const pronouns = new Set([
  'it',
  'they',
  'them',
  'we',
  'he',
  'she',
  'him',
  'her',
  'who',
  'which',
  'that',
  'there',
  'here',
  'us',
  'i',
  'you',
  'himself',
  'itself',
  'herself',
  'themselves',
  'either',
  'neither',
  'each',
  'some',
  'many',
  'all',
  'both',
  'others',
  'most',
  'several',
  'one',
])

/** Puts names in the place of pronouns and of "the organization", where the text makes them certain; drops the rest. */
export function resolveParties(draft: Draft, referents: Referents): Draft {
  if (draft.parties.length === 0) return draft
  const parties: DraftParty[] = []
  for (const party of draft.parties) {
    const resolved = resolveParty(party, draft, referents)
    if (resolved !== null && !parties.some((one) => one.role === resolved.role && one.name === resolved.name))
      parties.push(resolved)
  }
  return { ...draft, parties }
}

function resolveParty(party: DraftParty, draft: Draft, referents: Referents): DraftParty | null {
  if (party.mention === null) {
    if (party.name !== 'he') return party
    const name = referents.personAt(draft.anchor)
    return name === null ? null : { ...party, name }
  }
  const name = referents.resolve(party.mention, party.role)
  if (name !== null) return { ...party, name }
  return pronouns.has(party.name.toLowerCase()) || party.name === '' ? null : party
}
