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
  return number.toString(36).padStart(10, '0')
}
