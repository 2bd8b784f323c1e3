import type { Draft } from '../entries/draft.ts'

// Of a mission told not further back than this many tokens.
const reach = 80
const missions = /\b(?:embassy|legation|consulate|consular|mission|representation)\b/i

/** “It was closed in 1866” behind the opening of a consulate is an entry of relations: what was closed is the mission. */
export function resolveMissions(drafts: readonly Draft[]): Draft[] {
  const inOrder = drafts.toSorted((one, other) => one.anchor - other.anchor)
  return drafts.map((draft) => {
    if (draft.by !== 'entries/patterns/founding/it-closed') return draft
    const before = inOrder.findLast(
      (other) => other.anchor < draft.anchor && draft.anchor - other.anchor < reach && other !== draft,
    )
    const mission =
      before?.kind === 'relations' ? before.parties.find((party) => missions.test(party.name)) : undefined
    if (mission === undefined) return draft
    return {
      ...draft,
      kind: 'relations',
      form: draft.form !== 'dissolution' ? 'mission opened' : 'mission closed',
      parties: [{ ...mission, role: 'party' }],
      place: draft.place ?? before?.place ?? null,
    }
  })
}
