import { compareEdtf } from '../../edtf/compare-edtf.ts'
import type { Edtf } from '../../edtf/edtf.ts'
import { toEdtf } from '../../edtf/to-edtf.ts'
import type { EntryKind } from '../../entries/all-kinds.ts'
import { dateReach, isWithin } from '../date-reach.ts'
import type { Sketch } from '../sketch.ts'
import { type Fullness, settleValues, type ToldValue } from './settle-values.ts'

/** The dates of tellings of one happening that do not give way to a more exact one, in order of time. */
export function settleDates(sketches: readonly Sketch[]): ToldValue<Edtf>[] {
  const all = settle(sketches)
  if (all.length < 2) return all
  // What was planned gives way to what happened.
  const held = sketches.filter(({ facts }) => facts.status !== 'planned' && facts.date !== null)
  return held.length === 0 || held.length === sketches.length ? all : settle(held)
}

function settle(sketches: readonly Sketch[]): ToldValue<Edtf>[] {
  const told = sketches.flatMap(({ id, facts }) =>
    facts.date === null ? [] : [{ value: facts.date, tellings: [id] }],
  )
  const kind = sketches[0]?.kind
  return settleValues(told, kind !== undefined && lasting.has(kind) ? stretches : moments).sort(
    (one, other) => compareEdtf(one.value, other.value),
  )
}

// A day of a meeting is a part of its days; a day for an act tells more than days.
const lasting: ReadonlySet<EntryKind> = new Set<EntryKind>(['meeting', 'visit', 'incident', 'appointment'])

const moments: Fullness<Edtf> = { says: isMoreExact, rank: byCertainty }
const stretches: Fullness<Edtf> = {
  says(first, second) {
    const one = dateReach(first)
    const other = dateReach(second)
    if (one === null || other === null) return first === second
    // "From 2 to 4" and "from 2 to 5" disagree about the last day.
    if (one.isExact && other.isExact && !one.isOpen && !other.isOpen)
      return first === second || (one.lasts && !other.lasts && isWithin(other, one))
    return isMoreExact(first, second)
  },
  rank: byCertainty,
}

function isMoreExact(first: Edtf, second: Edtf): boolean {
  const one = dateReach(first)
  const other = dateReach(second)
  return one === null || other === null ? first === second : isWithin(one, other)
}

// "1991" before "1991?", "2016-09-01/.." before "2016-09-01".
function byCertainty(one: Edtf, other: Edtf): number {
  return Number(/[?~%]/.test(one)) - Number(/[?~%]/.test(other)) || other.length - one.length
}

const longestSet = 200

/** One of several dates, as EDTF writes it: `[1991-12-08,1991-12-09]`. */
export function oneOfDates(dates: readonly Edtf[]): Edtf | null {
  const members = dates.flatMap((date) => {
    if (date.startsWith('[') || date.startsWith('{')) return date.slice(1, -1).split(',')
    const [start, end] = date.split('/')
    return end === undefined || start === undefined ? [date] : [memberOf(start, end)]
  })
  const distinct = [...new Set(members)].filter((member) => member !== '')
  const set = `[${distinct.join(',')}]`
  return toEdtf(set.length > longestSet ? `[${distinct[0] ?? ''},${distinct.at(-1) ?? ''}]` : set)
}

function memberOf(start: string, end: string): string {
  const from = start === '..' ? '' : start
  const until = end === '..' ? '' : end
  return from === '' && until === '' ? '' : `${from}..${until}`
}
