const pairs: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

/** A number in two digits at least. */
export function twoDigits(number: number): string {
  return pairs[number] ?? String(number)
}

/** A number in four digits at least. */
export function fourDigits(number: number): string {
  return number > 999 ? String(number) : String(number).padStart(4, '0')
}
