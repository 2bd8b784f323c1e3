import type { Edtf } from '../../edtf/edtf.ts'
import type { EntryFacts } from '../../entries/entry-facts.ts'
import type { Basis } from '../../text/reading.ts'
import { shortHash } from '../../text/short-hash.ts'
import { compareText } from '../compare-text.ts'
import { entryIdOf } from '../entry-id.ts'
import type { Judgements } from '../judgements.ts'
import type { Disagreement, RegisterEntry } from '../register-entry.ts'
import type { Sketch } from '../sketch.ts'
import type { FieldEntities } from '../telling.ts'
import { decisionsOn, reviewOf } from './decisions-on.ts'
import { oneOfDates, settleDates } from './merge-dates.ts'
import { mergeSaidBy, mergeStatus, settleOrdinals, settleText } from './merge-fields.ts'
import { mergeParties } from './merge-parties.ts'
import { mergedSummary } from './merged-summary.ts'
import type { ToldValue } from './settle-values.ts'

/** The entry of all tellings of one happening. */
export function mergeTellings(told: readonly Sketch[], judgements: Judgements): RegisterEntry {
  const sketches = [...told].sort((one, other) => compareText(one.id, other.id))
  const [first] = sketches
  if (first === undefined) throw new Error('no telling to make an entry of; one at least is needed')
  const disagreements: Disagreement[] = []
  const inForce = (field: string) => decidedFirst(sketches, field, judgements)

  function agreed<T extends string | number>(field: string, values: readonly ToldValue<T>[]): T | null {
    if (values.length > 1) disagreements.push({ field, values })
    return values.length === 1 ? (values[0]?.value ?? null) : null
  }

  const text = (field: Parameters<typeof settleText>[1]) => agreed(field, settleText(inForce(field), field))
  const facts = {
    date: dateOf(),
    place: text('place'),
    form: text('form'),
    status: statusOf(),
    saidBy: mergeSaidBy(inForce('saidBy')),
    title: text('title'),
    series: text('series'),
    ordinal: agreed('ordinal', settleOrdinals(inForce('ordinal'))),
    number: text('number'),
    paragraphs: paragraphsOf(inForce('paragraphs')),
    post: text('post'),
    honour: text('honour'),
    amount: text('amount'),
    parties: mergeParties(inForce('parties')),
  }
  const entry = {
    id: entryIdOf(first.id),
    kind: first.kind,
    ...facts,
    entities: entitiesOf(sketches, facts),
    summary: mergedSummary(first.kind, facts, disagreements),
    tellings: sketches.map(({ telling }) => telling),
    disagreements,
    bases: basesOf(sketches),
    review: reviewOf(sketches, judgements),
    decisions: decisionsOn(sketches, judgements),
  }
  return { ...entry, version: versionOf(entry) }

  function dateOf(): Edtf | null {
    const values = settleDates(inForce('date'))
    const date = agreed('date', values)
    return values.length > 1 ? oneOfDates(values.map(({ value }) => value)) : date
  }

  // It always has a value; a document that denies what another tells is named all the same.
  function statusOf(): EntryFacts['status'] {
    const values = [...Map.groupBy(inForce('status'), ({ facts }) => facts.status)]
    if (values.length > 1 && values.some(([status]) => status === 'denied'))
      disagreements.push({
        field: 'status',
        values: values.map(([value, alike]) => ({ value, tellings: alike.map(({ id }) => id) })),
      })
    return mergeStatus(inForce('status'))
  }
}

// What a decision gave holds against all that was read; of several decisions the last.
function decidedFirst(sketches: readonly Sketch[], field: string, { places }: Judgements): readonly Sketch[] {
  const decided = sketches.filter((sketch) => sketch.decided.has(field))
  if (decided.length === 0) return sketches
  const placeOf = (sketch: Sketch): number => places.get(sketch.decided.get(field) ?? '') ?? -1
  const last = Math.max(...decided.map(placeOf))
  return decided.filter((sketch) => placeOf(sketch) === last).slice(0, 1)
}

function paragraphsOf(sketches: readonly Sketch[]): number[] {
  return [...new Set(sketches.flatMap(({ facts }) => facts.paragraphs))].sort((one, other) => one - other)
}

function entitiesOf(
  sketches: readonly Sketch[],
  facts: Pick<EntryFacts, 'place' | 'series' | 'title'>,
): FieldEntities {
  const known = (field: 'place' | 'series' | 'title'): Sketch | undefined =>
    facts[field] === null
      ? undefined
      : sketches.find((sketch) => sketch.facts[field] === facts[field] && idIn(sketch, field) !== null)
  const place = known('place')
  return {
    place: place === undefined ? null : idIn(place, 'place'),
    country: place?.country ?? null,
    series: known('series')?.seriesId ?? null,
    title: known('title')?.titleId ?? null,
  }
}

function idIn(sketch: Sketch, field: 'place' | 'series' | 'title'): string | null {
  if (field === 'series') return sketch.seriesId
  if (field === 'title') return sketch.titleId
  return sketch.decided.has('place') || sketch.telling.entities.place === null ? null : sketch.place
}

function basesOf(sketches: readonly Sketch[]): Basis[] {
  const bases = new Set<Basis>()
  for (const { telling, decided } of sketches) {
    for (const [field, { basis }] of Object.entries(telling.entry.readings))
      bases.add(decided.has(field) ? 'decided' : basis)
    if (decided.size > 0) bases.add('decided')
  }
  return [...bases].sort()
}

// Of the tellings what they say and where; their ids tell the rest.
function versionOf(entry: Omit<RegisterEntry, 'version'>): string {
  const { tellings, ...rest } = entry
  const words = tellings.map(({ id, entry: { summary }, evidence }) => [
    id,
    summary,
    evidence.map(({ span, paragraph }) => [span.start, span.end, paragraph]),
  ])
  return shortHash(JSON.stringify([rest, words]))
}
