import type { Draft } from '../entries/draft.ts'
import { foldLetters } from '../text/letters.ts'
import type { Span } from '../text/span.ts'

/** A draft with all the places that tell it. */
export type ToldDraft = { readonly draft: Draft; readonly evidence: readonly Span[] }

// Only this many drafts with the same key are compared, so that a long chronicle stays linear.
const mostCompared = 24

/** Joins drafts that tell one happening: one entry with the fuller values and all its evidence. */
export function joinToldTwice(drafts: readonly Draft[], text: string): ToldDraft[] {
  const told: { draft: Draft; readonly evidence: Span[] }[] = []
  const byKey = new Map<string, number[]>()
  for (const draft of drafts) {
    const keys = keysOf(draft, text)
    const same = candidates(keys, byKey).find((index) => {
      const other = told[index]
      return other !== undefined && isSame(other.draft, draft, other.evidence, text)
    })
    const other = same === undefined ? undefined : told[same]
    const index = same ?? told.length
    if (other === undefined) told.push({ draft, evidence: [draft.evidence] })
    else {
      other.draft = fuller(other.draft, draft)
      other.evidence.push(draft.evidence)
    }
    for (const key of keys) {
      const list = byKey.get(key)
      if (list === undefined) byKey.set(key, [index])
      else if (list.at(-1) !== index) list.push(index)
    }
  }
  return told.toSorted((one, other) => one.draft.anchor - other.draft.anchor)
}

function candidates(keys: readonly string[], byKey: ReadonlyMap<string, readonly number[]>): number[] {
  const found = new Set<number>()
  for (const key of keys) for (const index of byKey.get(key)?.slice(-mostCompared) ?? []) found.add(index)
  return [...found].toSorted((one, other) => one - other)
}

/** What a draft may be found again by: its number, its title, its year with its place, its form, its parties. */
function keysOf(draft: Draft, text: string): string[] {
  const { kind } = draft
  const year = draft.date === null ? '' : draft.date.value.slice(0, 4)
  const keys: string[] = []
  if (draft.title !== null) keys.push(`${kind}|title|${fold(draft.title.value)}`)
  if (draft.ordinal !== null) keys.push(`${kind}|ordinal|${draft.ordinal.value}`)
  if (kind === 'meeting') keys.push(`${kind}|place|${year}|${fold(draft.place?.value ?? '')}`)
  if (kind === 'relations') keys.push(`${kind}|${year}`)
  if (kind === 'incident') keys.push(`${kind}|form|${lastWord(draft.form)}|${year}`)
  if (isVital(draft))
    for (const party of draft.parties) keys.push(`${kind}|${draft.form}|${lastWord(fold(party.name))}`)
  if (year === '')
    keys.push(`${kind}|words|${fold(text.slice(draft.evidence.start, draft.evidence.end)).slice(0, 200)}`)
  else
    for (const party of draft.parties.slice(0, 4))
      keys.push(`${kind}|party|${year}|${lastWord(fold(party.name))}`)
  return keys
}

function isVital(draft: Draft): boolean {
  return draft.kind === 'incident' && (draft.form === 'birth' || draft.form === 'death')
}

function isSame(one: Draft, other: Draft, evidence: readonly Span[], text: string): boolean {
  if (one.kind !== other.kind || one.status !== other.status) return false
  if (!datesAgree(one, other)) return false
  // A paragraph that stands twice tells nothing twice.
  const words = text.slice(other.evidence.start, other.evidence.end)
  if (
    evidence
      .slice(-4)
      .some((span) => span.start !== other.evidence.start && text.slice(span.start, span.end) === words)
  )
    return true
  if (!placesAgree(one, other)) return false
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
      return one.date !== null && other.date !== null && sameRelations(one, other)
    case 'appointment':
      return sameDay(one, other) && shareParty(one, other) && sameService(one, other)
    case 'incident':
      return (
        (isVital(one) ? one.form === other.form : sameDay(one, other) && sameForm(one, other)) &&
        shareParty(one, other)
      )
    default:
      return (
        sameDay(one, other) &&
        sameForm(one, other) &&
        shareParty(one, other) &&
        sameText(one.honour?.value, other.honour?.value) &&
        sameText(one.post?.value, other.post?.value)
      )
  }
}

