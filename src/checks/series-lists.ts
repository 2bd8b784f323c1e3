import { ordinalOfDigits, ordinalOfWord } from '../text/ordinals.ts'
import { numberOfRoman } from '../text/roman.ts'
import type { Token } from '../text/token.ts'

/** A list of likes inside a sentence: years, numbers, ordinals or names with commas and an "and". */
export type SeriesList = {
  readonly kind: 'number' | 'ordinal' | 'name'
  readonly first: number
  readonly last: number
  readonly count: number
}

type Item = { readonly kind: SeriesList['kind']; readonly end: number }

/** The lists of a stretch of tokens, single items among them, in order. */
export function findSeriesLists(tokens: readonly Token[], first: number, last: number): SeriesList[] {
  const lists: SeriesList[] = []
  let at = first
  while (at < last) {
    const item = itemAt(tokens, at, last)
    if (item === undefined) {
      at++
      continue
    }
    const list = listFrom(tokens, at, item, last)
    lists.push(list)
    at = list.last
  }
  return lists
}

function listFrom(tokens: readonly Token[], first: number, opening: Item, last: number): SeriesList {
  let end = opening.end
  let count = 1
  for (;;) {
    const next = behindJoin(tokens, end, last)
    const item = next === undefined ? undefined : itemAt(tokens, next.at, last)
    if (next === undefined || item === undefined || item.kind !== opening.kind) break
    end = item.end
    count++
    if (next.isFinal) break
  }
  return { kind: opening.kind, first, last: end, count }
}

/** The token behind a comma, an "and", or both, with the small words that items begin with. */
function behindJoin(
  tokens: readonly Token[],
  at: number,
  last: number,
): { at: number; isFinal: boolean } | undefined {
  let next = at
  let isFinal = false
  if (tokens[next]?.word.form === ',') next++
  const lower = tokens[next]?.word.lower
  if (lower === 'and' || lower === 'or') {
    isFinal = true
    next++
  }
  if (next === at) return undefined
  const word = tokens[next]?.word.lower
  if (word === 'in' || word === 'on' || word === 'at' || word === 'the' || word === 'by' || word === 'from')
    next++
  if (tokens[next]?.word.lower === 'the') next++
  return next < last ? { at: next, isFinal } : undefined
}

function itemAt(tokens: readonly Token[], at: number, last: number): Item | undefined {
  const word = tokens[at]?.word
  if (word === undefined) return undefined
  if (ordinalOfDigits(word.lower) !== undefined || ordinalOfWord(word.lower) !== undefined)
    return { kind: 'ordinal', end: at + 1 }
  if (word.kind === 'number') return { kind: 'number', end: at + 1 }
  if (word.form.length < 7 && word.letterCase !== 'lower' && numberOfRoman(word.form) !== undefined)
    return { kind: 'ordinal', end: at + 1 }
  if (word.kind !== 'word' || word.letterCase === 'lower') return undefined
  return { kind: 'name', end: endOfName(tokens, at, last) }
}

function endOfName(tokens: readonly Token[], at: number, last: number): number {
  let end = at + 1
  while (end < last && end < at + 10) {
    const word = tokens[end]?.word
    if (word === undefined) break
    const isPart = word.kind === 'word' && word.letterCase !== 'lower'
    const next = tokens[end + 1]?.word
    const isLink =
      (word.lower === 'of' ||
        word.lower === 'the' ||
        word.form === '-' ||
        word.lower === 'de' ||
        word.lower === 'al') &&
      next?.kind === 'word' &&
      (next.letterCase !== 'lower' || next.lower === 'the')
    if (!isPart && !isLink) break
    end++
  }
  return end
}
