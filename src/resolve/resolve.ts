import type { Draft } from '../entries/draft.ts'
import type { ReadSentence } from '../entries/draft-entries.ts'
import type { Entry } from '../entries/entry.ts'
import type { LedgerLine } from '../entries/ledger.ts'
import { settleDrafts } from '../entries/settle-drafts.ts'
import type { Entity } from '../names/entity.ts'
import { foldLetters } from '../text/letters.ts'
import { overlaps } from '../text/span.ts'
import type { Text } from '../text/text.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { findEntities } from './find-entities.ts'
import { settingFinder } from './find-setting.ts'
import { joinToldTwice } from './join-told-twice.ts'
import { makeEntries } from './make-entries.ts'
import { collectReferents } from './referents.ts'
import { resolveMeetings, type SeriesOwner } from './resolve-meetings.ts'
import { resolveMissions } from './resolve-missions.ts'
import { resolveParties } from './resolve-parties.ts'
import { resolvePlaces } from './resolve-places.ts'
import { resolveSettings } from './resolve-settings.ts'

/** What a document says happened, its names matched to entities, told twice joined, every sentence accounted for. */
export type Resolved = {
  readonly entities: readonly Entity[]
  readonly entries: readonly Entry[]
  readonly ledger: readonly LedgerLine[]
}

/** The steps in their order; each needs what the one before it settled. */
export function resolve(
  text: Text,
  sentences: readonly ReadSentence[],
  times: readonly TimeExpression[],
  ownerOf: SeriesOwner,
): Resolved {
  const settled: Draft[] = []
  for (const { drafts } of sentences) if (drafts.length > 0) settled.push(...settleDrafts(drafts))
  // Settings first: they look for the meeting as it stands in the text, before meetings told twice are joined.
  const owned = resolveMissions(resolveMeetings(settled, ownerOf))
  const set = resolveSettings(owned, settingFinder(sentences, owned))
  // Names next: told twice is recognised by the names of the parties.
  const referents = collectReferents(sentences)
  const named = set.map((draft) => resolvePlaces(resolveParties(draft, referents), referents))
  const told = joinToldTwice(named, text.text)
  const entities = findEntities(sentences)
  const byName = new Map<string, Entity>()
  for (const entity of entities) for (const { name } of entity.names) byName.set(foldLetters(name), entity)
  const entries = makeEntries(told, text.text, (name) => byName.get(foldLetters(name)) ?? null)
  return { entities, entries, ledger: makeLedger(sentences, entries, times) }
}

function makeLedger(
  sentences: readonly ReadSentence[],
  entries: readonly Entry[],
  times: readonly TimeExpression[],
): LedgerLine[] {
  const evidence = entries
    .flatMap((entry) => entry.evidence.map((span) => ({ span, id: entry.id })))
    .toSorted((one, other) => one.span.start - other.span.start)
  let at = 0
  let time = 0
  return sentences.map(({ sentence, clauses }) => {
    let ids: Set<string> | null = null
    while (at < evidence.length && (evidence[at]?.span.end ?? 0) <= sentence.start) at++
    for (let index = at; index < evidence.length; index++) {
      const one = evidence[index]
      if (one === undefined || one.span.start >= sentence.end) break
      if (!overlaps(one.span, sentence)) continue
      ids ??= new Set()
      ids.add(one.id)
    }
    while (time < times.length && (times[time]?.end ?? 0) <= sentence.start) time++
    const next = times[time]
    const hasDate = next !== undefined && next.start < sentence.end && next.date !== null
    const span = { start: sentence.start, end: sentence.end }
    if (ids !== null) return { span, entries: [...ids], why: null }
    return { span, entries: [], why: hasDate && clauses.length > 0 ? 'not-understood' : 'no-happening' }
  })
}
