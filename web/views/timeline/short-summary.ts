/** A regest without the place and date before it, which a line of time shows already. */
export function shortSummary(summary: string): string {
  const end = summary.indexOf('. ')
  const head = summary.slice(0, end)
  return end > 0 && end < 70 && /\d/.test(head) ? summary.slice(end + 2) : summary
}
