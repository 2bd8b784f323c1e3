import type { Token } from '../text/token.ts'

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const byWord = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, order): [string, number] => [word, (order + 2) * 10]),
])

/** A number as it is written, in digits or in words, and the token behind it. */
export type Cardinal = { readonly value: number; readonly end: number }

/** The number that begins at a token: "8", "1,250", "twelve", "twenty-one", "two hundred". */
export function cardinalAt(tokens: readonly Token[], at: number): Cardinal | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  const { form, lower, kind } = token.word
  if (kind === 'mark') return undefined
  if (kind === 'number')
    return /^\d{1,3}(?:,\d{3})*$|^\d+$/.test(form)
      ? { value: Number(form.replaceAll(',', '')), end: at + 1 }
      : undefined
  // From "one" to "seventeen".
  if (lower.length < 3 || lower.length > 9) return undefined
  const value = byWord.get(lower)
  if (value === undefined) return undefined
  const joined =
    value >= 20 && tokens[at + 1]?.word.form === '-'
      ? byWord.get(tokens[at + 2]?.word.lower ?? '')
      : undefined
  const end = joined === undefined ? at + 1 : at + 3
  return times({ value: value + (joined ?? 0), end }, tokens[end])
}

function times(cardinal: Cardinal, next: Token | undefined): Cardinal {
  const factor = next?.word.lower === 'hundred' ? 100 : next?.word.lower === 'thousand' ? 1000 : 1
  return factor === 1 ? cardinal : { value: cardinal.value * factor, end: cardinal.end + 1 }
}
