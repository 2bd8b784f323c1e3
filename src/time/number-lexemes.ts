import { type Lexeme, otherWord } from './lexeme.ts'

const suffixes = ['', 'th', 's', 'h', 'am', 'pm', 'grouped', 'other'] as const

/** One lexeme for each form of a number token: one to nine digits, and what letters follow them. */
export const numberLexemes: readonly Lexeme[] = suffixes.flatMap((suffix) =>
  Array.from({ length: 9 }, (_, index) => ({ ...otherWord, digits: index + 1, suffix })),
)

/** The lexeme of a number token with so many digits and such letters behind them. */
export function numberLexeme(digits: number, suffix: Lexeme['suffix']): Lexeme {
  const row = suffixes.indexOf(suffix)
  return numberLexemes[row * 9 + Math.min(digits, 9) - 1] ?? otherWord
}
