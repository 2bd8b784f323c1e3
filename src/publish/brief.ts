import type { Edtf } from '../edtf/edtf.ts'
import { sayEdtf } from '../edtf/say-edtf.ts'
import { toEdtf } from '../edtf/to-edtf.ts'
import { summarize } from '../entries/summarize.ts'
import { chronology } from '../exporters/chronology.ts'
import { dayLabel } from '../exporters/day-label.ts'
import type { Register } from '../register/register.ts'
import type { Disagreement, RegisterEntry } from '../register/register-entry.ts'
import { citationOf, type Documents, documentsOf, oneLine, sayersNamed } from './citations.ts'
import { claimsAbout, decidedOf, isClaimField } from './claims.ts'

/** One line of a briefing. */
export type BriefLine = {
  /** The date without the year it stands under: `19–21 June`; empty where there is none. */
  readonly day: string
  readonly place: string
  readonly sentence: string
  /** Who says what where the documents disagree, and what a person decided, a sentence each. */
  readonly disagreements: readonly string[]
  /** The documents with paragraph and words: its footnote. */
  readonly note: readonly string[]
}

/** A chronology for a briefing, grouped by year. */
export type Brief = {
  readonly title: string
  /** What was asked, and of how many documents and entries the answer is. */
  readonly about: string
  readonly periods: readonly { readonly label: string; readonly lines: readonly BriefLine[] }[]
}

/** Makes a briefing of a register or of the answer to a question. */
export async function makeBrief(register: Register, title: string, query: string): Promise<Brief> {
  const documents = await documentsOf(register)
  const entries: RegisterEntry[] = []
  const named = new Set<string>()
  for await (const entry of register.entries()) {
    entries.push(entry)
    for (const { document } of entry.tellings) named.add(document)
  }
  return {
    title: oneLine(title),
    about: `${query === '' ? '' : `Asked for: ${oneLine(query)}. `}${counted(entries.length, 'entry', 'entries')} from ${counted(named.size, 'document', 'documents')}. Each line says what the documents in its footnote say.`,
    periods: chronology(entries).map(({ label, entries: ofPeriod }) => ({
      label: label === 'undated' ? 'Without a date' : label,
      lines: ofPeriod.map((entry) => lineOf(entry, label, documents)),
    })),
  }
}

function lineOf(entry: RegisterEntry, period: string, documents: Documents): BriefLine {
  return {
    day: dayOf(entry.date, period),
    place: entry.place === null ? '' : oneLine(entry.place),
    sentence: oneLine(sentenceOf(entry)),
    disagreements: [
      ...entry.disagreements.map((each) => sidesOf(each, entry, documents)),
      ...decidedOf(entry).map((line) => `Decided by a person, and in no document: ${oneLine(line)}.`),
      ...(entry.review === 'added' ? ['Added by a person to these words.'] : []),
    ],
    note: entry.tellings.map((telling) => citationOf(telling, documents)),
  }
}

// Where the date is no more than the year, the heading says it.
function dayOf(date: Edtf | null, period: string): string {
  const day = date === null ? '' : dayLabel(date, period)
  return day === period ? '' : day
}

// Day and place stand before it already.
function sentenceOf(entry: RegisterEntry): string {
  const parties = entry.parties.map((party) => ({ ...party, from: [], aliases: [] }))
  const summary = summarize(entry.kind, { ...entry, parties, date: null })
  const head = entry.place === null || entry.place === '' ? '' : `${entry.place}. `
  return summary.startsWith(head) ? summary.slice(head.length) : summary
}

function sidesOf({ field, values }: Disagreement, entry: RegisterEntry, documents: Documents): string {
  const claims = isClaimField(field) ? claimsAbout(entry, field) : []
  const sides = values.map(({ value }) => {
    const claim = claims.find((each) => each.value === value)
    return `${claim === undefined ? '' : sayersNamed(claim, documents)}: ${spoken(field, value)}`
  })
  return `The documents disagree on the ${names[field] ?? field} (${sides.join('; ')}).`
}

const names: Readonly<Record<string, string>> = { saidBy: 'one who says so', ordinal: 'number in the series' }

function spoken(field: string, value: string | number): string {
  const date: Edtf | null = field === 'date' ? toEdtf(String(value)) : null
  return date === null ? oneLine(String(value)) : sayEdtf(date)
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
