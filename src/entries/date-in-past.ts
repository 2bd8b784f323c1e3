import type { Clause } from '../clauses/clause.ts'
import type { Edtf } from '../edtf/edtf.ts'
import type { Reading } from '../text/reading.ts'
import { dateOf } from './clause-values.ts'
import type { Scene } from './pattern.ts'

/** The date of a clause; none for “after the accord had ended the war”, which lies before the times told in front of it. */
export function dateInPast(clause: Clause, scene: Scene): Reading<Edtf> | null {
  const isBefore =
    clause.verb.isPerfect &&
    (clause.subordinator !== null || clause.subject.some(({ governor }) => governor === 'after'))
  if (!isBefore) return dateOf(clause, scene)
  const own = clause.times.find(({ time }) => time.first >= clause.verb.last && time.date !== null)
  return own?.time.date ?? null
}
