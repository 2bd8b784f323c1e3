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
    const takesPlace = dated.place === null && meeting.place !== null && draft.kind !== 'relations'
    return takesPlace && meeting.place !== null
      ? { ...dated, place: { ...meeting.place, basis: 'inferred' as const } }
      : dated
  })
  return resolved.map((draft, index) => {
    const original = drafts[index]
    const lender = original === undefined ? undefined : lent.get(original)
    return lender?.date == null ? draft : { ...draft, date: { ...lender.date, basis: 'inferred' as const } }
  })
}
