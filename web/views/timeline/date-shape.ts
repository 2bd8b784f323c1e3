import { boundsOf } from '../../../src/edtf/edtf-bounds.ts'
import type { EdtfDate, EdtfMember, EdtfValue } from '../../../src/edtf/edtf-value.ts'
import { parseEdtf } from '../../../src/edtf/parse-edtf.ts'

/**
 * One mark of a date on a line of days.
 * Between `sureFrom` and `sureUntil` it certainly lasted; of the rest of `first` to `last` the date says only that it may have.
 */
export type DateMark = {
  readonly first: number
  readonly last: number
  /** `day`: that day; `lasting`: through all its sure days; `within`: at some time between the two. */
  readonly is: 'day' | 'lasting' | 'within'
  readonly sureFrom: number
  readonly sureUntil: number
  /** "About", or said to be uncertain. */
  readonly isVague: boolean
}

/** How a date is drawn: its marks, and whether it is one of them or all. */
export type DateShape = { readonly marks: readonly DateMark[]; readonly isOneOf: boolean }

/** The shape of an EDTF date; no marks where the text is no date. */
export function dateShape(edtf: string): DateShape {
  const value = parseEdtf(edtf)
  if (value === null) return { marks: [], isOneOf: false }
  if (value.kind !== 'set') return { marks: [markOf(value)], isOneOf: false }
  return { marks: value.members.map(markOfMember), isOneOf: value.isOneOf && value.members.length > 1 }
}

function markOfMember({ first, last }: EdtfMember): DateMark {
  if (first !== null && first === last) return markOf(first)
  return markOf({ kind: 'interval', start: first ?? 'open', end: last ?? 'open' })
}

function markOf(value: Exclude<EdtfValue, { kind: 'set' }>): DateMark {
  const { first, last } = boundsOf(value)
  if (value.kind === 'date') {
    const isVague = hasQualifier(value)
    return { first, last, is: first === last ? 'day' : 'within', sureFrom: first, sureUntil: last, isVague }
  }
  const start = typeof value.start === 'string' ? null : value.start
  const end = typeof value.end === 'string' ? null : value.end
  return {
    first,
    last,
    is: 'lasting',
    sureFrom: start === null ? first : boundsOf(start).last,
    sureUntil: end === null ? last : boundsOf(end).first,
    isVague: (start !== null && hasQualifier(start)) || (end !== null && hasQualifier(end)),
  }
}

function hasQualifier({ year, month, day }: EdtfDate): boolean {
  return [year, month, day].some((part) => part !== null && (part.before !== '' || part.after !== ''))
}
