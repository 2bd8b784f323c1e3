import type { Draft } from '../entries/draft.ts'
import type { Entry } from '../entries/entry.ts'
import { summarize } from '../entries/summarize.ts'
import type { Entity } from '../names/entity.ts'
import type { Reading } from '../text/reading.ts'
import { shortHash } from '../text/short-hash.ts'
import type { ToldDraft } from './join-told-twice.ts'

/** The entries of told drafts; ids are made of kind and words, so that they outlive changes elsewhere in the text. */
export function makeEntries(
  told: readonly ToldDraft[],
  text: string,
  entityOf: (name: string) => Entity | null,
): Entry[] {
  const used = new Map<string, number>()
  return told.map(({ draft, evidence }) => {
    const [first] = evidence
    const words = first === undefined ? '' : text.slice(first.start, first.end)
    const hash = shortHash(`${draft.kind}\n${draft.form ?? ''}\n${words}`)
    const count = used.get(hash) ?? 0
    used.set(hash, count + 1)
    return makeEntry(draft, evidence, count === 0 ? hash : `${hash}-${count + 1}`, entityOf)
  })
}

function makeEntry(
  draft: Draft,
  evidence: Entry['evidence'],
  id: string,
  entityOf: (name: string) => Entity | null,
): Entry {
  const facts = {
    form: draft.form,
    date: draft.date?.value ?? null,
    place: draft.place?.value ?? null,
    parties: draft.parties.map((party) => {
      const entity = entityOf(party.name)
      const aliases =
        entity === null ? [] : entity.names.map((one) => one.name).filter((name) => name !== party.name)
      return {
        role: party.role,
        name: party.name,
        from: party.from.map(({ start, end }) => ({ start, end })),
        entity: entity?.id ?? null,
        aliases,
      }
    }),
    status: draft.status,
    saidBy: draft.saidBy?.value ?? null,
    title: draft.title?.value ?? null,
    series: draft.series?.value ?? null,
    ordinal: draft.ordinal?.value ?? null,
    number: draft.number?.value ?? null,
    paragraphs: draft.paragraphs,
    post: draft.post?.value ?? null,
    honour: draft.honour?.value ?? null,
    amount: draft.amount?.value ?? null,
  }
  return {
    id,
    kind: draft.kind,
    ...facts,
    summary: summarize(draft.kind, facts),
    evidence,
    readings: readingsOf(draft),
  }
}

function readingsOf(draft: Draft): Record<string, Reading<unknown>> {
  const readings: Record<string, Reading<unknown>> = {
    kind: { value: draft.kind, basis: 'read', from: [draft.evidence], by: draft.by },
  }
  for (const field of [
    'date',
    'place',
    'title',
    'series',
    'ordinal',
    'number',
    'saidBy',
    'post',
    'honour',
    'amount',
  ] as const) {
    const reading = draft[field]
    if (reading !== null) readings[field] = reading
  }
  return readings
}
