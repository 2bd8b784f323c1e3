import { rule } from '../rule.ts'
import { sentenceAt } from '../sentence-at.ts'
import { differenceOf, tellings } from '../tellings.ts'
import type { Told } from '../told.ts'

/** One happening told at two places of a document with different years or places. */
export const toldTwice = rule({
  id: 'conflict/told-twice',
  severity: 'warning',
  says: 'Here {what} is told {here}, elsewhere {there}',
  check(facts, report) {
    const first = new Map<string, Told>()
    for (const told of tellings(facts)) {
      const earlier = first.get(told.key)
      if (earlier === undefined) {
        first.set(told.key, told)
        continue
      }
      // "in March and in July" of one sentence are two steps of one thing.
      const { sentences } = facts.text
      if (sentenceAt(sentences, earlier.span.start) === sentenceAt(sentences, told.span.start)) continue
      const differs = differenceOf(earlier, told)
      if (differs === undefined) {
        first.set(told.key, {
          ...earlier,
          year: earlier.year ?? told.year,
          place: earlier.place ?? told.place,
        })
        continue
      }
      // Either may be the wrong one.
      report(
        earlier.span,
        { what: told.what, here: differs.there, there: differs.here },
        { also: [told.span] },
      )
      report(
        told.span,
        { what: told.what, here: differs.here, there: differs.there },
        { also: [earlier.span] },
      )
    }
  },
})
