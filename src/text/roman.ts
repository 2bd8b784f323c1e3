import { wordFact } from './word-fact.ts'
import { wordTable } from './word-table.ts'

const values = wordTable<number>({ I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 })
const wellFormed = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** The number of a word that is a Roman numeral; null for others. */
export const romanOf = wordFact((word) => numberOfRoman(word.form) ?? null)

/** The number of a Roman numeral in large letters; undefined for anything else. */
export function numberOfRoman(form: string): number | undefined {
  if (form === '' || form.length > 15 || !wellFormed.test(form)) return undefined
  let sum = 0
  for (let at = 0; at < form.length; at++) {
    const value = values[form.charAt(at)] ?? 0
    sum += value < (values[form.charAt(at + 1)] ?? 0) ? -value : value
  }
  return sum
}
