import type { Draft, DraftParty } from '../entries/draft.ts'

/** What a series of meetings is called and whose it is, as far as an authority knows. */
export type SeriesOwner = (series: string) => string | null

/** Gives a meeting of a known series the body whose series it is, where the words name none. */
export function resolveMeetings(drafts: readonly Draft[], ownerOf: SeriesOwner): Draft[] {
  return drafts.map((draft) => {
    if (
      draft.kind !== 'meeting' ||
      draft.series === null ||
      draft.parties.some((party) => party.role === 'convener')
    )
      return draft
    const owner = ownerOf(draft.series.value)
    if (owner === null) return draft
    const party: DraftParty = { role: 'convener', name: owner, from: draft.series.from, mention: null }
    return { ...draft, parties: [party, ...draft.parties] }
  })
}
