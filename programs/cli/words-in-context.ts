import type { Span } from '../../src/text/span.ts'
import { displayWidth } from './display-width.ts'
import { harmlessText } from './harmless-text.ts'
import { paint } from './paint.ts'
import type { Look } from './terminal.ts'

/** Words of a text with what stands around them, on one line: underlined on a terminal, else with a second line of carets. */
export function wordsInContext(text: string, span: Span, look: Look, indent: string): string[] {
  const room = look.width - indent.length
  const words = cutMiddle(oneLine(text.slice(span.start, span.end)), room - 12)
  const around = room - displayWidth(words)
  const before = cutStart(oneLine(text.slice(Math.max(0, span.start - around), span.start)), around >> 1)
  const after = cutEnd(oneLine(text.slice(span.end, span.end + around)), around - displayWidth(before))
  if (look.hasColours)
    return [
      `${indent}${paint(look, 'dim', before)}${paint(look, 'underline', words)}${paint(look, 'dim', after)}`,
    ]
  const carets = `${' '.repeat(displayWidth(before))}${'^'.repeat(Math.max(1, displayWidth(words)))}`
  return [`${indent}${before}${words}${after}`.trimEnd(), `${indent}${carets}`]
}

function oneLine(words: string): string {
  return harmlessText(words.replace(/\s+/g, ' '))
}

function cutMiddle(words: string, room: number): string {
  if (displayWidth(words) <= room) return words
  return `${cutEnd(words, room >> 1)}${cutStart(words, room - (room >> 1)).slice(1)}`
}

function cutEnd(words: string, room: number): string {
  const pieces = piecesOf(words)
  const kept = howManyFit(pieces, room)
  return kept === pieces.length ? words : `${pieces.slice(0, kept).join('')}…`
}

function cutStart(words: string, room: number): string {
  const pieces = piecesOf(words).reverse()
  const kept = howManyFit(pieces, room)
  return kept === pieces.length ? words : `…${pieces.slice(0, kept).reverse().join('')}`
}

// All of them, or as many as leave a column for the sign of the cut.
function howManyFit(pieces: readonly string[], room: number): number {
  let used = 0
  let fitting = 0
  for (const piece of pieces) {
    used += displayWidth(piece)
    if (used > room) return fitting
    if (used < room) fitting++
  }
  return pieces.length
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

function piecesOf(words: string): string[] {
  return [...characters.segment(words)].map(({ segment }) => segment)
}
