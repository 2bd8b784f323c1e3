/** Some years with how many entries lie in them; years are astronomical, both ends included. */
export type YearBin = { readonly from: number; readonly until: number; readonly count: number }

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000]

/** Puts counts of single years into at most `most` bins of equal, round width, without gaps between them. */
export function binYears(
  years: readonly { readonly value: string; readonly count: number }[],
  most: number,
): readonly YearBin[] {
  const counts = years.flatMap(({ value, count }) => {
    const year = yearOf(value)
    return year === null ? [] : [{ year, count }]
  })
  if (counts.length === 0) return []
  const first = Math.min(...counts.map(({ year }) => year))
  const last = Math.max(...counts.map(({ year }) => year))
  const step =
    steps.find((width) => Math.floor(last / width) - Math.floor(first / width) < most) ?? steps.at(-1)!
  const start = Math.floor(first / step)
  const bins = Array.from({ length: Math.floor(last / step) - start + 1 }, (_, index) => ({
    from: (start + index) * step,
    until: (start + index + 1) * step - 1,
    count: 0,
  }))
  for (const { year, count } of counts) {
    const bin = bins[Math.floor(year / step) - start]
    if (bin !== undefined) bin.count += count
  }
  return bins
}

// Years stand as people read them: “1991”, “AD 79”, “753 BC”; decades and centuries are no years.
function yearOf(value: string): number | null {
  const [, year, before] = /^(?:AD )?(-?\d{1,9})( BC)?$/.exec(value) ?? []
  if (year === undefined) return null
  return before === undefined ? Number(year) : 1 - Number(year)
}
