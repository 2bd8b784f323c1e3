/** A piece of text that a page draws: `source` counts the code units of the page's text before it. */
export type PdfPiece = {
  readonly text: string
  readonly source: number
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  readonly isUpright: boolean
}

/** A line of a page: pieces on one base line, in the order of reading. */
export type PdfLine = {
  readonly page: number
  readonly pieces: readonly PdfPiece[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

/** Puts the pieces of a page together into lines, in the order the file draws them. */
export function pdfLines(page: number, pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfPiece[] = []
  for (const piece of pieces) {
    const before = open[open.length - 1]
    if (before !== undefined && !isSameLine(before, piece, widest(open))) {
      lines.push(...lineOf(page, open))
      open = []
    }
    open.push(piece)
  }
  lines.push(...lineOf(page, open))
  return lines
}

/** True where two neighbours of one line are too far apart to be one word. */
export function hasGap(before: PdfPiece, after: PdfPiece): boolean {
  const gap = after.left >= before.left ? after.left - before.right : before.left - after.right
  return gap > Math.min(before.size, after.size) * 0.2
}

// A raised note number sits higher and is smaller, but still on the line of the word before it.
function isSameLine(before: PdfPiece, piece: PdfPiece, size: number): boolean {
  if (before.isUpright !== piece.isUpright) return false
  if (!piece.isUpright) return false
  return Math.abs(before.base - piece.base) < size * 0.45
}

function widest(pieces: readonly PdfPiece[]): number {
  return Math.max(pieces[0]?.size ?? 0, pieces[pieces.length - 1]?.size ?? 0)
}

function lineOf(page: number, drawn: readonly PdfPiece[]): PdfLine[] {
  const pieces = inReadingOrder(drawn)
  const text = pieces.map((piece) => piece.text).join('')
  if (text.trim() === '') return []
  const sizes = new Map<number, number>()
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue
    sizes.set(piece.size, (sizes.get(piece.size) ?? 0) + piece.text.length)
    left = Math.min(left, piece.left)
    right = Math.max(right, piece.right)
  }
  const [size, count] = [...sizes].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])
  const base = pieces.find((piece) => piece.size === size)?.base ?? 0
  return count === 0 ? [] : [{ page, pieces, text, left, right, base, size }]
}

// Each piece comes in the order it is read in; the pieces of an Arabic or Hebrew line stand from right to left,
// save that Latin words and numbers among them stand from left to right.
function inReadingOrder(drawn: readonly PdfPiece[]): readonly PdfPiece[] {
  const isLeftward = (piece: PdfPiece) => rightToLeft.test(piece.text)
  const letters = (pieces: readonly PdfPiece[]) =>
    pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0)
  const leftward = drawn.filter(isLeftward)
  if (letters(leftward) * 2 < letters(drawn)) return drawn
  const ordered: PdfPiece[] = []
  let rightward: PdfPiece[] = []
  for (const piece of [...drawn].sort((one, other) => other.left - one.left)) {
    if (!isLeftward(piece)) {
      rightward.push(piece)
      continue
    }
    ordered.push(...rightward.reverse(), piece)
    rightward = []
  }
  return [...ordered, ...rightward.reverse()]
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
