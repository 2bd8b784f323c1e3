import type { Sentence } from '../text/sentence.ts'
import type { Facts } from './facts.ts'
import { type Year, yearsIn } from './life-dates.ts'

const made = new WeakMap<Facts, ReadonlyMap<Sentence, Year>>()

/** The year of a sentence that tells but one, however often; undefined where it tells none or several. */
export function yearOfSentence(facts: Facts, sentence: Sentence): Year | undefined {
  let years = made.get(facts)
  if (years === undefined) {
    years = findYears(facts)
    made.set(facts, years)
  }
  return years.get(sentence)
}

function findYears({ text: { tokens, sentences } }: Facts): Map<Sentence, Year> {
  const years = new Map<Sentence, Year>()
  for (const sentence of sentences) {
    const told = yearsIn(tokens, sentence.first, sentence.last)
    const [year] = told
    if (year !== undefined && told.every(({ value }) => value === year.value)) years.set(sentence, year)
  }
  return years
}
