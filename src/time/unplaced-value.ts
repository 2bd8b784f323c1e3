import type { Said } from './found.ts'
import type { Unit } from './lexeme.ts'
import type { Base } from './reckon.ts'

const patterns: Readonly<Partial<Record<Unit, string>>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  FN: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
}

/** The TIMEX3 value of a time that is near another, as far as it can be told where the other is not exact enough. */
export function unplacedValue(said: Extract<Said, { kind: 'shift' | 'nearby' }>, base: Base | null): string {
  if (said.kind === 'shift') {
    if (Number.isNaN(said.amount)) return said.direction === 1 ? 'FUTURE_REF' : 'PAST_REF'
    return said.unit.startsWith('T') ? `${dayOf(base)}TXX` : withYear(patterns[said.unit] ?? 'XXXX', base)
  }
  const { parts, unit } = said
  const part = parts?.dayPart === undefined ? '' : `T${parts.dayPart}`
  if (unit !== undefined) return unit === 'D' ? `${dayOf(base)}${part}` : (patterns[unit] ?? 'XXXX')
  if (parts?.dayPart !== undefined) return `${dayOf(base)}${part}`
  if (parts?.weekday !== undefined) return `XXXX-WXX-${parts.weekday}`
  return parts?.season === undefined ? 'XXXX' : `XXXX-${parts.season}`
}

function dayOf(base: Base | null): string {
  if (base === null || base.year <= 0) return 'XXXX-XX-XX'
  const year = String(base.year).padStart(4, '0')
  return base.month === undefined ? `${year}-XX-XX` : `${year}-${String(base.month).padStart(2, '0')}-XX`
}

function withYear(pattern: string, base: Base | null): string {
  if (pattern === 'XXXX-XX-XX') return dayOf(base)
  return base === null || base.year <= 0 || pattern.length < 6
    ? pattern
    : `${String(base.year).padStart(4, '0')}${pattern.slice(4)}`
}
