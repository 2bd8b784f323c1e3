import { ordinalOfDigits, ordinalOfWord, tensOfWord } from '../text/ordinals.ts'
import { numberOfRoman } from '../text/roman.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'
import type { Token, Word } from '../text/token.ts'
import type { Facts } from './facts.ts'
import { spanOfTokens } from './list-parts.ts'

/** A numbered meeting of a series, as the words of one sentence tell it. */
export type Meeting = {
  /** The name of the series as it is written, without its number. */
  readonly series: string
  /** The words of that name, in one order and without those that name nothing. */
  readonly key: string
  readonly words: ReadonlySet<string>
  readonly ordinal: number
  readonly year: number | null
  readonly place: string | null
  /** From the number to the end of the name, year and place. */
  readonly span: Span
  readonly sentence: Sentence
}

const made = new WeakMap<Facts, readonly Meeting[]>()
const meetingNouns = new Set(
  `session meeting conference congress summit assembly forum games round convention symposium festival olympiad olympics
   exhibition championship plenary synod colloquium seminar biennale consultation council diet rally regatta`.split(
    /\s+/,
  ),
)
const empty = new Set(
  'the of and for on in at to a an next annual regular ordinary its their last latest following present current held this that s'.split(
    ' ',
  ),
)

/** The numbered meetings of a document, in the order of the text. */
export function numberedMeetings(facts: Facts): readonly Meeting[] {
  const met = made.get(facts)
  if (met !== undefined) return met
  const meetings: Meeting[] = []
  for (const sentence of facts.text.sentences) findIn(facts, sentence, meetings)
  made.set(facts, meetings)
  return meetings
}

type Numbered = { readonly ordinal: number; readonly first: number; readonly end: number }
type Named = Numbered & { readonly series: string; readonly last: number }

function findIn(facts: Facts, sentence: Sentence, meetings: Meeting[]): void {
  const { tokens, text } = facts.text
  const named: Named[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const number = ordinalAt(tokens, at)
    if (number === undefined) continue
    const last = endOfSeries(tokens, number.end, sentence.last)
    const before = named[named.length - 1]
    if (last !== undefined) {
      const { start, end } = spanOfTokens(tokens, number.end, last)
      named.push({ ...number, series: text.slice(start, end), last })
      at = last - 1
    } else if (before !== undefined && isBare(tokens, number.end))
      named.push({ ...number, series: before.series, last: number.end })
  }
  for (const [index, one] of named.entries()) {
    const until = named[index + 1]?.first ?? sentence.last
    const words = wordsOf(one.series)
    const year = yearNear(tokens, one, until, index === 0 ? sentence.first : one.first)
    const place = placeBehind(tokens, one.last, until)
    const first = year !== null && year.at < one.first && one.first - year.at < 6 ? year.at : one.first
    const last = Math.max(one.last, year === null ? 0 : year.at + 1, place?.last ?? 0)
    const key = [...words].sort().join(' ')
    const told = {
      series: one.series,
      key,
      words,
      ordinal: one.ordinal,
      year: year?.value ?? null,
      place: place?.name ?? null,
    }
    meetings.push({ ...told, span: spanOfTokens(tokens, first, last), sentence })
  }
}

/** "4th", "fourth", "twenty-fourth", "XXIV". */
function ordinalAt(tokens: readonly Token[], at: number): Numbered | undefined {
  const word = tokens[at]?.word
  if (word === undefined || word.kind === 'mark' || !mayCount(word)) return undefined
  const digits = word.kind === 'number' ? ordinalOfDigits(word.lower) : undefined
  if (digits !== undefined) return { ordinal: digits, first: at, end: at + 1 }
  const tens = tokens[at + 1]?.word.form === '-' ? tensOfWord(word.lower) : undefined
  const unit = tens === undefined ? undefined : ordinalOfWord(tokens[at + 2]?.word.lower ?? '')
  if (tens !== undefined && unit !== undefined) return { ordinal: tens + unit, first: at, end: at + 3 }
  const ordinal = ordinalOfWord(word.lower)
  if (ordinal !== undefined) return { ordinal, first: at, end: at + 1 }
  const roman =
    word.letterCase === 'upper' || word.form === 'V' || word.form === 'X'
      ? numberOfRoman(word.form)
      : undefined
  return roman === undefined || roman > 200 ? undefined : { ordinal: roman, first: at, end: at + 1 }
}

