import { ordinalOfDigits, ordinalOfWord, tensOfWord } from '../../text/ordinals.ts'
import type { Sentence } from '../../text/sentence.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/token.ts'
import type { Facts } from '../facts.ts'
import { type Year, yearsIn } from '../life-dates.ts'
import { lifeIndex } from '../life-index.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'
import { sentenceAt } from '../sentence-at.ts'

const words = new Map([
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['sesquicentennial', 150],
  ['tercentenary', 300],
  ['millennium', 1000],
])
const beginnings = new Set(
  'founding foundation establishment creation formation birth signing adoption independence opening'.split(
    ' ',
  ),
)

/** An anniversary whose number does not fit the years it is counted between. */
export const anniversary = rule({
  id: 'time/anniversary',
  severity: 'warning',
  says: 'An anniversary of {count} years in {year} points to {expected}, but {what} is of {base}',
  check(facts, report) {
    const { tokens } = facts.text
    for (const sentence of facts.text.sentences) {
      for (let at = sentence.first; at < sentence.last; at++) {
        const counted = countAt(tokens, at)
        if (counted === undefined) continue
        const base = baseOf(facts, sentence, counted.last)
        if (base === undefined) continue
        const year = yearOfSentence(facts, sentence, base)
        if (year === undefined || year.value - counted.count === base.year) continue
        const span = spanOfTokens(tokens, counted.first, counted.last)
        report(
          span,
          {
            count: counted.count,
            year: year.value,
            expected: year.value - counted.count,
            what: base.what,
            base: base.year,
          },
          { also: [year.span, ...base.also] },
        )
      }
    }
  },
})

// The one that keeps the anniversary stands not farther before it than so many words.
const reach = 40

type Counted = { readonly count: number; readonly first: number; readonly last: number }

/** "the 100th anniversary", "its thirtieth anniversary", "the centenary"; `last` is behind the noun. */
function countAt(tokens: readonly Token[], at: number): Counted | undefined {
  const lower = tokens[at]?.word.lower ?? ''
  const whole = words.get(lower)
  if (whole !== undefined) return { count: whole, first: at, last: at + 1 }
  if (lower !== 'anniversary' && lower !== 'jubilee') return undefined
  const before = tokens[at - 1]?.word.lower ?? ''
  const digits = ordinalOfDigits(before)
  if (digits !== undefined) return { count: digits, first: at - 1, last: at + 1 }
  const word = ordinalOfWord(before)
  if (word === undefined) return undefined
  const tens = tokens[at - 2]?.word.form === '-' ? tensOfWord(tokens[at - 3]?.word.lower ?? '') : undefined
  return tens === undefined
    ? { count: word, first: at - 1, last: at + 1 }
    : { count: tens + word, first: at - 3, last: at + 1 }
}

type Base = {
  readonly year: number
  readonly what: string
  readonly also: readonly Span[]
  readonly token: number
}

/** The year that is counted from: in the phrase itself, in the document, or in an authority file. */
function baseOf(facts: Facts, sentence: Sentence, from: number): Base | undefined {
  const { tokens } = facts.text
  if (tokens[from]?.word.lower !== 'of') return subjectBase(facts, sentence, from)
  let at = from + 1
  if (/^(?:the|its|his|her|their)$/.test(tokens[at]?.word.lower ?? '')) at++
  const [explicit] = yearsIn(tokens, at, at + 1)
  if (explicit !== undefined)
    return { year: explicit.value, what: 'what is remembered', also: [], token: explicit.token }
  if (beginnings.has(tokens[at]?.word.lower ?? '')) {
    at++
    if (tokens[at]?.word.lower === 'of') at++
    if (tokens[at]?.word.lower === 'the') at++
  }
  const end = endOfName(tokens, at, sentence.last)
  if (end === at) return undefined
  // "the signing of the Treaty of Rome in 1957"
  const [told] = tokens[end]?.word.lower === 'in' ? yearsIn(tokens, end + 1, end + 2) : []
  if (
    told !== undefined &&
    yearsIn(tokens, sentence.first, sentence.last).some(({ value }) => value !== told.value)
  )
    return { year: told.value, what: 'what is remembered', also: [], token: told.token }
  return namedBase(facts, at, end)
}

