import { wordTable } from '../text/word-table.ts'
import { SourceError } from './source-error.ts'

/** One thing met on the way through an XML text. */
export type XmlEvent =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: string
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number }
  /** Text as it is written, its references not yet decoded unless `isVerbatim`. */
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly isVerbatim: boolean }

/**
 * Walks the elements of an XML text from `from` up to `to`; an empty element opens and closes.
 *
 * Strict and small on purpose: no document type, so no entities but the five of XML itself and nothing that
 * is fetched or grows; tags must match.
 */
export function* xmlEvents(source: string, from = 0, to = source.length): Generator<XmlEvent> {
  const open: string[] = []
  let at = source.charCodeAt(from) === 0xfeff ? from + 1 : from
  while (at < to) {
    const sign = source.indexOf('<', at)
    const stop = sign === -1 || sign > to ? to : sign
    if (stop > at) yield { kind: 'text', start: at, end: stop, isVerbatim: false }
    if (stop === to) break
    at = stop
    if (source.startsWith('<!--', at)) at = after(source, '-->', at + 4, to)
    else if (source.startsWith('<?', at)) at = after(source, '?>', at + 2, to)
    else if (source.startsWith('<![CDATA[', at)) {
      const end = after(source, ']]>', at + 9, to)
      if (end - 3 > at + 9) yield { kind: 'text', start: at + 9, end: end - 3, isVerbatim: true }
      at = end
    } else if (source[at + 1] === '!') throw refused(at)
    else if (source[at + 1] === '/') {
      const end = after(source, '>', at + 2, to)
      const name = source.slice(at + 2, end - 1).trimEnd()
      if (open.pop() !== name) throw broken(`</${name.slice(0, 60)}> closes no element that is open`, at)
      yield { kind: 'close', name, start: at, end }
      at = end
    } else {
      const end = tagEnd(source, at, to)
      const isEmpty = source[end - 2] === '/'
      const nameEnd = nameStop(source, at + 1, isEmpty ? end - 2 : end - 1)
      const name = source.slice(at + 1, nameEnd)
      if (name === '') throw broken('a tag has no name', at)
      yield {
        kind: 'open',
        name,
        attributes: source.slice(nameEnd, isEmpty ? end - 2 : end - 1),
        start: at,
        end,
      }
      if (isEmpty) yield { kind: 'close', name, start: at, end }
      else open.push(name)
      at = end
    }
  }
  const unclosed = open.pop()
  if (unclosed !== undefined) throw broken(`<${unclosed.slice(0, 60)}> is not closed`, to)
}

/** The value of an attribute by its full name, decoded; null where there is none. */
export function xmlAttribute(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    if (!/^\s$/.test(attributes[at - 1] ?? '')) continue
    const rest = /^\s*=\s*(["'])/.exec(attributes.slice(at + name.length, at + name.length + 20))
    if (rest === null) continue
    const start = at + name.length + rest[0].length
    const end = attributes.indexOf(rest[1] ?? '"', start)
    return decodeXml(attributes.slice(start, end === -1 ? attributes.length : end))
  }
  return null
}

/** What an XML reference such as `&lt;` or `&#233;` says, and its length; null where there is none that XML knows. */
export function xmlReference(
  source: string,
  at: number,
): { readonly text: string; readonly length: number } | null {
  const match = /^&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,8})|#x([0-9A-Fa-f]{1,7}));/.exec(
    source.slice(at, at + 14),
  )
  if (match === null) return null
  const [whole, name, decimal, hexadecimal] = match
  if (name !== undefined) return { text: named[name] ?? '', length: whole.length }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return { text: isCharacter ? String.fromCodePoint(code) : '\ufffd', length: whole.length }
}

const named = wordTable<string>({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })

function decodeXml(text: string): string {
  if (!text.includes('&')) return text
  let decoded = ''
  for (let at = 0; at < text.length; ) {
    const reference = text[at] === '&' ? xmlReference(text, at) : null
    decoded += reference?.text ?? text[at]
    at += reference?.length ?? 1
  }
  return decoded
}

function after(source: string, mark: string, from: number, to: number): number {
  const at = source.indexOf(mark, from)
  if (at === -1 || at + mark.length > to) throw broken(`“${mark}” is missing`, from)
  return at + mark.length
}

function tagEnd(source: string, from: number, to: number): number {
  let quote = 0
  for (let at = from + 1; at < to; at++) {
    const unit = source.charCodeAt(at)
    if (quote !== 0) {
      if (unit === quote) quote = 0
    } else if (unit === 0x22 || unit === 0x27) quote = unit
    else if (unit === 0x3e) return at + 1
    else if (unit === 0x3c) break
  }
  throw broken('a tag does not end', from)
}

function nameStop(source: string, from: number, to: number): number {
  let at = from
  while (at < to && !/^\s$/.test(source[at] ?? '')) at++
  return at
}

function broken(what: string, at: number): SourceError {
  return new SourceError(
    `the XML inside is broken at character ${at}: ${what}`,
    'Open the file in a word processor and save it again.',
  )
}

function refused(at: number): SourceError {
  return new SourceError(
    `the XML inside has a document type at character ${at}, which no word processor writes`,
    'Do not trust the file; open it in a word processor and save it again.',
  )
}
