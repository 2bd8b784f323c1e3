import { Tag } from '../grammar/word-tag.ts'
import { ordinalOfWord } from '../text/ordinals.ts'
import { romanOf } from '../text/roman.ts'
import type { Token } from '../text/token.ts'
import { wordTable } from '../text/word-table.ts'
import { kindAt, nameParticles, personTitles, stateNouns } from './head-nouns.ts'
import type { MentionKind, Name } from './mention.ts'
import type { NameIndex, NameMatch } from './name-index.ts'

/** Words of two parts that name an office, by their first and second word. */
const twoWordPosts = wordTable<readonly string[]>({
  secretary: ['general'],
  director: ['general'],
  prime: ['minister'],
  foreign: ['minister', 'secretary'],
  vice: ['president', 'chairman', 'premier'],
  attorney: ['general'],
  governor: ['general'],
  consul: ['general'],
  defense: ['minister'],
  defence: ['minister'],
  finance: ['minister'],
  interior: ['minister'],
  crown: ['prince'],
  high: ['commissioner', 'representative'],
  general: ['secretary', 'director'],
  first: ['lady', 'secretary'],
  deputy: ['minister', 'chairman', 'director', 'president', 'speaker', 'premier', 'secretary'],
})

/**
 * Cuts a run of words with large letters into names: "Chinese Foreign Minister Li Zhaoxing" is a state's adjective,
 * an office and a person; "Republic of Azerbaijan Ilham Aliyev" a state and a person.
 */
export function cutRun(
  tokens: readonly Token[],
  tags: Uint8Array,
  start: number,
  end: number,
  index: NameIndex,
): Name[] {
  const names: Name[] = []
  let at = start
  while (at < end) {
    const post = postAt(tokens, at, end)
    if (post > at) {
      names.push(makeName(tokens, at, post, 'post', undefined))
      at = post
      continue
    }
    if (tags[at] !== Tag.name) {
      at++
      continue
    }
    const stop = endOfOne(tokens, at, end, index)
    const name = nameOf(tokens, tags, at, stop, index)
    // "President Lind", "Ambassador Varna": what stands right behind an office is a person.
    const isTitled =
      names.at(-1)?.kind === 'post' &&
      names.at(-1)?.last === at &&
      (name.kind === 'thing' || name.kind === 'place')
    names.push(isTitled ? { ...name, kind: 'person', authority: [] } : name)
    at = stop
  }
  return names
}

/** The end of an office that begins at a token within a run, or the token itself where none does. */
function postAt(tokens: readonly Token[], at: number, end: number): number {
  const lower = tokens[at]?.word.lower ?? ''
  const next = at + 1 < end ? (tokens[at + 1]?.word.lower ?? '') : ''
  if (lower === 'secretary' && next === 'of' && tokens[at + 2]?.word.lower === 'state' && at + 2 < end)
    return at + 3
  if (lower === 'chargé' || lower === 'charge') return next.startsWith("d'affaire") ? at + 2 : at
  if (twoWordPosts[lower]?.includes(next) === true) return at + 2
  if (
    next === '-' &&
    twoWordPosts[lower]?.includes(tokens[at + 2]?.word.lower ?? '') === true &&
    at + 2 < end
  )
    return at + 3
  if (
    personTitles.has(lower) &&
    (at + 1 >= end || kindAt(tokens, at + 1) !== 'body') &&
    !joinsOn(tokens, at, end)
  )
    return skipStop(tokens, at + 1, end)
  return kindAt(tokens, at) === 'post' && !isBodyAhead(tokens, at, end) ? at + 1 : at
}

// "Order of the Queen", "King Faisal University", "General Assembly": the word is part of a longer name.
function joinsOn(tokens: readonly Token[], at: number, end: number): boolean {
  return isBodyAhead(tokens, at, end)
}

const rankWords = new Set([
  'extraordinary',
  'plenipotentiary',
  'general',
  'designate',
  'resident',
  'emeritus',
])

function skipStop(tokens: readonly Token[], at: number, end: number): number {
  if (at < end && rankWords.has(tokens[at]?.word.lower ?? '')) return at + 1
  return at < end && tokens[at]?.word.form === '.' ? at + 1 : at
}

