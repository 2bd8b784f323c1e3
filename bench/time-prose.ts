const openings = [
  'On %d %m %y',
  'In %m %y',
  'Two years later',
  'By the end of %y',
  'The following spring',
  'On %m %d, %y',
  'Between %y and %z',
]
const tellings = [
  'the delegations of the two ministries met in the old customs house and agreed on a list of ports that were to stay open to trade',
  'the assembly heard the report of its committee, sent it back with three amendments, and rose without a vote on the budget',
  'a resident mission was opened in the capital, with a consul, two clerks and an interpreter who had served the legation before',
  'the commission of experts finished its survey of the river and proposed a line that both governments found wanting',
  'the union admitted a further member, whose envoy presented his letters and thanked the chair for the patience of the council',
]
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Prose of our own making for measuring where no corpus lies: so many documents of forty sentences. */
export function proseOf(documents: number): string[] {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed % below
  }
  return Array.from({ length: documents }, () =>
    Array.from({ length: 40 }, () => {
      const year = 1880 + next(130)
      const opening = (openings[next(openings.length)] ?? '')
        .replace('%d', String(1 + next(28)))
        .replace('%m', months[next(12)] ?? 'May')
        .replace('%y', String(year))
        .replace('%z', String(year + 1 + next(9)))
      return `${opening}, ${tellings[next(tellings.length)]}.`
    }).join(' '),
  )
}
