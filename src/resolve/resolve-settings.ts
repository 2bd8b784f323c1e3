import type { Draft } from '../entries/draft.ts'

/**
 * An act, an award, an admission at a meeting takes the meeting's date and place where it has none of its own,
 * and a meeting named only as the setting takes the date of what happened at it.
 */
export function resolveSettings(
  drafts: readonly Draft[],
  findMeeting: (draft: Draft) => Draft | null,
): Draft[] {
  const lent = new Map<Draft, Draft>()
  const resolved = drafts.map((draft) => {
    const meeting = draft.setting === null ? null : findMeeting(draft)
    if (meeting === null || meeting === draft) return draft
    if (meeting.date === null && draft.date !== null) lent.set(meeting, draft)
    const dated =
      draft.date === null && meeting.date !== null
        ? { ...draft, date: { ...meeting.date, basis: 'inferred' as const } }
        : draft
    const issued =
      draft.kind === 'act' &&
      !draft.parties.some((party) => party.role === 'issuer' || party.role === 'party')
        ? withIssuer(dated, meeting)
        : dated
    const takesPlace = issued.place === null && meeting.place !== null && draft.kind !== 'relations'
    return takesPlace && meeting.place !== null
      ? { ...issued, place: { ...meeting.place, basis: 'inferred' as const } }
      : issued
  })
  return resolved.map((draft, index) => {
    const original = drafts[index]
    const lender = original === undefined ? undefined : lent.get(original)
    return lender?.date == null ? draft : { ...draft, date: { ...lender.date, basis: 'inferred' as const } }
  })
}

// A resolution adopted at a meeting is the act of the body whose meeting it is, or of the meeting itself.
function withIssuer(draft: Draft, meeting: Draft): Draft {
  const convener = meeting.parties.find((party) => party.role === 'convener')
  const name = convener?.name ?? meeting.series?.value ?? null
  if (name === null) return draft
  return {
    ...draft,
    parties: [
      ...draft.parties,
      { role: 'issuer', name, from: convener?.from ?? [], mention: convener?.mention ?? null },
    ],
  }
}
