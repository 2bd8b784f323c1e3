/** A text without the sign that stands, once or often, at its end. */
export function stripEnd(text: string, sign: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === sign) end--
  return text.slice(0, end)
}

/** The same at both ends. */
export function stripEnds(text: string, sign: string): string {
  let start = 0
  while (start < text.length && text[start] === sign) start++
  return stripEnd(text.slice(start), sign)
}
