import type { Sentence } from '../../text/sentence.ts'
import type { Facts } from '../facts.ts'
import { type LifeDates, lifeDates, yearsIn } from '../life-dates.ts'
import { lifeIndex } from '../life-index.ts'
import { rule } from '../rule.ts'

// What only the living do, and only bodies that exist.
const deeds = new Set(
  `elected appointed joined graduated became attended signed opened presented visited spoke served worked studied founded
   published married moved entered began held adopted met chaired headed led received joined admitted proposed issued
   hosted launched convened participated ratified`.split(/\s+/),
)
const others = new Set(
  `father mother parents grandfather grandmother family ancestors ancestor predecessor predecessors forerunner house dynasty
   named memory posthumously anniversary idea statue portrait tomb born preparations negotiations proposal unlike before`.split(
    /\s+/,
  ),
)

/** Someone dies before being born, or acts before birth or after death; a body acts before it was founded. */
export const lifeOrder = rule({
  id: 'time/life-order',
  severity: 'warning',
  says: '{name} {deed} in {year}, but was {bound} in {limit}',
  check(facts, report) {
    const lives = lifeDates(facts)
    for (const { name, from, until, fromSpan, untilSpan } of lives) {
      if (from === null || until === null || untilSpan === null || until >= from) continue
      report(
        untilSpan,
        { name, deed: 'dies', year: until, bound: 'born', limit: from },
        { also: fromSpan === null ? [] : [fromSpan] },
      )
    }
    for (const sentence of facts.text.sentences) {
      for (const life of subjectsOf(facts, sentence)) {
        const found = wrongYear(facts, sentence, life)
        if (found === undefined) continue
        const bound = found.isEarly ? (life.kind === 'person' ? 'born' : 'founded') : 'dead'
        const also = found.isEarly ? life.fromSpan : life.untilSpan
        report(
          found.span,
          {
            name: life.name,
            deed: 'acts',
            year: found.year,
            bound,
            limit: (found.isEarly ? life.from : life.until) ?? 0,
          },
          { also: also === null ? [] : [also] },
        )
      }
    }
  },
})

type Wrong = {
  readonly span: { start: number; end: number }
  readonly year: number
  readonly isEarly: boolean
}

/** A sentence about the one, with one year, which is outside the life. */
function wrongYear(facts: Facts, sentence: Sentence, life: LifeDates): Wrong | undefined {
  const { tokens } = facts.text
  const years = yearsIn(tokens, sentence.first, sentence.last)
  const year = years[0]
  if (year === undefined || years.some(({ value }) => value !== year.value)) return undefined
  const isEarly = life.from !== null && year.value < life.from
  const isLate = life.until !== null && year.value > life.until
  if ((!isEarly && !isLate) || (isLate && life.kind === 'body')) return undefined
  let acts = false
  for (let at = sentence.first; at < sentence.last; at++) {
    const lower = tokens[at]?.word.lower ?? ''
    if (others.has(lower)) return undefined
    if (deeds.has(lower)) acts = true
  }
  return acts ? { span: year.span, year: year.value, isEarly } : undefined
}

/** The lives whose name the sentence begins with, or has behind the date that it begins with. */
function subjectsOf(facts: Facts, sentence: Sentence): LifeDates[] {
  const { tokens } = facts.text
  const { byFirstWord } = lifeIndex(facts)
  if (byFirstWord.size === 0) return []
  for (let at = sentence.first; at < sentence.last && at < sentence.first + 12; at++) {
    const token = tokens[at]
    if (token === undefined) return []
    const found = (byFirstWord.get(token.word.form) ?? []).filter(({ name }) => isNamed(facts, at, name))
    if (found.length > 0) return found
    const isOpening =
      token.word.kind !== 'word' ||
      token.word.letterCase !== 'lower' ||
      /^(?:in|on|the|of|later|by)$/.test(token.word.lower)
    if (!isOpening) return []
  }
  return []
}

// The whole name, and behind it what it does; "Brandt and Holm" are two, "Brandt's father" is another.
function isNamed({ text: { tokens, text } }: Facts, at: number, name: string): boolean {
  if (!text.startsWith(name, tokens[at]?.start ?? 0)) return false
  const end = (tokens[at]?.start ?? 0) + name.length
  let behind = at
  while (behind < tokens.length && (tokens[behind]?.start ?? 0) < end) behind++
  const next = tokens[behind]?.word
  return next?.kind === 'word' && next.letterCase === 'lower' && next.lower !== 'and' && next.lower !== 's'
}
