import { lifeDates } from '../life-dates.ts'
import { rule } from '../rule.ts'

/** A birth, death or founding told twice with different years. */
export const lifeDatesDiffer = rule({
  id: 'conflict/life-dates-differ',
  severity: 'warning',
  says: '{name} is here {verb} in {here}, elsewhere in {there}',
  check(facts, report) {
    for (const { name, kind, tellings } of lifeDates(facts)) {
      for (const bound of ['from', 'until'] as const) {
        const [first, ...others] = tellings.filter((telling) => telling.bound === bound)
        const verb = bound === 'until' ? 'dead' : kind === 'person' ? 'born' : 'founded'
        const other = others.find(({ year }) => year !== first?.year)
        if (first === undefined || other === undefined) continue
        // Either may be the wrong one.
        report(first.span, { name, verb, here: first.year, there: other.year }, { also: [other.span] })
        report(other.span, { name, verb, here: other.year, there: first.year }, { also: [first.span] })
      }
    }
  },
})
