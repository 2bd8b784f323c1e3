import { toEdtf } from '../edtf/to-edtf.ts'
import { allKinds, type EntryKind } from '../entries/all-kinds.ts'
import type { DecidedValues } from './logged-decision.ts'

const ofAllKinds = ['date', 'place', 'parties', 'status', 'saidBy']
const statuses = ['held', 'planned', 'denied']

/** What is wrong with the values that a person gives to an entry of a kind, and what would be right; null where nothing is. */
export function wrongValue(kind: EntryKind, values: DecidedValues): string | null {
  const { roles, fields } = allKinds[kind]
  const known: readonly string[] = [...ofAllKinds, ...fields]
  const given = Object.keys(values)
  if (given.length === 0) return `no value is given; a ${kind} has ${known.join(', ')}`
  const unknown = given.find((field) => !known.includes(field))
  if (unknown !== undefined) return `a ${kind} has no ${unknown}; it has ${known.join(', ')}`
  const { date, status, ordinal, parties } = values
  if (typeof date === 'string' && toEdtf(date) === null)
    return `${date} is no date such as 1991, 1991-12, 1991-12-08 or 1991-12-08/1991-12-10 (EDTF)`
  if (status !== undefined && !statuses.includes(status))
    return `the status is held, planned or denied, not ${status}`
  if (typeof ordinal === 'number' && !(Number.isInteger(ordinal) && ordinal > 0))
    return `the ordinal is a whole number from 1 on, not ${ordinal}`
  const names = Object.keys(roles)
  const stranger = parties?.find(({ role }) => !names.includes(role))
  if (stranger !== undefined) return `a ${kind} has no ${stranger.role}; its roles are ${names.join(', ')}`
  const nameless = parties?.find(({ name }) => name.trim() === '')
  return nameless === undefined ? null : `the ${nameless.role} has no name`
}
