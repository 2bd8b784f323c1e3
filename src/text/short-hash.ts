/** A hash of 52 bits in base 36 (FNV-1a in two halves): short, the same everywhere, for names of things, not for security. */
export function shortHash(text: string): string {
  let low = 0x811c9dc5
  let high = 0x1000193
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ ((unit << 5) | (unit >>> 3)), 0x85ebca6b)
  }
  const number = (low >>> 0) + ((high >>> 12) & 0xfffff) * 0x100000000
  return `${fiveDigits(Math.floor(number / fiveFold))}${fiveDigits(number % fiveFold)}`
}

const fiveFold = 36 ** 5
const digits = '0123456789abcdefghijklmnopqrstuvwxyz'

// At least five digits. A large number is written by halves: `toString(36)` would reckon with fractions of it.
function fiveDigits(half: number): string {
  let said = ''
  for (let rest = half, at = 0; at < 5 || rest > 0; at++) {
    said = digits.charAt(rest % 36) + said
    rest = Math.floor(rest / 36)
  }
  return said
}
