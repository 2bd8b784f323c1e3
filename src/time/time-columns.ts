import type { Lexicon } from './lexicon.ts'
import type { TimeTokens } from './time-tokens.ts'

// Columns are used again by the next text: making them anew took longer than filling them.
let spare: Pick<TimeTokens, 'starts' | 'ends' | 'ids' | 'values' | 'flags'> = columns(1 << 12)
const mostSpare = 1 << 20

function columns(size: number): typeof spare {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    ids: new Uint16Array(size),
    values: new Int32Array(size),
    flags: new Uint8Array(size),
  }
}

/** Empty columns for the tokens of a text. */
export function columnsFor(text: string, lexicon: Lexicon): TimeTokens {
  const size = (text.length >> 2) + 64
  if (size > mostSpare)
    return {
      text,
      lexemes: lexicon.lexemes,
      hasSmallNames: lexicon.hasSmallNames,
      count: 0,
      ...columns(size),
    }
  if (spare.starts.length < size) spare = columns(2 * size)
  return { text, lexemes: lexicon.lexemes, hasSmallNames: lexicon.hasSmallNames, count: 0, ...spare }
}

/** Adds a token. */
export function push(
  tokens: TimeTokens,
  start: number,
  end: number,
  id: number,
  value: number,
  flag: number,
): void {
  const at = tokens.count
  if (at === tokens.starts.length) grow(tokens)
  tokens.starts[at] = start
  tokens.ends[at] = end
  tokens.ids[at] = id
  tokens.values[at] = value
  tokens.flags[at] = flag
  tokens.count = at + 1
}

/** Makes room for more tokens. */
export function grow(tokens: TimeTokens): void {
  const size = tokens.starts.length * 2
  tokens.starts = copied(tokens.starts, new Int32Array(size))
  tokens.ends = copied(tokens.ends, new Int32Array(size))
  tokens.values = copied(tokens.values, new Int32Array(size))
  tokens.ids = copied(tokens.ids, new Uint16Array(size))
  tokens.flags = copied(tokens.flags, new Uint8Array(size))
}

function copied<Column extends Int32Array | Uint16Array | Uint8Array>(from: Column, to: Column): Column {
  to.set(from)
  return to
}
