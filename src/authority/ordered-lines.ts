import { foldLetters } from '../text/letters.ts'

/**
 * A large file whose first line says `"order":"name"`: its lines are sorted by ids such as `places/saint-denis-fr`, made of
 * the folded words of the name and an ending. Lines are found by halving, so that loading it costs nothing.
 */
export type OrderedLines = {
  /** Offsets of the lines whose name begins with a folded word. */
  starting(word: string): number[]
  /** The offset of the line with an id. */
  withId(id: string): number | undefined
  /** The line at an offset. */
  line(start: number): string
  /** Offsets of all lines. */
  all(): Iterable<number>
}

const opening = '{"id":"'

/** Opens the text of an ordered file whose ids lie in one folder. */
export function orderedLines(text: string, folder: string): OrderedLines {
  const before = opening.length + folder.length + 1
  let starts: Int32Array | undefined

  // The index of the first line whose id within the folder is not less than the words asked for.
  function lowerBound(lines: Int32Array, wanted: string): number {
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isLess(text, (lines[middle] ?? 0) + before, wanted)) low = middle + 1
      else high = middle
    }
    return low
  }

  function allStarts(): Int32Array {
    starts ??= startsOfLines(text)
    return starts
  }

  return {
    starting(word) {
      const words = isPlain(word) ? word : idWords(word)
      if (words === '') return []
      const lines = allStarts()
      const wanted = `${words}-`
      const found: number[] = []
      for (let index = lowerBound(lines, wanted); index < lines.length; index++) {
        const start = lines[index] ?? 0
        if (!text.startsWith(wanted, start + before)) break
        found.push(start)
      }
      return found
    },
    withId(id) {
      if (!id.startsWith(`${folder}/`)) return undefined
      const lines = allStarts()
      const wanted = `${id.slice(folder.length + 1)}"`
      const start = lines[lowerBound(lines, wanted)]
      return start !== undefined && text.startsWith(wanted, start + before) ? start : undefined
    },
    line(start) {
      const newline = text.indexOf('\n', start)
      return newline < 0 ? text.slice(start) : text.slice(start, newline)
    },
    all: allStarts,
  }
}

// The lines behind the first one, which tells of the file; empty lines are none.
function startsOfLines(text: string): Int32Array {
  const starts: number[] = []
  for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
    if (text.startsWith(opening, newline + 1)) starts.push(newline + 1)
  }
  return Int32Array.from(starts)
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit < 0x61 || unit > 0x7a) return false
  }
  return true
}

/** The words of a name as they stand in an id: small letters and digits, joined by hyphens. */
export function idWords(name: string): string {
  return foldLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function isLess(text: string, start: number, wanted: string): boolean {
  for (let at = 0; at < wanted.length; at++) {
    const unit = text.charCodeAt(start + at)
    const other = wanted.charCodeAt(at)
    if (unit !== other) return unit < other
  }
  return false
}
