import { Tag } from '../grammar/word-tag.ts'
import type { Token } from '../text/token.ts'
import { kindAt, nameParticles, stateNouns } from './head-nouns.ts'
import type { NameIndex } from './name-index.ts'

const hyphens = new Set(['-', '–', '‐', '‑', '/'])

/**
 * The end of the run of words that may make one name: words with large letters, joined by hyphens, by particles
 * ("bin", "de"), and by "of", "for", "on", "and" where what stands before them asks for more ("Ministry of …").
 */
export function endOfRun(
  tokens: readonly Token[],
  tags: Uint8Array,
  start: number,
  limit: number,
  index: NameIndex,
): number {
  let end = afterKnownName(tokens, start, limit, index) ?? start + 1
  let head = start
  for (;;) {
    const next = tokens[end]
    const before = tokens[end - 1]
    if (next === undefined || before === undefined || end >= limit) return end
    const form = next.word.form
    if (hyphens.has(form)) {
      const after = tokens[end + 1]
      if (
        after === undefined ||
        end + 1 >= limit ||
        after.word.kind === 'mark' ||
        before.end !== next.start ||
        next.end !== after.start
      )
        return end
      // "Baku-the capital": a hyphen before an article is a dash.
      if (after.word.letterCase === 'lower' && (tags[end + 1] === Tag.determiner || form === '–')) return end
      end += 2
      continue
    }
    if (form === '.' && isShortTitle(before.word.lower) && before.end === next.start) {
      // "Mr. X", and "St.-Germain" with a hyphen behind the full stop.
      const after = hyphens.has(tokens[end + 1]?.word.form ?? '') ? end + 2 : end + 1
      if (after < limit && isNameWord(tokens, tags, after)) {
        end = after
        continue
      }
      return end
    }
    if (isNameWord(tokens, tags, end)) {
      const known = afterKnownName(tokens, end, limit, index)
      end = known ?? end + 1
      continue
    }
    // "Biddle, Jr.,"
    if (form === ',' && /^(?:jr|sr)$/.test(tokens[end + 1]?.word.lower ?? '')) {
      end += tokens[end + 2]?.word.form === '.' ? 3 : 2
      continue
    }
    const joined = afterConnector(tokens, tags, head, end, limit, index, start)
    if (joined === undefined) return end
    if (tokens[end]?.word.lower === 'and') head = end + 1
    end = joined
  }
}

const shortTitles = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'gen',
  'col',
  'capt',
  'lt',
  'maj',
  'sen',
  'rep',
  'gov',
  'rev',
  'hon',
  'st',
  'fr',
  'jr',
  'adm',
  'sgt',
  'yu',
  'ya',
  'zh',
  'sh',
  'kh',
  'ts',
  'dzh',
  'ch',
])

/** True for titles that are written short with a full stop. */
export function isShortTitle(lower: string): boolean {
  return shortTitles.has(lower)
}

function afterKnownName(
  tokens: readonly Token[],
  at: number,
  limit: number,
  index: NameIndex,
): number | undefined {
  const match = index.match(tokens, at, limit)
  return match === undefined ? undefined : at + match.length
}

/** True for a word with a large letter that is not merely the opening of a sentence. */
export function isNameWord(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  return tags[at] === Tag.name && tokens[at]?.word.kind === 'word'
}

function afterConnector(
  tokens: readonly Token[],
  tags: Uint8Array,
  head: number,
  at: number,
  limit: number,
  index: NameIndex,
  start: number,
): number | undefined {
  const lower = tokens[at]?.word.lower ?? ''
  if (nameParticles.has(lower) && isNameWord(tokens, tags, at + 1) && at + 1 < limit) return at + 2
  if (lower === 'of') return afterOf(tokens, tags, start, at, limit)
  if (lower === 'for' || lower === 'on' || lower === 'in')
    return afterFor(tokens, tags, start, at, limit, lower)
  if (lower === 'and' || lower === '&') return afterAnd(tokens, tags, head, at, limit, index)
  if (lower === ',') return afterComma(tokens, tags, head, at, limit)
  return undefined
}

function lastNoun(tokens: readonly Token[], at: number): string {
  return tokens[at - 1]?.word.lower ?? ''
}

// "Ministry of Foreign Affairs", "Republic of Kazakhstan", "Order of Glory", "Crown of St. Stephen": a head noun joins what
// follows; "Emperor of Austria" and "President of the Republic" are a post and its country.
function afterOf(
  tokens: readonly Token[],
  tags: Uint8Array,
  start: number,
  at: number,
  limit: number,
): number | undefined {
  const noun = lastNoun(tokens, at)
  if (noun === 'secretary' && tokens[at + 1]?.word.lower === 'state') return at + 1
  // "a participating State of the union" is no name.
  if (
    noun === 'state' &&
    tokens[at - 2]?.word.letterCase === 'lower' &&
    tokens[at - 2]?.word.kind === 'word' &&
    tags[at - 2] !== Tag.determiner
  )
    return undefined
  const kind = kindAt(tokens, at - 1)
  const isOpen =
    stateNouns.has(noun) ||
    (kind !== undefined && kind !== 'post') ||
    openNouns.has(noun) ||
    isInTail(tokens, start, at)
  if (!isOpen) return undefined
  const next = tags[at + 1] === Tag.determiner && tokens[at + 1]?.word.lower === 'the' ? at + 2 : at + 1
  return next < limit && isNameWord(tokens, tags, next) ? next : undefined
}

