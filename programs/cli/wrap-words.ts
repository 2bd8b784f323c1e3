import { displayWidth } from './display-width.ts'

/** Text broken into lines of at most so many columns; a word wider than a line is cut between characters. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    const columns = displayWidth(word)
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    if (columns > width) {
      const pieces = cut(word, width)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
      used = displayWidth(line)
      continue
    }
    line = line === '' ? word : `${line} ${word}`
    used = line === word ? columns : used + 1 + columns
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

function cut(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of characters.segment(word)) {
    const columns = displayWidth(segment)
    if (used + columns > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += columns
  }
  return [...pieces, piece]
}
