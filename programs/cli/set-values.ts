import { allKinds, type EntryKind } from '../../src/entries/all-kinds.ts'
import type { DecidedValues } from '../../src/register/logged-decision.ts'
import type { RegisterParty } from '../../src/register/register-entry.ts'
import { nearestName } from './nearest-name.ts'

type Named = Pick<RegisterParty, 'role' | 'name'>

/** Values of `--set FIELD=VALUE`; the name of a role sets its parties, those of other roles stay. */
export function setValues(
  given: readonly string[],
  kind: EntryKind,
  parties: readonly Named[],
): { readonly values: DecidedValues } | { readonly wrong: string } {
  const { roles, fields } = allKinds[kind]
  const plain: readonly string[] = ['date', 'place', 'status', 'saidBy', ...fields]
  const known = [...plain, ...Object.keys(roles)]
  const values: Record<string, unknown> = {}
  const named = new Map<string, Named[]>()
  for (const setting of given) {
    const equals = setting.indexOf('=')
    if (equals < 1) return { wrong: `--set ${setting} is no FIELD=VALUE, such as date=1991-12-08` }
    const field = setting.slice(0, equals).trim()
    const value = setting.slice(equals + 1).trim()
    if (!known.includes(field)) return { wrong: unknownField(field, kind, known) }
    if (Object.hasOwn(roles, field))
      named.set(field, [...(named.get(field) ?? []), ...(value === '' ? [] : [{ role: field, name: value }])])
    else {
      const read = valueOfField(field, value)
      if ('wrong' in read) return read
      values[field] = read.value
    }
  }
  const others = parties.filter(({ role }) => !named.has(role)).map(({ role, name }) => ({ role, name }))
  return { values: named.size === 0 ? values : { ...values, parties: [...others, ...named.values()].flat() } }
}

function valueOfField(
  field: string,
  value: string,
): { readonly value: unknown } | { readonly wrong: string } {
  if (field === 'paragraphs') {
    const numbers = value === '' ? [] : value.split(/[,;\s]+/).map(Number)
    return numbers.every((number) => Number.isInteger(number) && number > 0)
      ? { value: numbers }
      : { wrong: `--set paragraphs=${value} is no list of numbers, such as 4,5` }
  }
  if (field === 'status' && value === '') return { wrong: 'the status is held, planned or denied' }
  if (value === '') return { value: null }
  if (field !== 'ordinal') return { value }
  return /^\d{1,6}$/.test(value)
    ? { value: Number(value) }
    : { wrong: `--set ordinal=${value} is no number, such as 7` }
}

function unknownField(field: string, kind: string, known: readonly string[]): string {
  const nearest = nearestName(field, known)
  const advice = nearest === null ? `it has ${known.join(', ')}` : `did you mean ${nearest}?`
  return `a ${kind} has no ${field}; ${advice}`
}
