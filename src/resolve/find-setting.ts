import type { Draft } from '../entries/draft.ts'
import type { ReadSentence } from '../entries/draft-entries.ts'

/** Finds the meeting that a draft names as its setting: the one at that word, or the last one told before it. */
export function settingFinder(
  sentences: readonly ReadSentence[],
  drafts: readonly Draft[],
): (draft: Draft) => Draft | null {
  const meetings = drafts
    .filter((draft) => draft.kind === 'meeting' || draft.kind === 'visit')
    .toSorted((one, other) => one.anchor - other.anchor)
  const byAnchor = new Map(meetings.map((meeting) => [meeting.anchor, meeting]))
  const paragraphs = sentences.map((one) => ({
    first: one.sentence.first,
    paragraph: one.sentence.paragraph,
  }))
  return (draft) => {
    if (draft.setting === null) return null
    if (draft.setting !== 'last') {
      const named = byAnchor.get(draft.setting)
      if (named !== undefined) return named
    }
    // “at the meeting”: the last one before, in the same paragraph or the one before it.
    const from = draft.setting === 'last' ? draft.anchor : draft.setting
    const here = paragraphOf(paragraphs, from)
    for (let index = meetings.length - 1; index >= 0; index--) {
      const meeting = meetings[index]
      if (meeting === undefined || meeting.anchor >= from) continue
      return here - paragraphOf(paragraphs, meeting.anchor) <= 1 ? meeting : null
    }
    return null
  }
}

function paragraphOf(
  paragraphs: readonly { readonly first: number; readonly paragraph: number }[],
  token: number,
): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.first ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return paragraphs[low - 1]?.paragraph ?? 0
}
