import type { Entry } from '../entries/entry.ts'
import type { Span } from '../text/span.ts'
import type { Facts } from './facts.ts'

/** A numbered meeting of a series, as the document tells it. */
export type Meeting = {
  readonly entry: Entry
  /** The words that name the series, in one order and without those that name no series. */
  readonly key: string
  readonly words: ReadonlySet<string>
  readonly ordinal: number
  /** The year its words tell; null where none is told. */
  readonly year: number | null
  /** The place, where it is named in the words that tell the meeting. */
  readonly place: string | null
  readonly span: Span
}

const made = new WeakMap<Facts, readonly Meeting[]>()
const empty = new Set('the of and for on in at to a an next annual regular ordinary its their last latest following present current held this that s'.split(' '))

/** The numbered meetings of a document, in the order of the text. */
export function numberedMeetings(facts: Facts): readonly Meeting[] {
  const met = made.get(facts)
  if (met !== undefined) return met
  const meetings: Meeting[] = []
  for (const entry of facts.entries) {
    const span = entry.evidence[0]
    if (entry.kind !== 'meeting' || entry.ordinal === null || span === undefined || entry.status === 'denied') continue
    const words = wordsOf(entry.series ?? entry.form ?? '')
    if (words.size === 0) continue
    meetings.push({ entry, key: [...words].sort().join(' '), words, ordinal: entry.ordinal, year: yearOf(entry), place: placeTold(facts, entry), span })
  }
  made.set(facts, meetings)
  return meetings
}

/** The content words of a name, in small letters, without endings of number. */
export function wordsOf(name: string): Set<string> {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter((word) => word.length > 1 && !empty.has(word)).map((word) => word.replace(/(?<=[a-z]{3})s$/, '')))
}

/** The year of an entry, if it is told and not supplied from elsewhere. */
export function yearOf({ date, readings }: Entry): number | null {
  const basis = readings.date?.basis
  if (date === null || (basis !== 'read' && basis !== 'repaired')) return null
  const met = /^(\d{4})(?:-\d\d(?:-\d\d)?)?(?:\/(\d{4})(?:-\d\d(?:-\d\d)?)?)?$/.exec(date)
  return met === null || (met[2] !== undefined && met[1] !== met[2]) ? null : Number(met[1])
}

function placeTold({ text }: Facts, { place, evidence }: Entry): string | null {
  if (place === null) return null
  return evidence.some((span) => text.text.slice(span.start, span.end).includes(place)) ? place : null
}
