import { type Lexeme, otherWord, type Role } from './lexeme.ts'

const marks: Readonly<Partial<Record<Role, string>>> = {
  dash: '-–—−‐‑‒―',
  comma: ',،',
  stop: '.',
  slash: '/',
  colon: ':',
  apostrophe: "'’ʼ‘",
  open: '([',
  close: ')]',
  quote: '"“”„«»',
  money: '$€£¥₣',
  percent: '%',
  sign: '+#§&',
}

const byUnit = new Map<number, Lexeme>()
for (const [role, characters] of Object.entries(marks)) {
  const lexeme: Lexeme = { ...otherWord, lower: characters.charAt(0), role: role as Role }
  for (const character of characters) byUnit.set(character.charCodeAt(0), lexeme)
}

const otherMark: Lexeme = { ...otherWord, lower: '·' }

/** The lexeme of a punctuation mark. */
export function markLexeme(unit: number): Lexeme {
  return byUnit.get(unit) ?? otherMark
}
