import type { Sentence } from '../../text/sentence.ts'
import { cardinalAt } from '../cardinals.ts'
import type { Facts } from '../facts.ts'
import { type LifeDates, lifeDates, type Year, yearsIn } from '../life-dates.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'

/** An age that does not fit the years of birth and death, or of birth and what is told. */
export const age = rule({
  id: 'count/age',
  severity: 'warning',
  says: '“{words}” does not fit: born in {birth}, so {right} in {year}',
  check(facts, report) {
    const { tokens } = facts.text
    const lives = new Map<string, LifeDates>()
    for (const life of lifeDates(facts))
      if (life.kind === 'person' && life.from !== null) lives.set(life.name, life)
    if (lives.size === 0) return
    for (const sentence of facts.text.sentences) {
      for (let at = sentence.first; at < sentence.last; at++) {
        const told = ageAt(facts, at)
        if (told === undefined) continue
        const life = lifeOf(facts, sentence, lives, told.first)
        const year = life === undefined ? undefined : yearOf(facts, sentence, life)
        if (life === undefined || year === undefined || life.from === null) continue
        const right = year.value - life.from
        // Before the birthday one is a year younger.
        if (told.age === right || told.age === right - 1) continue
        const also = [year.span, ...(life.fromSpan === null ? [] : [life.fromSpan])]
        report(
          spanOfTokens(tokens, told.first, told.last),
          { birth: life.from, right: `${right - 1} or ${right}`, year: year.value },
          { also },
        )
      }
    }
  },
})

/** "aged 96", "at the age of 96", "at 96 years of age". */
function ageAt(
  { text: { tokens } }: Facts,
  at: number,
): { age: number; first: number; last: number } | undefined {
  const lower = tokens[at]?.word.lower
  const from =
    lower === 'aged' ? at + 1 : lower === 'age' && tokens[at + 1]?.word.lower === 'of' ? at + 2 : undefined
  const number = from === undefined ? undefined : cardinalAt(tokens, from)
  if (
    number === undefined ||
    number.value > 120 ||
    (/^(?:[-–—]|to|and|or)$/.test(tokens[number.end]?.word.lower ?? '') &&
      tokens[number.end + 1]?.word.kind === 'number')
  )
    return undefined
  return { age: number.value, first: at, last: number.end }
}

/** Whose age it is: the one named last before it in the sentence, or the only one whose life the document tells. */
function lifeOf(
  { text: { tokens } }: Facts,
  sentence: Sentence,
  lives: ReadonlyMap<string, LifeDates>,
  at: number,
): LifeDates | undefined {
  for (let index = at; index >= sentence.first; index--) {
    const token = tokens[index]
    const life = lives.get(token?.word.form ?? '')
    if (life !== undefined) return life
    const isOther =
      token?.word.letterCase === 'capital' &&
      tokens[index - 1]?.word.letterCase === 'capital' &&
      index - 1 > sentence.first
    if (
      isOther &&
      tokens[index + 1]?.word.letterCase === 'lower' &&
      tokens[index - 2]?.word.lower !== 'in' &&
      tokens[index - 2]?.word.lower !== 'at'
    )
      return undefined
  }
  const opening = tokens[sentence.first]?.word.lower
  const isPronoun =
    opening === 'he' ||
    opening === 'she' ||
    tokens.slice(sentence.first, at).some(({ word }) => word.lower === 'he' || word.lower === 'she')
  return isPronoun && lives.size === 1 ? lives.values().next().value : undefined
}

function yearOf({ text: { tokens } }: Facts, sentence: Sentence, life: LifeDates): Year | undefined {
  const years = yearsIn(tokens, sentence.first, sentence.last).filter(({ value }) => value !== life.from)
  const [year] = years
  if (year !== undefined) return years.every(({ value }) => value === year.value) ? year : undefined
  const isDeath = tokens
    .slice(sentence.first, sentence.last)
    .some(({ word }) => word.lower === 'died' || word.lower === 'death')
  return isDeath && life.until !== null && life.untilSpan !== null
    ? { value: life.until, span: life.untilSpan, token: -1 }
    : undefined
}
