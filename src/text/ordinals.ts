import { wordTable } from './word-table.ts'

const units =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const tens = wordTable<number>({
  twent: 20,
  thirt: 30,
  fort: 40,
  fourt: 40,
  fift: 50,
  sixt: 60,
  sevent: 70,
  eight: 80,
  ninet: 90,
})
const byWord = new Map<string, number>(units.map((word, number) => [word, number]))
for (const [stem, value] of Object.entries(tens)) byWord.set(`${stem}ieth`, value)

/** The number of an ordinal word ("third", "twentieth"); undefined for other words. */
export function ordinalOfWord(lower: string): number | undefined {
  return byWord.get(lower)
}

/** The tens of a word that goes before a smaller ordinal: 40 of "forty" in "forty-fourth". */
export function tensOfWord(lower: string): number | undefined {
  return lower.endsWith('y') ? tens[lower.slice(0, -1)] : undefined
}

/** The number of "5th", "21st", and of slips such as "22th"; undefined where letters do not make an ordinal. */
export function ordinalOfDigits(lower: string): number | undefined {
  const match = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(lower)
  return match?.[1] === undefined ? undefined : Number(match[1])
}

/** A number as an ordinal numeral: 1st, 2nd, 3rd, 11th. */
export function ordinalNumeral(number: number): string {
  const tens = number % 100
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}
