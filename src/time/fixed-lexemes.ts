import { type Lexeme, otherWord, type Role } from './lexeme.ts'

const suffixes = ['', 'th', 's', 'h', 'am', 'pm', 'grouped', 'other'] as const
const mostDigits = 9

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

const numberLexemes: readonly Lexeme[] = suffixes.flatMap((suffix) =>
  Array.from({ length: mostDigits }, (_, index) => ({ ...otherWord, digits: index + 1, suffix })),
)
const markLexemes: readonly Lexeme[] = [
  { ...otherWord, lower: '·' },
  ...Object.entries(marks).map(([role, characters]) => ({
    ...otherWord,
    lower: characters.charAt(0),
    role: role as Role,
  })),
]

/** The lexemes that are in every lexicon, by their id: the plain word, numbers by form, marks. */
export const fixedLexemes: readonly Lexeme[] = [otherWord, ...numberLexemes, ...markLexemes]

/** The id of the lexeme of a number with so many digits and such letters behind them. */
export function numberId(digits: number, suffix: Lexeme['suffix']): number {
  return 1 + Math.max(0, suffixes.indexOf(suffix)) * mostDigits + Math.min(digits, mostDigits) - 1
}

const firstMark = 1 + numberLexemes.length
const idOfMark = new Map<number, number>()
for (const [index, characters] of Object.values(marks).entries()) {
  for (const character of characters) idOfMark.set(character.charCodeAt(0), firstMark + 1 + index)
}
const asciiMarks = Uint16Array.from({ length: 128 }, (_, unit) => idOfMark.get(unit) ?? firstMark)

/** The id of the lexeme of a punctuation mark. */
export function markId(unit: number): number {
  return unit < 128 ? (asciiMarks[unit] ?? firstMark) : (idOfMark.get(unit) ?? firstMark)
}