// The mission and what became of it, or the form and the parties.
function sameRelations(one: Draft, other: Draft): boolean {
  const mine = missionOf(one)
  if (mine !== null && mine === missionOf(other)) return true
  return sameForm(one, other) && (shareParty(one, other) || isOpen(one) || isOpen(other))
}

function missionOf(draft: Draft): string | null {
  const words = `${draft.form ?? ''} ${draft.parties.map((party) => party.name).join(' ')}`.toLowerCase()
  const mission = /legation|embassy|consulate|consular|mission/.exec(words)?.[0]
  const change = /clos|elevat|open|establish/.exec(draft.form?.toLowerCase() ?? '')?.[0]
  return mission === undefined || change === undefined
    ? null
    : `${mission}|${change === 'establish' ? 'open' : change}`
}

function sameDay(one: Draft, other: Draft): boolean {
  return one.date !== null && other.date !== null && one.date.value === other.date.value
}

// “The two countries resumed relations”: no party by name.
function isOpen(draft: Draft): boolean {
  return draft.parties.every((party) => /^(?:two|both|diplomatic|relations)\b/i.test(party.name))
}

// One office told twice in other words: "chairman of the Union of Corporations", "head of the Corporations Union".
function sameService(one: Draft, other: Draft): boolean {
  const mine = officeWords(one)
  const theirs = officeWords(other)
  if (mine.size === 0 || theirs.size === 0) return sameForm(one, other)
  for (const word of mine) if (theirs.has(word)) return true
  return false
}

function officeWords(draft: Draft): ReadonlySet<string> {
  const bodies = draft.parties.filter((party) => party.role === 'body').map((party) => party.name)
  const words = fold([draft.post?.value ?? '', ...bodies].join(' ')).split(' ')
  return new Set(words.filter((word) => word.length > 3))
}

function sameMeeting(one: Draft, other: Draft): boolean {
  if (one.ordinal !== null && other.ordinal !== null) {
    return one.ordinal.value === other.ordinal.value && sameText(one.series?.value, other.series?.value)
  }
  if (one.date === null || other.date === null) return false
  const isThere =
    one.place !== null && other.place !== null && fold(one.place.value) === fold(other.place.value)
  if (isThere && lastWord(one.form) === lastWord(other.form))
    return sameText(one.title?.value, other.title?.value)
  return one.title !== null && other.title !== null && fold(one.title.value) === fold(other.title.value)
}

function sameText(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true
  const a = fold(one)
  const b = fold(other)
  return a === b || a.includes(b) || b.includes(a)
}

function lastWord(form: string | null): string {
  return form === null ? '' : form.slice(form.lastIndexOf(' ') + 1)
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
      (two) => party.role === two.role && lastWord(fold(party.name)) === lastWord(fold(two.name)),
    ),
  )
}

// A year agrees with a day in it, and with an interval within it.
function datesAgree(one: Draft, other: Draft): boolean {
  if (one.date === null || other.date === null) return true
  const a = one.date.value
  const b = other.date.value
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return !short.includes('/') && long.split('/').every((end) => end.startsWith(short))
}

function placesAgree(one: Draft, other: Draft): boolean {
  return one.place === null || other.place === null || sameText(one.place.value, other.place.value)
}

function fold(name: string): string {
  return foldLetters(name)
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
          !exact.parties.some(
            (two) => two.role === party.role && lastWord(fold(two.name)) === lastWord(fold(party.name)),
          ),
      ),
    ],
    anchor: Math.min(one.anchor, other.anchor),
  }
}
