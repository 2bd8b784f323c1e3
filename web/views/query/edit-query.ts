import { parseQuery } from '../../../src/register/parse-query.ts'
import type { Query, QueryField } from '../../../src/register/query.ts'

/** A condition as a query states it: `kind:meeting`. */
export type Condition = { readonly field: QueryField; readonly value: string }

/** True where a query asks for a condition at its top, not within brackets or an OR. */
export function hasCondition(q: string, condition: Condition): boolean {
  return conditionsOf(q).some((one) => isSame(one, condition))
}

/** Takes a condition into a query, or out of it where it is there. */
export function toggleCondition(q: string, condition: Condition): string {
  const found = conditionsOf(q).find((one) => isSame(one, condition))
  return found === undefined ? joined(q, writeCondition(condition)) : withoutSpan(q, found)
}

/** Sets the one condition of a field; what the query asked of it before is taken out, and nothing put in for null. */
export function setCondition(q: string, field: QueryField, value: string | null): string {
  let rest = q
  for (;;) {
    const found = conditionsOf(rest).find((one) => one.field === field)
    if (found === undefined) break
    rest = withoutSpan(rest, found)
  }
  return value === null ? rest : joined(rest, writeCondition({ field, value }))
}

/** The value that a query asks of a field, as it is written; null where it asks none or several. */
export function conditionOf(q: string, field: QueryField): string | null {
  const found = conditionsOf(q).filter((one) => one.field === field)
  return found.length === 1 ? (found[0]?.value ?? null) : null
}

/** A condition as it is typed; quotation marks hold together what has spaces. */
export function writeCondition({ field, value }: Condition): string {
  const bare = value.replaceAll('"', ' ')
  return /^[\p{L}\p{N}./_~?-]+$/u.test(bare) ? `${field}:${bare}` : `${field}:"${bare}"`
}

type Placed = Condition & { readonly start: number; readonly end: number }

function conditionsOf(q: string): readonly Placed[] {
  const parsed = parseQuery(q)
  if (!('query' in parsed)) return []
  const { query } = parsed
  return (query.ask === 'all' ? query.queries : [query]).flatMap(placedOf)
}

function placedOf(query: Query): Placed[] {
  if (query.ask !== 'field') return []
  const { field, value, span } = query
  const written =
    value.is === 'value'
      ? value.value
      : value.from === value.until
        ? (value.from ?? '')
        : `${value.from ?? ''}..${value.until ?? ''}`
  return [{ field, value: written, ...span }]
}

function isSame(one: Condition, other: Condition): boolean {
  return (
    one.field === other.field && one.value.toLowerCase() === other.value.replaceAll('"', ' ').toLowerCase()
  )
}

function withoutSpan(q: string, { start, end }: Placed): string {
  return joined(q.slice(0, start), q.slice(end))
}

function joined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
}