// What is named after persons: "Sultan Qaboos Prize", "King Hussein Bridge".
const namedAfter = new Set(
  'prize award medal order airport street library museum bridge cup trophy scholarship fellowship park square palace house hospital stadium mosque cathedral'.split(
    ' ',
  ),
)

// True where the words up to the first "of" end in the noun of a body, a meeting or an act.
function isBodyAhead(tokens: readonly Token[], at: number, end: number): boolean {
  let last = at
  for (let index = at + 1; index < end; index++) {
    const word = tokens[index]?.word
    if (word === undefined || word.letterCase === 'lower' || word.kind !== 'word') break
    last = index
  }
  if (last === at) return false
  const noun = tokens[last]?.word.lower ?? ''
  const kind = kindAt(tokens, last)
  return kind === 'body' || kind === 'meeting' || kind === 'act' || namedAfter.has(noun)
}

/** Where the one name that begins at a token ends within its run. */
function endOfOne(tokens: readonly Token[], at: number, end: number, index: NameIndex): number {
  const match = index.match(tokens, at, end)
  if (match === undefined) return beforePost(tokens, at, end)
  const stop = at + match.length
  if (stop >= end) return end
  const isState = match.records.some((record) => record.kind === 'state' || record.kind === 'body')
  const rest = kindOfLast(tokens, stop, end)
  if (match.isAdjective) return rest === undefined || rest === 'post' ? stop : beforePost(tokens, at, end)
  // A state or body followed by a person's name or an office is a name of its own.
  if (isState && rest === undefined && !isConnector(tokens, stop)) return stop
  if (isState && postAt(tokens, stop, end) > stop) return stop
  // "OIC Extraordinary Summit": whose meeting it is, and the meeting.
  if (isState && rest === 'meeting') return stop
  return beforePost(tokens, at, end)
}

function isConnector(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word
  return word !== undefined && (word.kind === 'mark' || word.letterCase === 'lower')
}

const portfolios = new Set(
  'affairs defence defense interior finance trade economy education culture health justice agriculture energy transport labour labor industry commerce tourism sport sports environment'.split(
    ' ',
  ),
)

function beforePost(tokens: readonly Token[], at: number, end: number): number {
  for (let index = at + 1; index < end; index++) {
    const before = tokens[index - 1]?.word
    if (before === undefined || before.kind === 'mark' || before.letterCase === 'lower') continue
    // "Consulate General"
    if (tokens[index]?.word.lower === 'general' && kindAt(tokens, index - 1) === 'body') continue
    // "Minister of Foreign Affairs Jan Visser": the portfolio ends where the person begins.
    if (
      portfolios.has(before.lower) &&
      end - index >= 2 &&
      kindAt(tokens, end - 1) === undefined &&
      !isConnector(tokens, index)
    )
      return index
    if (postAt(tokens, index, end) > index && index > at) return index
  }
  return end
}

function kindOfLast(tokens: readonly Token[], at: number, end: number): MentionKind | undefined {
  return kindAt(tokens, headOf(tokens, at, end))
}

/** The token of the head noun: the last word before the first "of", "for", "on", or the last word of all. */
export function headOf(tokens: readonly Token[], at: number, end: number): number {
  for (let index = at + 1; index < end; index++) {
    const lower = tokens[index]?.word.lower
    if (lower === 'of' || lower === 'for' || lower === 'on' || lower === 'in') return index - 1
  }
  // "World War II", "Protocol II", "Consulate General": the last word is not the noun.
  if (end - at > 1 && tokens[end - 1]?.word.lower === 'general') return end - 2
  const last = tokens[end - 1]?.word
  if (end - at > 1 && last !== undefined && (romanOf(last) !== null || last.kind === 'number')) return end - 2
  return end - 1
}

