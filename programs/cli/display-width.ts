import stringWidth from 'string-width'

/** How many columns a terminal gives to a text: two for wide characters, none for marks that combine. */
export function displayWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text)
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x20 || unit > 0x7e) return false
  }
  return true
}
