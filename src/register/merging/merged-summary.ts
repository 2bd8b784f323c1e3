import type { Edtf } from '../../edtf/edtf.ts'
import type { EntryKind } from '../../entries/all-kinds.ts'
import type { EntryFacts } from '../../entries/entry-facts.ts'
import { summarize } from '../../entries/summarize.ts'
import { ordinalNumeral } from '../../text/ordinals.ts'
import type { Disagreement, RegisterEntry } from '../register-entry.ts'

type Facts = Omit<EntryFacts, 'parties'> & Pick<RegisterEntry, 'parties'>

/** The regest of an entry in the words of its kind; what the documents disagree about is told as "this or that". */
export function mergedSummary(kind: EntryKind, facts: Facts, disagreements: readonly Disagreement[]): string {
  return summarize(kind, worded(facts, disagreements))
}

/** The same without place and date. */
export function mergedSentence(
  kind: EntryKind,
  facts: Facts,
  disagreements: readonly Disagreement[],
): string {
  return summarize(kind, { ...worded(facts, disagreements), date: null, place: null })
}

function worded(facts: Facts, disagreements: readonly Disagreement[]): EntryFacts {
  const parties = facts.parties.map((party) => ({ ...party, from: [], aliases: [] }))
  let told: EntryFacts = { ...facts, parties }
  for (const { field, values } of disagreements) {
    const words = values.map(({ value }) => value)
    if (field === 'ordinal') {
      const numerals = words.map((value) => (typeof value === 'number' ? ordinalNumeral(value) : value))
      told = { ...told, series: `${numerals.join(' or ')} ${told.series ?? told.form ?? 'meeting'}` }
    } else if (field === 'title') told = { ...told, title: words.join('” or “') }
    // Never read as a date again: it is a wording.
    else if (field === 'date') told = { ...told, date: words.join(' or ') as Edtf }
    else told = { ...told, [field]: words.join(' or ') }
  }
  return told
}
