import type { ShownEntry } from '../../src/api/shown-entry.ts'
import { toEdtf } from '../../src/edtf/to-edtf.ts'
import type { EntryKind } from '../../src/entries/all-kinds.ts'
import { allKinds } from '../../src/entries/all-kinds.ts'
import type { DecidedValues } from '../../src/register/logged-decision.ts'

/** The values of an entry as they stand in a form: an empty one means that there is none. */
export type Written = {
  readonly date: string
  readonly place: string
  readonly status: 'held' | 'planned' | 'denied'
  readonly saidBy: string
  readonly form: string
  readonly title: string
  readonly series: string
  readonly ordinal: string
  readonly number: string
  readonly paragraphs: string
  readonly post: string
  readonly honour: string
  readonly amount: string
  readonly parties: readonly { readonly role: string; readonly name: string }[]
}

/** The fields of a form that hold one line of text. */
export type WrittenField = Exclude<keyof Written, 'status' | 'parties'>

/** An empty form. */
export const nothingWritten: Written = {
  date: '',
  place: '',
  status: 'held',
  saidBy: '',
  form: '',
  title: '',
  series: '',
  ordinal: '',
  number: '',
  paragraphs: '',
  post: '',
  honour: '',
  amount: '',
  parties: [],
}

/** The fields that entries of a kind have, in the order of the form. */
export function fieldsOfKind(kind: EntryKind): readonly WrittenField[] {
  const own: readonly WrittenField[] = allKinds[kind].fields
  return ['date', 'place', ...own, 'saidBy']
}

/** The values of an entry as a form shows them. */
export function writtenOf(entry: ShownEntry): Written {
  return {
    date: entry.date ?? '',
    place: entry.place ?? '',
    status: entry.status,
    saidBy: entry.saidBy ?? '',
    form: entry.form ?? '',
    title: entry.title ?? '',
    series: entry.series ?? '',
    ordinal: entry.ordinal === null ? '' : String(entry.ordinal),
    number: entry.number ?? '',
    paragraphs: entry.paragraphs.join(', '),
    post: entry.post ?? '',
    honour: entry.honour ?? '',
    amount: entry.amount ?? '',
    parties: entry.parties.map(({ role, name }) => ({ role, name })),
  }
}

/** What the form says otherwise than the entry. */
export function changedValues(entry: ShownEntry, written: Written): DecidedValues {
  return differences(writtenOf(entry), written)
}

/** What the form says at all. */
export function givenValues(written: Written): DecidedValues {
  return differences(nothingWritten, written)
}

/** True for an EDTF date, and for none. */
export function isDate(text: string): boolean {
  return text.trim() === '' || toEdtf(text.trim()) !== null
}

function differences(before: Written, after: Written): DecidedValues {
  const lines = ['place', 'saidBy', 'form', 'title', 'series', 'number', 'post', 'honour', 'amount'] as const
  const changed = lines.filter((field) => after[field].trim() !== before[field])
  const parties = after.parties.filter(({ name }) => name.trim() !== '')
  return {
    ...Object.fromEntries(changed.map((field) => [field, after[field].trim() || null])),
    ...(after.date.trim() === before.date ? {} : { date: toEdtf(after.date.trim()) }),
    ...(after.status === before.status ? {} : { status: after.status }),
    ...(after.ordinal.trim() === before.ordinal ? {} : { ordinal: numberOf(after.ordinal) }),
    ...(after.paragraphs === before.paragraphs ? {} : { paragraphs: numbersOf(after.paragraphs) }),
    ...(JSON.stringify(parties) === JSON.stringify(before.parties) ? {} : { parties }),
  }
}

function numberOf(text: string): number | null {
  const number = Number.parseInt(text, 10)
  return Number.isNaN(number) ? null : number
}

function numbersOf(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits))
}
