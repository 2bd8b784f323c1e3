/** The place that a heading over a list of visits names: “Peru” of “Official visits from Norway to Peru”. */
export function goalOfHeading(heading: string): string | null {
  const words = heading.replace(/[:.]$/, '').trim().split(' ')
  const to = words.findLastIndex((word) => word.toLowerCase() === 'to')
  const goal = words.slice(to + 1)
  if (to < 1 || goal.length > 4 || !words.slice(0, to).some((word) => /^visits?$/i.test(word))) return null
  const name = (/^the$/i.test(goal[0] ?? '') ? goal.slice(1) : goal).join(' ')
  return /^\p{Lu}/u.test(name) ? name : null
}
