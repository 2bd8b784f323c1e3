/** A year in the words of historians: 0 is "1 BC"; years before 1000 say their era. */
export function sayYear(year: number): string {
  if (year <= 0) return `${grouped(1 - year)} BC`
  return year < 1000 ? `AD ${year}` : grouped(year)
}

// "12,500 BC"; years of four figures are never grouped.
function grouped(number: number): string {
  const digits = String(number)
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
}
