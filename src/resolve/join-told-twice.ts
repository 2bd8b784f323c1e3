import type { Draft } from '../entries/draft.ts'
import type { Span } from '../text/span.ts'

/** A draft with all the places that tell it. */
export type ToldDraft = { readonly draft: Draft; readonly evidence: readonly Span[] }

/** Joins drafts that tell one happening: one entry with the fuller values and all its evidence. */
export function joinToldTwice(drafts: readonly Draft[]): ToldDraft[] {
  const byKey = new Map<string, ToldDraft[]>()
  const told: ToldDraft[] = []
  for (const draft of drafts) {
    const key = draft.kind
    const list = byKey.get(key) ?? []
    byKey.set(key, list)
    const at = list.findIndex((other) => isSame(other.draft, draft))
    const other = list[at]
    if (other === undefined) {
      const one = { draft, evidence: [draft.evidence] }
      list.push(one)
      continue
    }
    list[at] = { draft: fuller(other.draft, draft), evidence: [...other.evidence, draft.evidence] }
  }
  for (const list of byKey.values()) told.push(...list)
  return told.toSorted((one, other) => one.draft.anchor - other.draft.anchor)
}

function isSame(one: Draft, other: Draft): boolean {
  if (!datesAgree(one, other) || !placesAgree(one, other) || one.status !== other.status) return false
  switch (one.kind) {
    case 'meeting':
      return sameMeeting(one, other)
    case 'act':
      return (
        one.title !== null &&
        other.title !== null &&
        fold(one.title.value) === fold(other.title.value) &&
        sameForm(one, other)
      )
    case 'relations':
      return (
        one.date !== null &&
        other.date !== null &&
        sameForm(one, other) &&
        (shareParty(one, other) || one.parties.length === 0 || other.parties.length === 0)
      )
    case 'incident':
    case 'membership':
    case 'renaming':
    case 'founding':
    case 'appointment':
    case 'conferral':
    case 'visit':
      return (
        one.date !== null &&
        other.date !== null &&
        one.date.value === other.date.value &&
        sameForm(one, other) &&
        shareParty(one, other) &&
        sameText(one.honour?.value, other.honour?.value) &&
        sameText(one.post?.value, other.post?.value)
      )
    default:
      return false
  }
}

function sameMeeting(one: Draft, other: Draft): boolean {
  if (one.ordinal !== null && other.ordinal !== null) {
    return (
      one.ordinal.value === other.ordinal.value &&
      fold(one.series?.value ?? '') === fold(other.series?.value ?? '')
    )
  }
  const isExact =
    one.date !== null &&
    other.date !== null &&
    one.date.value === other.date.value &&
    one.place !== null &&
    other.place !== null
  if (
    isExact &&
    fold(one.place?.value ?? '') === fold(other.place?.value ?? '') &&
    lastWord(one.form) === lastWord(other.form)
  )
    return sameText(one.title?.value, other.title?.value)
  return (
    one.date !== null &&
    other.date !== null &&
    one.title !== null &&
    other.title !== null &&
    fold(one.title.value) === fold(other.title.value)
  )
}

function sameText(one: string | undefined, other: string | undefined): boolean {
  return (
    one === undefined ||
    other === undefined ||
    fold(one) === fold(other) ||
    fold(one).includes(fold(other)) ||
    fold(other).includes(fold(one))
  )
}

function lastWord(form: string | null): string {
  return form?.split(' ').at(-1) ?? ''
}

function sameForm(one: Draft, other: Draft): boolean {
  return (
    one.form === other.form ||
    one.form === null ||
    other.form === null ||
    lastWord(one.form) === lastWord(other.form)
  )
}

function shareParty(one: Draft, other: Draft): boolean {
  return one.parties.some((party) =>
    other.parties.some(
      (two) =>
        party.role === two.role &&
        (fold(party.name) === fold(two.name) || lastWord(party.name) === lastWord(two.name)),
    ),
  )
}

function datesAgree(one: Draft, other: Draft): boolean {
  if (one.date === null || other.date === null) return true
  const a = one.date.value
  const b = other.date.value
  return (
    a === b ||
    (a.length !== b.length && !a.includes('/') && !b.includes('/') && (a.startsWith(b) || b.startsWith(a)))
  )
}

function placesAgree(one: Draft, other: Draft): boolean {
  return one.place === null || other.place === null || sameText(one.place.value, other.place.value)
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function fuller(one: Draft, other: Draft): Draft {
  const exact = (one.date?.value.length ?? 0) >= (other.date?.value.length ?? 0) ? one : other
  const rest = exact === one ? other : one
  return {
    ...exact,
    place: exact.place ?? rest.place,
    title: exact.title ?? rest.title,
    series: exact.series ?? rest.series,
    ordinal: exact.ordinal ?? rest.ordinal,
    post: exact.post ?? rest.post,
    honour: exact.honour ?? rest.honour,
    amount: exact.amount ?? rest.amount,
    parties: [
      ...exact.parties,
      ...rest.parties.filter(
        (party) =>
          !exact.parties.some((two) => two.role === party.role && fold(two.name) === fold(party.name)),
      ),
    ],
    anchor: Math.min(one.anchor, other.anchor),
  }
}
