import type { Sentence } from '../text/sentence.ts'
import type { Token } from '../text/token.ts'
import type { Facts } from './facts.ts'
import { spanOfTokens } from './list-parts.ts'
import { wordsOf } from './meetings.ts'
import type { Told } from './told.ts'
import { dateAt } from './written-dates.ts'

// Verbs that tell the same thing of a name, by what they tell.
const verbs = new Map(
  Object.entries({
    signed: 'signing',
    concluded: 'signing',
    founded: 'founding',
    established: 'founding',
    created: 'founding',
    formed: 'founding',
    held: 'holding',
    convened: 'holding',
    opened: 'opening',
    inaugurated: 'opening',
    adopted: 'adoption',
    approved: 'adoption',
    proclaimed: 'proclamation',
    ratified: 'ratification',
    dissolved: 'end',
    abolished: 'end',
    closed: 'closing',
    published: 'publication',
    completed: 'completion',
    unveiled: 'unveiling',
    launched: 'launch',
  }),
)
const between =
  /^(?:in|at|on|of|the|formally|officially|solemnly|finally|first|by|and|,|near|early|late|spring|summer|autumn|winter)$/

/** What a sentence tells of a name in the passive: "the Lake Treaty was signed in Thonon on 14 March 1924". */
export function namedHappenings(facts: Facts): Told[] {
  const told: Told[] = []
  for (const sentence of facts.text.sentences) {
    for (let at = sentence.first + 2; at < sentence.last; at++) {
      const happening = verbs.get(facts.text.tokens[at]?.word.lower ?? '')
      if (happening !== undefined) addTold(facts, sentence, at, happening, told)
    }
  }
  return told
}

function addTold(facts: Facts, sentence: Sentence, at: number, happening: string, told: Told[]): void {
  const { tokens, text } = facts.text
  const be = tokens[at - 1]?.word.lower
  if (be !== 'was' && be !== 'were') return
  const name = nameBefore(tokens, at - 1, sentence.first)
  if (name === undefined || facts.quotations.holds(tokens[at]?.start ?? 0)) return
  const setting = settingBehind(facts, at + 1, sentence.last)
  if (setting.year === null && setting.place === null) return
  const words = text.slice(tokens[name.first]?.start ?? 0, tokens[name.last - 1]?.end ?? 0)
  const key = [...wordsOf(words)].sort().join(' ')
  told.push({
    key: `${happening} ${key}`,
    what: `the ${happening} of “${words}”`,
    year: setting.year,
    date: setting.date,
    place: setting.place,
    span: spanOfTokens(tokens, name.first, setting.last),
  })
}

/** The name that ends before the verb, without its article and the acronym in brackets behind it; two words at least. */
function nameBefore(
  tokens: readonly Token[],
  verb: number,
  first: number,
): { first: number; last: number } | undefined {
  let last = verb
  if (tokens[last - 1]?.word.form === ')' && tokens[last - 3]?.word.form === '(') last -= 3
  if (!isLarge(tokens[last - 1])) return undefined
  let start = last - 1
  while (start > first && isPart(tokens[start - 1])) start--
  while (start < last && (!isLarge(tokens[start]) || tokens[start]?.word.lower === 'the')) start++
  // "In 1990, X": the name does not begin with what opens the sentence.
  if (/^(?:in|on|at|by|after|before)$/.test(tokens[start]?.word.lower ?? '')) return undefined
  const before = tokens[start - 1]?.word.lower
  const isSubject = start === first || before === 'the' || before === ',' || before === 'that'
  return isSubject && last - start > 1 ? { first: start, last } : undefined
}

type Setting = {
  readonly year: number | null
  readonly date: string | null
  readonly place: string | null
  readonly last: number
}

function settingBehind(facts: Facts, from: number, last: number): Setting {
  const { tokens } = facts.text
  let place: string | null = null
  let end = from
  for (let at = from; at < last && at < from + 14; at++) {
    const word = tokens[at]?.word
    if (word === undefined) break
    const date = dateAt(facts, at)
    if (date !== undefined && date.year !== null) {
      const month = String(date.month).padStart(2, '0')
      const day = date.day === null ? '' : `-${String(date.day).padStart(2, '0')}`
      return { year: date.year, date: `${date.year}-${month}${day}`, place, last: date.last }
    }
    if (/^(?:1\d|20)\d\d$/.test(word.form))
      return { year: Number(word.form), date: null, place, last: at + 1 }
    if (word.kind === 'word' && word.letterCase !== 'lower') {
      const isPlace = place === null && /^(?:in|at)$/.test(tokens[at - 1]?.word.lower ?? '')
      if (isPlace) place = word.form
      end = at + 1
    } else if (!between.test(word.lower)) break
  }
  return { year: null, date: null, place, last: end }
}

function isLarge(token: Token | undefined): boolean {
  return token !== undefined && token.word.kind === 'word' && token.word.letterCase !== 'lower'
}

function isPart(token: Token | undefined): boolean {
  return isLarge(token) || /^(?:of|for|the|and|on|'|’|s|-)$/.test(token?.word.lower ?? '.')
}
