import type { Span } from '../text/span.ts'

/** A piece of a query as it is written. */
export type QueryPiece = Span &
  (
    | { readonly piece: 'open' | 'close' | 'or' | 'and' | 'not' }
    | { readonly piece: 'word' | 'phrase'; readonly text: string }
    | { readonly piece: 'field'; readonly name: string; readonly values: readonly FieldPiece[] }
  )

/** One of the values of a field, without its quotation marks. */
export type FieldPiece = Span & { readonly text: string; readonly isQuoted: boolean }

const quotes: Readonly<Record<string, string>> = { '"': '"“”', '“': '”"“', '„': '“”"', '«': '»', '»': '«' }
const fieldName = /^(\p{L}[\p{L}_-]*)[:=：]/u
const space = /[\s\p{Cf}]/u
const minus = /[-−–]/
const comma = /[,،]/

/** Cuts a query into pieces; there is no text that it refuses. */
export function queryWords(text: string): QueryPiece[] {
  const pieces: QueryPiece[] = []
  let at = 0
  while (at < text.length) {
    const char = text.charAt(at)
    if (space.test(char)) at++
    else if (char === '(' || char === ')') {
      pieces.push({ piece: char === '(' ? 'open' : 'close', start: at, end: at + 1 })
      at++
    } else if (char === '|' || char === '&') {
      const end = text.charAt(at + 1) === char ? at + 2 : at + 1
      pieces.push({ piece: char === '|' ? 'or' : 'and', start: at, end })
      at = end
    } else {
      const piece = pieceAt(text, at)
      pieces.push(piece)
      at = piece.end
    }
  }
  return pieces
}

function pieceAt(text: string, start: number): QueryPiece {
  const char = text.charAt(start)
  if ((minus.test(char) || char === '!') && start + 1 < text.length && !space.test(text.charAt(start + 1)))
    return { piece: 'not', start, end: start + 1 }
  const quoted = quotedAt(text, start)
  if (quoted !== null) return { piece: 'phrase', text: quoted.text, start, end: quoted.end }
  const end = wordEnd(text, start, false)
  const word = text.slice(start, end)
  const [, name] = fieldName.exec(word) ?? []
  if (name !== undefined && !word.startsWith(`${name}://`)) return fieldAt(text, start, name)
  if (word === 'OR') return { piece: 'or', start, end }
  if (word === 'AND') return { piece: 'and', start, end }
  if (word === 'NOT') return { piece: 'not', start, end }
  return { piece: 'word', text: word, start, end }
}

function fieldAt(text: string, start: number, name: string): QueryPiece {
  const values: FieldPiece[] = []
  let at = start + name.length + 1
  // “place: Dakar” is meant as it would be without the space.
  const gap = /^[ \t]+(?=[^\s)(])/.exec(text.slice(at, at + 20))
  if (gap !== null && !/^(?:\S+[:=]|OR\b|AND\b|NOT\b|[-|&])/.test(text.slice(at + gap[0].length)))
    at += gap[0].length
  for (;;) {
    const value = quotedAt(text, at) ?? plainAt(text, at)
    if (value.text !== '' || value.isQuoted) values.push(value)
    at = value.end
    if (!comma.test(text.charAt(at))) break
    at++
  }
  return { piece: 'field', name, values, start, end: at }
}

function quotedAt(text: string, start: number): FieldPiece | null {
  const closing = quotes[text.charAt(start)]
  if (closing === undefined) return null
  let end = start + 1
  while (end < text.length && !closing.includes(text.charAt(end))) end++
  return { text: text.slice(start + 1, end), isQuoted: true, start, end: Math.min(end + 1, text.length) }
}

function plainAt(text: string, start: number): FieldPiece {
  const end = wordEnd(text, start, true)
  return { text: text.slice(start, end), isQuoted: false, start, end }
}

function wordEnd(text: string, start: number, isValue: boolean): number {
  let at = start
  let depth = 0
  while (at < text.length) {
    const char = text.charAt(at)
    if (space.test(char) || char === '|') break
    if (isValue) {
      // The brackets of a set of dates hold commas: `date:[1667,1668]`.
      if (char === '[' || char === '{') depth++
      if (char === ']' || char === '}') depth--
      if (depth <= 0 && comma.test(char)) break
    }
    if (char === '(' || char === ')' || (char in quotes && at > start)) break
    at++
  }
  return Math.max(at, isValue ? start : start + 1)
}
