import { letterDistance } from '../authority/near-names.ts'

const shortest = 4

/** How a word of a name sounds: its consonants in classes; null where it is too short to tell. */
export function soundKey(folded: string): string | null {
  const heard = known.get(folded)
  if (heard !== undefined) return heard
  // Words of names come again and again; those that come once must not pile up.
  if (known.size >= mostKnown) known.clear()
  const key = keyOf(folded)
  known.set(folded, key)
  return key
}

const mostKnown = 50_000
const known = new Map<string, string | null>()

function keyOf(folded: string): string | null {
  if (folded.length < shortest || /\d/.test(folded)) return null
  const key = consonants(bareName(folded))
  return key.length < 3 ? null : key
}

/** True where two folded words of names are written or sound nearly so: `altwaijri` and `tuwaijri`, `aliyev` and `aliev`. */
export function namesAlike(one: string, other: string): boolean {
  if (one === other) return true
  const key = soundKey(one)
  return key !== null && key === soundKey(other) && areNear(one, other)
}

/** The finer half of the comparison, for words whose sound is known to be the same. */
export function areNear(one: string, other: string): boolean {
  const first = plainVowels(bareName(one))
  const second = plainVowels(bareName(other))
  // Written without its vowels, as in Arabic.
  if (isBare(first) !== isBare(second)) return true
  const most = Math.floor(Math.max(first.length, second.length) / 4)
  return letterDistance(first, second, most) <= most
}

// An article written as one word with the name.
function bareName(word: string): string {
  return /^[ae]l[^aeiouy]/.test(word) && word.length > 6 ? word.slice(2) : word
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 's'],
  [/dzh|dj|zh/g, 'j'],
  [/tch|ch|c(?=[iey])/g, 's'],
  [/sh|ts|tz|z/g, 's'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph|v/g, 'f'],
  [/kh|gh|[qgc]/g, 'k'],
  [/x/g, 'ks'],
  [/p/g, 'b'],
  [/w$/g, 'f'],
  // Russian writes a foreign h as г.
  [/^h/g, 'k'],
  [/h/g, ''],
]

function consonants(word: string): string {
  let sound = word.replace(/(.)\1+/g, '$1')
  for (const [written, heard] of sounds) sound = sound.replace(written, heard)
  return (/^[aeiouwy]/.test(sound) ? 'a' : '') + sound.replace(/[aeiouwy]/g, '')
}

function plainVowels(word: string): string {
  return word
    .replace(/ou|oo/g, 'u')
    .replace(/ee|y/g, 'i')
    .replace(/e/g, 'a')
    .replace(/o/g, 'u')
    .replace(/w/g, 'v')
    .replace(/q/g, 'k')
    .replace(/([bdgkt])h/g, '$1')
    .replace(/(.)\1+/g, '$1')
}

function isBare(word: string): boolean {
  return (word.match(/[aiu]/g)?.length ?? 0) * 6 <= word.length
}
