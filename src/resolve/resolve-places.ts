import type { Draft } from '../entries/draft.ts'
import type { Referents } from './referents.ts'

/** Puts the place told before in the place of "there". */
export function resolvePlaces(draft: Draft, referents: Referents): Draft {
  if (draft.place?.value.toLowerCase() !== 'there') return draft
  const name = referents.placeAt(draft.anchor)
  return { ...draft, place: name === null ? null : { ...draft.place, value: name, basis: 'inferred' } }
}
