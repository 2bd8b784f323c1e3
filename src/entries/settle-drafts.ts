import type { EntryKind } from './all-kinds.ts'
import type { Draft } from './draft.ts'

const ranks: readonly EntryKind[] = [
  'renaming',
  'relations',
  'membership',
  'appointment',
  'conferral',
  'founding',
  'meeting',
  'act',
  'visit',
  'assistance',
  'incident',
]

/**
 * Settles what several patterns made of the same words: drafts of one kind with one anchor become one,
 * and a draft in passing gives way to any other reading of its verb.
 */
export function settleDrafts(drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts]
  const byAnchor = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = `${draft.kind}:${draft.anchor}`
    const other = byAnchor.get(key)
    byAnchor.set(key, other === undefined ? draft : joinDrafts(other, draft))
  }
  const settled = [...byAnchor.values()].toSorted((one, other) => one.evidence.start - other.evidence.start)
  return settled.filter((draft, at) => !draft.isWeak || !isOutdone(draft, settled, at))
}

// Drafts of the same words begin close to each other; in a sentence without end only these are compared.
const compared = 40

function isOutdone(draft: Draft, settled: readonly Draft[], at: number): boolean {
  for (let index = Math.max(0, at - compared); index < settled.length && index <= at + compared; index++) {
    const other = settled[index]
    if (other !== undefined && other !== draft && outdoes(other, draft)) return true
  }
  return false
}

function outdoes(other: Draft, draft: Draft): boolean {
  // What a resolution of the same sentence urges or condemns is its content.
  if (
    draft.kind === 'act' &&
    other.kind === 'act' &&
    draft.anchor === draft.verb &&
    !other.isWeak &&
    other.anchor < draft.anchor
  )
    return true
  // An event told by a verb and by its object: "launched an offensive", "a referendum was held".
  if (draft.kind === 'incident' && other.kind === 'incident' && draft.verb !== -1 && other.verb === -1) {
    const isWithin = draft.evidence.start <= other.evidence.start && other.evidence.start < draft.evidence.end
    if (isWithin && draft.date?.value === other.date?.value) return true
  }
  const isSameVerb = draft.verb !== -1 && (other.verb === draft.verb || other.anchor === draft.verb)
  const isSameNoun = draft.verb === -1 && other.anchor === draft.anchor
  if (!isSameVerb && !isSameNoun) return false
  if (!other.isWeak) return true
  return ranks.indexOf(other.kind) < ranks.indexOf(draft.kind)
}

/** The fuller of two drafts with what only the other has. */
function joinDrafts(one: Draft, other: Draft): Draft {
  const [main, rest] = weightOf(other) > weightOf(one) ? [other, one] : [one, other]
  return {
    ...main,
    date: main.date ?? rest.date,
    place: main.place ?? rest.place,
    title: main.title ?? rest.title,
    series: main.series ?? rest.series,
    ordinal: main.ordinal ?? rest.ordinal,
    post: main.post ?? rest.post,
    honour: main.honour ?? rest.honour,
    parties: main.parties.length >= rest.parties.length ? main.parties : rest.parties,
    paragraphs: main.paragraphs.length > 0 ? main.paragraphs : rest.paragraphs,
    setting: main.setting ?? rest.setting,
    isWeak: main.isWeak && rest.isWeak,
  }
}

function weightOf(draft: Draft): number {
  const values = [draft.date, draft.place, draft.title, draft.series, draft.ordinal, draft.post, draft.honour]
  return (draft.isWeak ? 0 : 100) + values.filter((value) => value !== null).length * 2 + draft.parties.length
}
