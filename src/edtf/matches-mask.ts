/** True where the two digits of a number are those of a mask in which `X` stands for any digit. */
export function matchesMask(mask: string, number: number): boolean {
  const digits = String(number).padStart(2, '0')
  return (
    (mask.charAt(0) === 'X' || mask.charAt(0) === digits.charAt(0)) &&
    (mask.charAt(1) === 'X' || mask.charAt(1) === digits.charAt(1))
  )
}
