import { eastAsianWidth } from 'get-east-asian-width'

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How many columns a terminal gives to a text: two for wide characters, none for marks that combine. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const { segment } of characters.segment(text)) width += widthOf(segment)
  return width
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x20 || unit > 0x7e) return false
  }
  return true
}

// An emoji of several characters is as wide as one; of other characters the first that is seen tells.
function widthOf(character: string): number {
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(character)) return 2
  const seen = character.replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '').codePointAt(0)
  return seen === undefined ? 0 : eastAsianWidth(seen)
}
