import { latinLetters } from './latin-letters.ts'

const articles = /(?<![\p{L}\p{N}])(?:al|el|ul|as|ash|ad|an|ar|at|az|us|ur)[-‐‑–](?=\p{L}{2})/giu
const apostrophes = /['’‘ʼʻʿʾ`´]/g
const possessive = /['’ʼ]s(?![\p{L}\p{N}])/giu
const combining = /\p{M}+/gu
const eachWord = /[a-z\d]+/g
const plainAscii = /^[\0-\x7f]*$/
const ordinal = /^(\d+)(?:st|nd|rd|th)$/

/**
 * The words of a text as a search compares them: in small Latin letters without diacritics, across scripts, without
 * articles joined to names (al-Tuwaijri), possessives and the plural of English.
 * They hold nothing but `a` to `z` and digits, so that every index cuts them alike.
 */
export function foldedWords(text: string): readonly string[] {
  const known = folded.get(text)
  if (known !== undefined) return known
  const words = foldedForms(text).map(singular)
  if (text.length > longestKept) return words
  if (folded.size >= mostKept) folded.clear()
  folded.set(text, words)
  return words
}

// Names come again and again.
const folded = new Map<string, readonly string[]>()
const longestKept = 60
const mostKept = 20_000

/** The same with plurals as they are written. */
export function foldedForms(text: string): string[] {
  // Most texts hold none of what is taken off first.
  const bare = plainAscii.test(text) ? (/['`-]/.test(text) ? bareText(text) : text) : latin(bareText(text))
  const words: string[] = bare.toLowerCase().match(eachWord) ?? []
  return words.map((word) => (word.charCodeAt(0) <= 0x39 ? word.replace(ordinal, '$1') : word))
}

function bareText(text: string): string {
  return text.replace(possessive, '').replace(articles, '').replace(apostrophes, '')
}

function latin(text: string): string {
  let folded = ''
  for (const letter of text
    .toLowerCase()
    .normalize('NFKC')
    .replace(arabicArticle, '')
    .normalize('NFKD')
    .replace(combining, ''))
    folded += letter <= '\x7f' ? letter : (latinLetters[letter] ?? unknownLetter(letter))
  return folded
}

// The article before at least three more letters.
const arabicArticle = /(?<!\p{L})ال(?=\p{Script=Arabic}{3})/gu

// Letters of scripts that have no table keep their own number, so that they are found as themselves; of scripts that
// are written without spaces each is a word.
function unknownLetter(letter: string): string {
  if (!/[\p{L}\p{N}]/u.test(letter)) return ' '
  const number = `x${(letter.codePointAt(0) ?? 0).toString(16)}`
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(letter)
    ? ` ${number} `
    : number
}

function singular(word: string): string {
  if (word.length < 4 || word.charCodeAt(word.length - 1) !== 0x73 || /(?:ss|us|is|[\d]s)$/.test(word))
    return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