// Ordinals in words end in t, d, h, and their tens in y; Roman ones are large.
function mayCount({ kind, letterCase, lower }: Word): boolean {
  if (kind === 'number' || letterCase === 'upper' || lower.length === 1) return true
  const last = lower.charAt(lower.length - 1)
  return last === 't' || last === 'd' || last === 'h' || last === 'y'
}

/** The token behind the name of a series: up to its meeting noun, and what that is of. */
function endOfSeries(tokens: readonly Token[], from: number, last: number): number | undefined {
  let noun = -1
  for (let at = from; at < last && at < from + 8; at++) {
    const word = tokens[at]?.word
    if (word === undefined || (word.kind === 'mark' && !/^['’-]$/.test(word.form)) || word.kind === 'number')
      break
    if (meetingNouns.has(word.lower)) {
      noun = at
      if (tokens[at + 1]?.word.lower !== 'of' && !isLarge(tokens[at + 1])) break
      if (!isLarge(tokens[at + 1])) break
    } else if (word.letterCase === 'lower' && stops.has(word.lower)) break
  }
  if (noun === -1) return undefined
  let end = noun + 1
  for (let at = end; at < last && at < noun + 16; at++) {
    const word = tokens[at]?.word
    if (word === undefined || word.kind === 'number' || (word.kind === 'mark' && !/^['’-]$/.test(word.form)))
      break
    const isLink = /^(?:of|for|on|and|the|'|’|s|-)$/.test(word.lower)
    if (!isLink && word.letterCase === 'lower' && stops.has(word.lower)) break
    if (!isLink && at === noun + 1 && !isLarge(tokens[at])) break
    if (!isLink) end = at + 1
  }
  return end
}

const stops = new Set(
  `was were is are has had have held met meets took takes opened opens closed convened in at from to by with which that who
   where when during adopted between before after elected approved decided will would began ended hosted place under as
   into but or`.split(/\s+/),
)

// "the third in Lima", "and the fourth was held": the series is that of the number before.
function isBare(tokens: readonly Token[], at: number): boolean {
  return /^(?:in|was|at|took|met|,|convened|followed|one)$/.test(tokens[at]?.word.lower ?? '')
}

/** The first year behind the name; else the one before it. */
function yearNear(
  tokens: readonly Token[],
  { last, first }: Named,
  until: number,
  from: number,
): { value: number; at: number } | null {
  for (let at = last; at < until; at++) {
    // A year in a quoted title or behind "of" is not that of the meeting.
    const form = tokens[at]?.word.form
    if (form === '“' || form === '"' || form === ';') break
    if (tokens[at - 1]?.word.lower === 'of') continue
    const value = yearAt(tokens[at])
    if (value !== undefined) return { value, at }
  }
  for (let at = first - 1; at >= from; at--) {
    const value = yearAt(tokens[at])
    if (value !== undefined) return { value, at }
  }
  return null
}

function yearAt(token: Token | undefined): number | undefined {
  return /^(?:1\d|20)\d\d$/.test(token?.word.form ?? '') ? Number(token?.word.form) : undefined
}

/** The name behind the first "in" or "at". */
function placeBehind(
  tokens: readonly Token[],
  from: number,
  until: number,
): { name: string; last: number } | null {
  for (let at = from; at + 1 < until; at++) {
    const lower = tokens[at]?.word.lower
    if ((lower !== 'in' && lower !== 'at') || !isLarge(tokens[at + 1]) || isMonth(tokens[at + 1])) continue
    const words: string[] = []
    let last = at + 1
    for (; last < until && isLarge(tokens[last]); last++) words.push(tokens[last]?.word.form ?? '')
    return { name: words.join(' '), last }
  }
  return null
}

function isMonth(token: Token | undefined): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    token?.word.lower ?? '',
  )
}

function isLarge(token: Token | undefined): boolean {
  return token !== undefined && token.word.kind === 'word' && token.word.letterCase !== 'lower'
}

/** The content words of a name, in small letters, without endings of number. */
export function wordsOf(name: string): Set<string> {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return new Set(
    words
      .filter((word) => word.length > 1 && !empty.has(word))
      .map((word) => word.replace(/(?<=[a-z]{2}[a-rt-z])s$/, '')),
  )
}
