import type { Span } from '../../text/span.ts'
import type { Facts } from '../facts.ts'
import { type LifeDates, lifeDates, yearsIn } from '../life-dates.ts'
import { rule } from '../rule.ts'

/** A birth, death or founding told twice with different years. */
export const lifeDatesDiffer = rule({
  id: 'conflict/life-dates-differ',
  severity: 'warning',
  says: '{name} is here {verb} in {here}, elsewhere in {there}',
  check(facts, report) {
    for (const life of lifeDates(facts)) {
      for (const { verb, year, span } of tellingsOf(facts, life)) {
        const told = verb === 'dead' ? life.until : life.from
        const also = verb === 'dead' ? life.untilSpan : life.fromSpan
        if (told === null || also === null || told === year || also.start === span.start) continue
        // Either may be the wrong one.
        report(also, { name: life.name, verb, here: told, there: year }, { also: [span] })
        report(span, { name: life.name, verb, here: year, there: told }, { also: [also] })
      }
    }
  },
})

type Telling = { readonly verb: string; readonly year: number; readonly span: Span }

/** "… was born in 1815", "… was founded in Riga in 1993", "founded in 1993, the …": for the name of the life. */
function tellingsOf({ text: { tokens, sentences } }: Facts, { name, kind }: LifeDates): Telling[] {
  const tellings: Telling[] = []
  const last = name.slice(name.lastIndexOf(' ') + 1)
  for (const sentence of sentences) {
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      const lower = tokens[at]?.word.lower ?? ''
      const verb =
        kind === 'person'
          ? { born: 'born', died: 'dead' }[lower]
          : { founded: 'founded', established: 'founded', created: 'founded' }[lower]
      if (verb === undefined) continue
      const isPassive = tokens[at - 1]?.word.lower === 'was'
      const subject = tokens[at - (isPassive ? 2 : 1)]
      const isSubject =
        subject?.word.form === last &&
        (verb === 'dead' || isPassive) &&
        isWholeName(name, at - (isPassive ? 2 : 1))
      if (!isSubject) continue
      const [year] = yearsIn(tokens, at, Math.min(sentence.last, at + 8))
      if (year !== undefined) tellings.push({ verb, year: year.value, span: year.span })
    }
  }
  return tellings

  function isWholeName(whole: string, at: number): boolean {
    const words = whole.split(' ')
    return words.every((word, order) => tokens[at - words.length + 1 + order]?.word.form === word)
  }
}
