import type { SeriesMeeting, SeriesPage } from '../api/series-page.ts'
import type { SeriesRecord, Session } from '../authority/authority-record.ts'
import { foldName } from '../authority/name-words.ts'
import { mayCoincide } from '../edtf/compare-edtf.ts'
import { toEdtf } from '../edtf/to-edtf.ts'
import type { EntryHead } from './entry-head.ts'
import { daysOf, rowOfEntry } from './row-of-entry.ts'

/** What an authority file knows of a series, and the name of its body. */
export type KnownSeries = { readonly record: SeriesRecord; readonly body: string | null }

/** The meetings of a series in the order of their numbers; null where neither documents nor authority know it. */
export function makeSeries(
  name: string,
  entries: readonly EntryHead[],
  known: KnownSeries | null,
): SeriesPage | null {
  const told = entries.filter(({ kind }) => kind === 'meeting')
  if (told.length === 0 && known === null) return null
  const byNumber = Map.groupBy(told, ({ ordinal }) => ordinal)
  const sessions = new Map(
    (known?.record.sessions ?? []).flatMap((session) =>
      session.ordinal === undefined ? [] : [[session.ordinal, session] as const],
    ),
  )
  const toldNumbers = [...byNumber.keys()].filter((ordinal) => ordinal !== null)
  const between = numbersBetween(toldNumbers)
  const numbers = [...new Set([...between, ...sessions.keys()])].sort((one, other) => one - other)

  let before: number | null = null
  const meetings = numbers.map((ordinal): SeriesMeeting => {
    const own = byNumber.get(ordinal) ?? []
    const session = sessions.get(ordinal)
    const first = own.flatMap(({ date }) => daysOf(date).first ?? []).sort((one, other) => one - other)[0]
    const isEarlier = first !== undefined && before !== null && first < before
    if (first !== undefined) before = Math.max(before ?? first, first)
    return {
      ordinal,
      entries: own.map(rowOfEntry),
      known: session === undefined ? null : knownOf(session),
      contradictions: [...contradictionsOf(own, session), ...(isEarlier ? (['order'] as const) : [])],
    }
  })
  const unnumbered = byNumber.get(null)
  return {
    name: known?.record.names[0]?.name ?? name,
    authority: known?.record.id ?? null,
    body:
      known?.record.body === undefined
        ? null
        : { id: known.record.body, name: known.body ?? known.record.body },
    meetings:
      unnumbered === undefined
        ? meetings
        : [
            ...meetings,
            { ordinal: null, entries: unnumbered.map(rowOfEntry), known: null, contradictions: [] },
          ],
    missing: between.filter((ordinal) => !byNumber.has(ordinal)),
  }
}

// A number that is far from all others is a slip, not the end of a long gap.
const widest = 500

function numbersBetween(numbers: readonly number[]): number[] {
  const first = Math.min(...numbers)
  const last = Math.max(...numbers)
  if (numbers.length === 0 || last - first > widest) return [...numbers]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function knownOf({ from, until, place }: Session): SeriesMeeting['known'] {
  return { from, until: until ?? null, place: place ?? null }
}

function contradictionsOf(
  told: readonly EntryHead[],
  session: Session | undefined,
): SeriesMeeting['contradictions'] {
  return [
    ...(told.length > 1 ? (['number'] as const) : []),
    ...(told.some(({ disagreements }) => disagreements.length > 0) ? (['documents'] as const) : []),
    ...(session !== undefined && told.some((entry) => isOtherDate(entry, session))
      ? (['date'] as const)
      : []),
    ...(session !== undefined && told.some((entry) => isOtherPlace(entry, session))
      ? (['place'] as const)
      : []),
  ]
}

function isOtherDate({ date }: EntryHead, { from, until }: Session): boolean {
  const known = toEdtf(until === undefined ? from : `${from}/${until}`)
  return date !== null && known !== null && !mayCoincide(date, known)
}

function isOtherPlace(entry: EntryHead, { place }: Session): boolean {
  return place !== undefined && entry.place !== null && foldName(entry.place) !== foldName(place)
}
