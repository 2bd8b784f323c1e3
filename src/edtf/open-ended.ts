import type { Edtf } from './edtf.ts'

/** How a date opens or closes a time that has no other end. */
export type OpenRelation = 'at' | 'since' | 'until' | 'before' | 'after' | 'during'

/** The open interval that a date begins or ends: `1989/..` for "since 1989", `../1994` for "until 1994"; other dates as they are. */
export function openEnded(date: Edtf, relation: OpenRelation): Edtf {
  if (date.includes('/')) return date
  if (relation === 'since' || relation === 'after') return `${date}/..` as Edtf
  if (relation === 'until' || relation === 'before') return `../${date}` as Edtf
  return date
}