// Nouns of many kinds of names that take "of" with a large letter behind it.
const openNouns = new Set(
  'day week year order medal prize star cross crown bay gulf sea cape battle war siege fall bill declaration duchy house gulf strait isle church temple tomb knights heroes hero fellowship revolution law university province chamber department secretary-general capital state museum tower bridge gate port fort city'.split(
    ' ',
  ),
)

function afterFor(
  tokens: readonly Token[],
  tags: Uint8Array,
  head: number,
  at: number,
  limit: number,
  lower: string,
): number | undefined {
  const next = tokens[at + 1]?.word.lower === 'the' ? at + 2 : at + 1
  if (next >= limit || !isNameWord(tokens, tags, next)) return undefined
  if (lower === 'in') {
    // "Conference on Security and Cooperation in Europe": only after a further preposition within the name.
    for (let index = head; index < at; index++) {
      const word = tokens[index]?.word.lower
      if ((word === 'for' || word === 'on') && kindAt(tokens, index - 1) !== undefined) return next
    }
    return closesInAcronym(tokens, tags, next, limit) && kindAt(tokens, at - 1) === 'body' ? next : undefined
  }
  const kind = kindAt(tokens, at - 1)
  if (kind !== 'body' && kind !== 'meeting' && kind !== 'act' && lastNoun(tokens, at) !== 'commissioner')
    return undefined
  // "Conference on March 3", "Treaty on 5 May" cannot come here: dates are cut off before.
  return next
}

// "United Nations Observer Group in Central America (ONUCA)": the acronym closes the whole name.
function closesInAcronym(tokens: readonly Token[], tags: Uint8Array, from: number, limit: number): boolean {
  let at = from
  while (at < limit && at < from + 5 && isNameWord(tokens, tags, at)) at++
  const inner = tokens[at + 1]?.word
  return tokens[at]?.word.form === '(' && inner?.letterCase === 'upper' && tokens[at + 2]?.word.form === ')'
}

// Within "Community for Democracy and Rights of Nations" or "Economic and Social Council" the words belong together;
// in "Hungary and Romania" they do not.
function afterAnd(
  tokens: readonly Token[],
  tags: Uint8Array,
  head: number,
  at: number,
  limit: number,
  index: NameIndex,
): number | undefined {
  const next = at + 1
  if (next >= limit || !isNameWord(tokens, tags, next)) return undefined
  const match = index.match(tokens, next, limit)
  const isKnown = match !== undefined && !match.isAdjective
  if (isKnown && match.records.some((record) => record.kind === 'state' || record.kind === 'body'))
    return undefined
  if (isInTail(tokens, head, at)) return startsOther(tokens, tags, next, limit) ? undefined : next
  // Adjectives before a common head: "Economic and Social Council", "Youth and Sports Ministry".
  const before = index.match(tokens, head, limit)
  if (before !== undefined && head + before.length >= at) return undefined
  if (kindAt(tokens, at - 1) !== undefined && lastNoun(tokens, at) !== 'trade') return undefined
  let end = next
  while (end < limit && isNameWord(tokens, tags, end)) end++
  const kind = kindAt(tokens, end - 1)
  return at - head <= 3 && end - next >= 2 && (kind === 'body' || kind === 'meeting' || kind === 'act')
    ? next
    : undefined
}

function isInTail(tokens: readonly Token[], head: number, at: number): boolean {
  for (let index = at - 2; index > head; index--) {
    const lower = tokens[index]?.word.lower
    if ((lower === 'of' || lower === 'for' || lower === 'on') && tokens[index + 1]?.word.lower !== 'the') {
      const kind = kindAt(tokens, index - 1)
      return kind === 'body' || kind === 'act' || kind === 'meeting'
    }
  }
  return false
}

// A tail does not swallow a second body: "Ministry of Defence and Council of Ministers".
function startsOther(tokens: readonly Token[], tags: Uint8Array, next: number, limit: number): boolean {
  for (let at = next; at < limit && at < next + 4 && isNameWord(tokens, tags, at); at++) {
    const kind = kindAt(tokens, at)
    if (kind === 'body' || kind === 'post' || kind === 'act' || kind === 'meeting') return true
  }
  return false
}

// "Treaty of Friendship, Commerce, and Consular Rights"; "Islamic World Educational, Scientific and Cultural Organization".
function afterComma(
  tokens: readonly Token[],
  tags: Uint8Array,
  head: number,
  at: number,
  limit: number,
): number | undefined {
  let end = at
  let words = 0
  while (end < limit && words < 8) {
    const lower = tokens[end]?.word.lower ?? ''
    if (lower === ',' || lower === 'and' || lower === '&') {
      end++
      continue
    }
    if (!isNameWord(tokens, tags, end)) break
    words++
    end++
  }
  const hasAnd = andWithin(tokens, at, end)
  if (!hasAnd || words < 2) return undefined
  const tail = isInTail(tokens, head, at)
  const kind = kindAt(tokens, end - 1)
  const isHeaded = kind === 'body' && kindAt(tokens, at - 1) === undefined && end - at <= 8
  if (!tail && !isHeaded) return undefined
  if (tail && startsOther(tokens, tags, at + 1, limit)) return undefined
  return tokens[at + 1]?.word.lower === 'and' ? at + 3 : at + 2
}

function andWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.word.lower === 'and') return true
  return false
}
