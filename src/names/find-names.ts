import { Tag } from '../grammar/word-tag.ts'
import { romanOf } from '../text/roman.ts'
import type { Text } from '../text/text.ts'
import type { Token } from '../text/token.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { cutRun } from './cut-run.ts'
import { kindAt } from './head-nouns.ts'
import type { Name } from './mention.ts'
import type { NameIndex, NameMatch } from './name-index.ts'
import { endOfRun } from './name-run.ts'
import { nameSurnames } from './name-surnames.ts'

/** The proper names of a text: known ones by the longest match, others as runs of words with large letters. */
export function findNames(
  text: Text,
  tags: Uint8Array,
  times: readonly TimeExpression[],
  known: NameIndex,
): Name[] {
  const names: Name[] = []
  const { tokens } = text
  const index = remembering(known, tokens.length)
  const proper = properWords(text, tags)
  let time = 0
  for (const sentence of text.sentences) {
    let at = sentence.first
    while (at < sentence.last) {
      while (time < times.length && (times[time]?.last ?? 0) <= at) time++
      const next = times[time]
      if (next !== undefined && next.first <= at) {
        at = Math.max(at + 1, next.last)
        continue
      }
      const limit = next === undefined ? sentence.last : Math.min(sentence.last, next.first)
      const end =
        startsName(tokens, tags, at) && (at > sentence.first || isProper(tokens, tags, at, index, proper))
          ? addNames(tokens, tags, at, limit, index, names)
          : at + 1
      at = Math.max(at + 1, end)
    }
  }
  return nameSurnames(names, tokens)
}

/** The words that bear a large letter somewhere else than at the head of a sentence. */
function properWords(text: Text, tags: Uint8Array): ReadonlySet<string> {
  const proper = new Set<string>()
  for (const sentence of text.sentences) {
    for (let at = sentence.first + 1; at < sentence.last; at++)
      if (tags[at] === Tag.name) proper.add(text.tokens[at]?.word.folded ?? '')
  }
  return proper
}

// The one large letter that opens a sentence names nothing by itself.
function isProper(
  tokens: readonly Token[],
  tags: Uint8Array,
  at: number,
  index: NameIndex,
  proper: ReadonlySet<string>,
): boolean {
  const word = tokens[at]?.word
  const next = tokens[at + 1]
  if (word === undefined || next === undefined || word.letterCase !== 'capital') return true
  if (tags[at + 1] === Tag.name || next.word.kind === 'mark' || proper.has(word.folded)) return true
  return kindAt(tokens, at) !== undefined || index.match(tokens, at, at + 12) !== undefined
}

// A name is looked up where its run begins, where the run is cut and where it is judged: once is enough.
function remembering(known: NameIndex, count: number): NameIndex {
  // By token: 0 where nothing was looked up, else one more than the place of what was found.
  const places = new Int32Array(count)
  const found: (NameMatch | undefined)[] = []

  function longest(tokens: readonly Token[], at: number): NameMatch | undefined {
    const place = places[at] ?? 0
    if (place > 0) return found[place - 1]
    const match = known.match(tokens, at, tokens.length)
    places[at] = found.push(match)
    return match
  }

  return {
    match(tokens, at, limit) {
      const match = longest(tokens, at)
      return match === undefined || at + match.length <= limit ? match : known.match(tokens, at, limit)
    },
  }
}

function startsName(tokens: readonly Token[], tags: Uint8Array, at: number): boolean {
  const word = tokens[at]?.word
  if (word === undefined || word.kind !== 'word') return false
  if (tags[at] === Tag.name) return word.form !== 'I' && !isBareNumeral(tokens, at)
  return false
}

// “the VII summit”: a Roman numeral before a small letter counts, it does not name.
function isBareNumeral(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word
  const next = tokens[at + 1]?.word
  if (word === undefined || romanOf(word) === null) return false
  return next === undefined || next.kind !== 'word' || next.letterCase === 'lower' || word.form.length > 1
}

function addNames(
  tokens: readonly Token[],
  tags: Uint8Array,
  at: number,
  limit: number,
  index: NameIndex,
  names: Name[],
): number {
  const run = endOfRun(tokens, tags, at, limit, index)
  for (const name of cutRun(tokens, tags, at, run, index)) names.push(name)
  return run
}
