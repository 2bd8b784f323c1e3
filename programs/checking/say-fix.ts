/** A fix in words, such as `“22th” → “22nd”` or `leave out the space`: what nobody could see is named. */
export function sayFix(words: string, text: string): string {
  if (text === '') return `leave out ${named(words, 'the')}`
  if (words === '') return `put in ${named(text, 'a')}`
  if (isVisible(words) && isVisible(text)) return `“${shown(words)}” → “${shown(text)}”`
  return `${named(words, 'a')} → ${named(text, 'a')}`
}

const unseen = /^[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u
// Within words these change nothing that is seen; the joiners, which do, stay.
const hidden = /[\u00ad\u200b\u2060\ufeff]/g

function isVisible(words: string): boolean {
  return !unseen.test(words)
}

function shown(words: string): string {
  return words.replace(hidden, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
}

function named(words: string, article: 'a' | 'the'): string {
  if (isVisible(words)) return `“${shown(article === 'the' ? words.trim() : words)}”`
  const characters = [...words.replaceAll('\r\n', '\n')]
  const [first = ''] = characters
  const name = names.get(first) ?? 'blank character'
  if (characters.some((character) => character !== first))
    return article === 'the' ? 'the blank characters' : 'blank characters'
  if (characters.length === 1) return `${article} ${name}`
  return `${article === 'the' ? 'the ' : ''}${characters.length} ${name}s`
}

const names: ReadonlyMap<string, string> = new Map([
  [' ', 'space'],
  ['\n', 'line end'],
  ['\t', 'tab'],
  ['\u00a0', 'no-break space'],
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u202f', 'narrow no-break space'],
  ['\u2060', 'word joiner'],
  ['\u3000', 'wide space'],
  ['\ufeff', 'byte-order mark'],
])