function nameOf(tokens: readonly Token[], tags: Uint8Array, at: number, end: number, index: NameIndex): Name {
  const match = index.match(tokens, at, end)
  const isDoubtful = match?.isObscure === true && !isPlaced(tokens, at)
  if (match !== undefined && match.length === end - at && !isDoubtful)
    return makeName(tokens, at, end, kindOfMatch(match), match)
  const head = headOf(tokens, at, end)
  const noun = tokens[head]?.word.lower ?? ''
  const kind =
    stateNouns.has(noun) && end - at > 2 && tokens[head + 1]?.word.lower === 'of'
      ? 'state'
      : kindAt(tokens, head)
  // "Islamic Conference Youth Forum" is a body that meets; "International Forum" and "Yalta Conference" are meetings.
  if (noun === 'week' && end - at > 1) return makeName(tokens, at, end, 'meeting', undefined)
  // "the Bolivian Congress" sits; it is not held.
  if (kind === 'meeting' && noun === 'congress' && match?.isAdjective === true)
    return makeName(tokens, at, end, 'body', undefined)
  if (kind === 'meeting' && end - at > 2 && noun !== 'conference' && standing.has(noun))
    return makeName(tokens, at, end, 'body', undefined)
  if (kind === 'meeting' && end - at === 1 && standing.has(noun) && !isNumbered(tokens, at))
    return makeName(tokens, at, end, 'body', undefined)
  if (kind !== undefined && !(kind === 'post' && end - at > 1))
    return makeName(tokens, at, end, kind, undefined)
  return makeName(tokens, at, end, kindByShape(tokens, tags, at, end, match), undefined)
}

// "in Luce", "near Slidell": only behind such a word is an obscure name a place.
function isPlaced(tokens: readonly Token[], at: number): boolean {
  return /^(?:in|at|near|from|to|of|outside)$/.test(tokens[at - 1]?.word.lower ?? '')
}

// "the Forum", "Congress": a body; "the 31st Forum": a meeting of it.
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word
  return (
    before !== undefined &&
    (before.kind === 'number' || romanOf(before) !== null || ordinalOfWord(before.lower) !== undefined)
  )
}

const standing = new Set(['conference', 'forum', 'congress', 'dialogue', 'platform', 'convention'])

function kindOfMatch(match: NameMatch): MentionKind {
  if (match.isAdjective) return 'state'
  for (const kind of ['state', 'body', 'person', 'place', 'act'] as const) {
    if (match.records.some((record) => record.kind === kind)) return kind
  }
  return match.records.some((record) => record.kind === 'series') ? 'meeting' : 'thing'
}

// Two to four words in large letters without a telling noun are a person, unless an article stands before them.
function kindByShape(
  tokens: readonly Token[],
  tags: Uint8Array,
  at: number,
  end: number,
  match: NameMatch | undefined,
): MentionKind {
  const first = tokens[at]?.word
  if (first === undefined) return 'thing'
  if (end - at === 1) return first.letterCase === 'upper' && first.form.length > 1 ? 'body' : 'thing'
  const before = tokens[at - 1]
  const beforeTag = at > 0 ? tags[at - 1] : undefined
  const isThere = beforeTag === Tag.preposition && /^(?:in|at|near)$/.test(before?.word.lower ?? '')
  if (beforeTag === Tag.determiner || isThere || match?.isAdjective === true)
    return isThere ? 'place' : 'thing'
  let words = 0
  for (let index = at; index < end; index++) {
    const word = tokens[index]?.word
    if (word === undefined) return 'thing'
    if (word.kind === 'mark') continue
    if (word.kind === 'number') return 'thing'
    if (word.letterCase === 'lower' && !nameParticles.has(word.lower)) return 'thing'
    if (word.letterCase !== 'lower') words++
  }
  return words >= 2 && words <= 6 ? 'person' : 'thing'
}

function makeName(
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: MentionKind,
  match: NameMatch | undefined,
): Name {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  return {
    start,
    end,
    first,
    last,
    kind,
    name: joinWords(tokens, first, last),
    authority: match === undefined ? [] : match.records.map((record) => record.id),
    isAdjective: match?.isAdjective ?? false,
  }
}

/** The words of a stretch of tokens with single spaces where there was white space, whatever it was. */
export function joinWords(tokens: readonly Token[], first: number, last: number): string {
  if (last - first === 1) return tokens[first]?.word.form ?? ''
  let joined = ''
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token === undefined) break
    joined += at > first && (tokens[at - 1]?.end ?? 0) < token.start ? ` ${token.word.form}` : token.word.form
  }
  return joined
}
