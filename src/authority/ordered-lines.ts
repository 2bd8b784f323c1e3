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
  const afterHeader = text.indexOf('\n') + 1
  const before = opening.length + folder.length + 1

  // The offset of the first line whose id within the folder is not less than the words asked for.
  function lowerBound(wanted: string): number {
    let low = afterHeader
    let high = text.length
    while (low < high) {
      const middle = text.lastIndexOf('\n', (low + high) >>> 1) + 1
      const start = Math.max(middle, low)
      if (isLess(text, start + before, wanted)) low = nextLine(start)
      else high = start
    }
    return low
  }

  function nextLine(start: number): number {
    const newline = text.indexOf('\n', start)
    return newline < 0 ? text.length : newline + 1
  }

  return {
    starting(word) {
      const wanted = `${idWords(word)}-`
      const found: number[] = []
      if (wanted === '-') return found
      for (
        let at = lowerBound(wanted);
        at < text.length && text.startsWith(wanted, at + before);
        at = nextLine(at)
      )
        found.push(at)
      return found
    },
    withId(id) {
      if (!id.startsWith(`${folder}/`)) return undefined
      const wanted = `${id.slice(folder.length + 1)}"`
      const at = lowerBound(wanted)
      return text.startsWith(wanted, at + before) ? at : undefined
    },
    line: (start) => text.slice(start, nextLine(start)),
    *all() {
      for (let at = afterHeader; at < text.length; at = nextLine(at)) yield at
    },
  }
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