/** "The council celebrated its 25th anniversary in 2018." */
function subjectBase(facts: Facts, sentence: Sentence, from: number): Base | undefined {
  const { tokens } = facts.text
  const owner = tokens
    .slice(Math.max(sentence.first, from - 6), from)
    .some(({ word }) => word.lower === 'its')
  if (!owner) return undefined
  const head = headBase(facts, sentence, from)
  if (head !== undefined) return head
  for (let at = Math.max(sentence.first, from - reach); at < from && at < sentence.last; at++) {
    const end = endOfName(tokens, at, sentence.last)
    const base = end === at ? undefined : namedBase(facts, at, end)
    if (base !== undefined) return base
  }
  return pronounBase(facts, sentence, from)
}

/** "the council celebrated its …": the one body of the document whose name holds that noun. */
function headBase(facts: Facts, sentence: Sentence, from: number): Base | undefined {
  const { tokens } = facts.text
  for (let at = Math.max(sentence.first, from - reach); at + 1 < from; at++) {
    if (tokens[at]?.word.lower !== 'the' || tokens[at + 1]?.word.letterCase !== 'lower') continue
    const noun = tokens[at + 1]?.word.lower ?? ''
    const bodies = (lifeIndex(facts).bodiesByWord.get(noun) ?? []).filter(
      ({ from: year, name }) => year !== null && name.includes(' '),
    )
    const [body] = bodies
    if (bodies.length === 1 && body?.from != null)
      return {
        year: body.from,
        what: `“${body.name}”`,
        also: body.fromSpan === null ? [] : [body.fromSpan],
        token: -1,
      }
  }
  return undefined
}

/** "It celebrated its …": the body that the sentence before begins with. */
function pronounBase(facts: Facts, sentence: Sentence, from: number): Base | undefined {
  const { tokens, sentences } = facts.text
  const hasIt = tokens
    .slice(Math.max(sentence.first, from - reach), from)
    .some(({ word }) => word.lower === 'it')
  const before = sentences[sentenceAt(sentences, sentence.start) - 1]
  if (!hasIt || before === undefined || before.paragraph !== sentence.paragraph) return undefined
  const first = tokens[before.first]?.word.lower === 'the' ? before.first + 1 : before.first
  const end = endOfName(tokens, first, before.last)
  return end === first ? undefined : namedBase(facts, first, end)
}

function namedBase(facts: Facts, first: number, end: number): Base | undefined {
  const { tokens } = facts.text
  const name = tokens
    .slice(first, end)
    .map(({ word }) => word.form)
    .join(' ')
  const told = lifeIndex(facts).byName.get(name)
  const life = told?.kind === 'body' ? told : undefined
  if (life?.from != null)
    return {
      year: life.from,
      what: `“${name}”`,
      also: life.fromSpan === null ? [] : [life.fromSpan],
      token: -1,
    }
  const match = facts.authority.match(tokens, first, end)
  if (match === undefined || match.length !== end - first || match.isAdjective || match.records.length !== 1)
    return undefined
  const record = match.records[0]
  const isDated =
    record !== undefined &&
    (record.kind === 'body' ||
      record.kind === 'act' ||
      record.kind === 'event' ||
      (record.kind === 'state' && record.until !== undefined))
  const year = Number(record?.from?.slice(0, 4) ?? '')
  return isDated && year > 0 ? { year, what: `“${name}”`, also: [], token: -1 } : undefined
}

function endOfName(tokens: readonly Token[], first: number, last: number): number {
  let end = first
  while (end < last && end < first + 12) {
    const word = tokens[end]?.word
    if (word === undefined) break
    const isLarge = word.kind === 'word' && word.letterCase !== 'lower'
    const next = tokens[end + 1]?.word
    const isLink =
      end > first &&
      /^(?:of|for|and|the|on)$/.test(word.lower) &&
      next?.kind === 'word' &&
      (next.letterCase !== 'lower' || next.lower === 'the')
    if (!isLarge && !isLink) break
    end++
  }
  return end
}

/** The one year of the sentence that is not the base itself; else that of the sentence before, if it has but one. */
function yearOfSentence(
  { text: { tokens, sentences } }: Facts,
  sentence: Sentence,
  base: Base,
): Year | undefined {
  const years = yearsIn(tokens, sentence.first, sentence.last).filter(({ token }) => token !== base.token)
  const [year] = years
  if (year !== undefined) return years.every(({ value }) => value === year.value) ? year : undefined
  const before = sentences[sentenceAt(sentences, sentence.start) - 1]
  if (before === undefined || before.paragraph !== sentence.paragraph) return undefined
  const earlier = yearsIn(tokens, before.first, before.last)
  const [one] = earlier
  return one !== undefined && earlier.every(({ value }) => value === one.value) ? one : undefined
}
