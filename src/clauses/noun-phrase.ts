import { Tag } from '../grammar/word-tag.ts'
import { kindAt } from '../names/head-nouns.ts'
import { makeMention } from '../names/make-mention.ts'
import type { Name } from '../names/mention.ts'
import { wordFact } from '../text/word-fact.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { linkPhrase } from './link-phrase.ts'
import { type Cursor, type Parts, timeAt } from './parts.ts'
import type { Phrase } from './phrase.ts'

/** The noun phrase that begins at a token; a mark where no noun stands there. */
export function nounPhrase(parts: Parts, cursor: Cursor, first: number, last: number): Phrase {
  let at = first
  let time: TimeExpression | null = null
  const names: Name[] = []
  while (at < last) {
    const inside = timeAt(parts, cursor, at)
    if (inside !== undefined) {
      // "a 5 thousand-year old history", "the six-month chairmanship": how long, within the noun phrase.
      if (inside.kind === 'duration' && at > first && continuesNoun(parts, inside.last, last)) {
        at = inside.last
        continue
      }
      // "the 1996 24th Conference": a bare year before the noun belongs to the noun phrase.
      const isYear =
        inside.kind === 'date' &&
        inside.last - inside.first === 1 &&
        at > first &&
        continuesNoun(parts, inside.last, last)
      if (!isYear || time !== null) break
      time = inside
      at = inside.last
      continue
    }
    const name = nameAt(parts, cursor, at)
    if (name !== undefined && name.first === at && name.last <= last) {
      // Two names side by side, of which the second is a person: "Republic of Azerbaijan Ilham Aliyev".
      const before = names.at(-1)
      if (before !== undefined && before.last === at && isPlain(before) && name.kind === 'person') break
      // "during the meeting Secretary General X": a name right behind such a noun begins a phrase of its own.
      if (
        before === undefined &&
        at > first + 1 &&
        (name.kind === 'post' || name.kind === 'person') &&
        isEventNoun(parts, at - 1)
      )
        break
      names.push(name)
      at = name.last
      continue
    }
    if (!belongs(parts, at, at > first)) break
    // "elected Otto Brandt president": an office right behind a person is a phrase of its own.
    const person = names.at(-1)
    if (
      person?.kind === 'person' &&
      person.last === at &&
      parts.tags[at] === Tag.noun &&
      kindAt(parts.text.tokens, at) === 'post'
    )
      break
    at++
  }
  if (at === first) return linkPhrase('mark', first, parts.text.tokens[first]?.word.form ?? '')
  const mention = makeMention(parts.text.tokens, parts.tags, first, at, names)
  return {
    kind: 'noun',
    first,
    last: at,
    mention,
    time,
    quotation: null,
    number: numberIn(parts, first, at),
    link: '',
  }
}

function isEventNoun(parts: Parts, at: number): boolean {
  const word = parts.text.tokens[at]?.word
  const kind = word?.letterCase === 'lower' ? kindAt(parts.text.tokens, at) : undefined
  return kind === 'meeting' || kind === 'act'
}

function isPlain(name: Name): boolean {
  return (name.kind === 'state' && !name.isAdjective && name.last - name.first > 1) || name.kind === 'body'
}

function nameAt(parts: Parts, cursor: Cursor, at: number): Name | undefined {
  while (cursor.name < parts.names.length && (parts.names[cursor.name]?.last ?? 0) <= at) cursor.name++
  const name = parts.names[cursor.name]
  return name !== undefined && name.first <= at ? name : undefined
}

function continuesNoun(parts: Parts, at: number, last: number): boolean {
  const tag = parts.tags[at]
  return at < last && (tag === Tag.noun || tag === Tag.name || tag === Tag.number || tag === Tag.modifier)
}

const counting = new Set(['other', 'several', 'many', 'few', 'such', 'most', 'all', 'certain', 'various'])

function belongs(parts: Parts, at: number, isInside: boolean): boolean {
  const tag = parts.tags[at] as Tag
  if (tag === Tag.noun || tag === Tag.name || tag === Tag.number || tag === Tag.modifier) return true
  // "the newly accredited ambassador"
  if (tag === Tag.adverb && isInside && parts.tags[at - 1] === Tag.determiner) {
    const next = parts.tags[at + 1]
    return next === Tag.modifier || next === Tag.noun || next === Tag.number
  }
  if (tag === Tag.determiner)
    return (
      !isInside ||
      counting.has(parts.text.tokens[at]?.word.lower ?? '') ||
      parts.tags[at - 1] === Tag.determiner
    )
  if (!isInside || tag !== Tag.mark)
    return isInside && tag === Tag.gerund && parts.tags[at - 1] === Tag.mark && isHyphen(parts, at - 1)
  const token = parts.text.tokens[at]
  const next = parts.text.tokens[at + 1]
  const before = parts.text.tokens[at - 1]
  if (token === undefined || next === undefined || before === undefined) return false
  // "4.5 million dollars"
  if (
    token.word.form === '.' &&
    before.word.kind === 'number' &&
    next.word.kind === 'number' &&
    before.end === token.start &&
    token.end === next.start
  )
    return true
  // "Azerbaijan’s first lady", "high-level meeting": the possessive and the hyphen hold a noun phrase together.
  if (token.word.lower === "'s") return true
  if (
    (token.word.form === '’' || token.word.form === "'") &&
    before.end === token.start &&
    before.word.lower.endsWith('s')
  )
    return next.start > token.end
  return (
    isHyphen(parts, at) && before.end === token.start && token.end === next.start && next.word.kind !== 'mark'
  )
}

function isHyphen(parts: Parts, at: number): boolean {
  const form = parts.text.tokens[at]?.word.form
  return form === '-' || form === '‐' || form === '‑' || form === '–'
}

function numberIn(parts: Parts, first: number, last: number): number | null {
  for (let at = first; at < last; at++) {
    const word = parts.text.tokens[at]?.word
    if (word?.kind !== 'number') continue
    const amount = amountOf(word)
    if (amount !== null) return amount
  }
  return null
}

const amountOf = wordFact(({ form }) =>
  /^\d{1,3}(?:,\d{3})*$/.test(form) ? Number(form.replaceAll(',', '')) : null,
)
