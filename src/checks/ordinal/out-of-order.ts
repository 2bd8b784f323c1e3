import { type Meeting, numberedMeetings } from '../meetings.ts'
import { rule } from '../rule.ts'

/** The numbers of a series that run against its years: one that comes twice, goes back, or leaps where the years do not. */
export const outOfOrder = rule({
  id: 'ordinal/out-of-order',
  severity: 'warning',
  says: 'Number {ordinal} of {year} does not fit {other} of {otherYear} in the same series: {fault}',
  check(facts, report) {
    const series = new Map<string, Meeting[]>()
    for (const meeting of numberedMeetings(facts)) {
      if (meeting.year === null || meeting.words.size < 2) continue
      const list = series.get(meeting.key) ?? []
      list.push(meeting)
      series.set(meeting.key, list)
    }
    for (const list of series.values()) {
      for (const { wrong, other, fault } of faultsOf(list)) {
        const values = {
          ordinal: wrong.ordinal,
          year: wrong.year ?? '',
          other: other.ordinal,
          otherYear: other.year ?? '',
          fault,
        }
        report(wrong.span, values, { also: [other.span] })
        const swapped = {
          ...values,
          ordinal: other.ordinal,
          year: other.year ?? '',
          other: wrong.ordinal,
          otherYear: wrong.year ?? '',
        }
        // Either may be the wrong one.
        report(other.span, swapped, { also: [wrong.span] })
      }
    }
  },
})

type Fault = { readonly wrong: Meeting; readonly other: Meeting; readonly fault: string }

function faultsOf(list: readonly Meeting[]): Fault[] {
  const sorted = [...list].sort(
    (one, other) => (one.year ?? 0) - (other.year ?? 0) || one.ordinal - other.ordinal,
  )
  const faults: Fault[] = []
  for (let at = 1; at < sorted.length; at++) {
    const one = sorted[at - 1]
    const other = sorted[at]
    if (one === undefined || other === undefined || one.year === other.year) continue
    const wrong = laterInText(one, other)
    const pair = { wrong, other: wrong === one ? other : one }
    if (other.ordinal < one.ordinal) faults.push({ ...pair, fault: 'the numbers run backwards' })
    else if (other.ordinal === one.ordinal) faults.push({ ...pair, fault: 'one number for two years' })
  }
  return faults.length > 0 ? faults : leaps(sorted)
}

// Years at equal steps and numbers that are not: one number is wrong or left out.
function leaps(sorted: readonly Meeting[]): Fault[] {
  if (sorted.length < 3) return []
  const steps = sorted.slice(1).map((meeting, at) => ({
    years: (meeting.year ?? 0) - (sorted[at]?.year ?? 0),
    numbers: meeting.ordinal - (sorted[at]?.ordinal ?? 0),
    meeting,
    before: sorted[at],
  }))
  const [first] = steps
  if (first === undefined || !steps.every(({ years }) => years === first.years) || first.years === 0)
    return []
  const usual = steps.filter(({ numbers }) => numbers === 1).length
  if (usual * 2 < steps.length) return []
  return steps.flatMap(({ numbers, meeting, before }) =>
    numbers > 1 && before !== undefined
      ? [{ wrong: meeting, other: before, fault: 'a number is left out' }]
      : [],
  )
}

function laterInText(one: Meeting, other: Meeting): Meeting {
  return one.span.start > other.span.start ? one : other
}
