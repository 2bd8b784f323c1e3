import { eightBitEncoding } from './eight-bit-encoding.ts'
import { firstInvalidUtf8 } from './first-invalid-utf8.ts'
import type { SourceProblem } from './input.ts'

/** Bytes as text, and the name of the encoding they were read in. */
export type Decoded = {
  readonly text: string
  readonly encoding: string
  /** True where nothing names the encoding, and the letters were weighed. */
  readonly isGuess: boolean
}

/** What the caller or the content says of the encoding. */
export type EncodingHints = {
  /** The person's own word: nothing else is tried. */
  readonly encoding?: string
  /** The content's word, such as `<meta charset>`: a byte-order mark and sound UTF-8 go before it. */
  readonly declared?: string
}

/** Decodes a text file: by its byte-order mark, as UTF-8, as declared, or by the evidence of its letters. */
export function decodeBytes(bytes: Uint8Array, hints: EncodingHints = {}): Decoded | SourceProblem {
  if (hints.encoding !== undefined) return decodeAs(bytes, hints.encoding)
  const mark = byteOrderMark(bytes)
  if (mark !== null) return decodeAs(bytes, mark)
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked !== null) return guess(decodeAs(bytes, unmarked))
  const binary = firstBinaryByte(bytes)
  if (binary !== null) return binaryProblem(bytes, binary)
  const invalid = firstInvalidUtf8(bytes)
  if (invalid === null)
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', isGuess: false }
  if (hints.declared !== undefined && labelOf(hints.declared) !== 'utf-8') {
    const decoded = decodeAs(bytes, hints.declared)
    if ('text' in decoded) return decoded
  }
  if (invalid.soundBefore + invalid.soundAfter > invalid.unsound) return halfUtf8(bytes, invalid.offset)
  return guess(decodeAs(bytes, eightBitEncoding(bytes)))
}

function guess(decoded: Decoded | SourceProblem): Decoded | SourceProblem {
  return 'text' in decoded ? { ...decoded, isGuess: true } : decoded
}

function decodeAs(bytes: Uint8Array, label: string): Decoded | SourceProblem {
  const encoding = labelOf(label)
  if (encoding === null)
    return {
      problem: `the encoding “${label}” is not known`,
      advice:
        'Name one of the Encoding Standard, such as utf-8, utf-16le, windows-1251, windows-1254 or koi8-r.',
    }
  const unsound = encoding === 'utf-8' ? (firstInvalidUtf8(bytes)?.offset ?? -1) : -1
  if (unsound !== -1) return halfUtf8(bytes, unsound)
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return firstUndefined(text, encoding) ?? { text, encoding, isGuess: false }
  } catch {
    return {
      problem: `the file is not sound ${encoding}: ${byteAt(bytes, firstUnsound(bytes, encoding))} stands for no character`,
      advice: 'Save it as UTF-8, or name its true encoding with --encoding.',
    }
  }
}

// Only on the way to an error: decoded again, byte by byte, up to the one that fails.
function firstUnsound(bytes: Uint8Array, encoding: string): number {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let at = 0
  try {
    for (; at < bytes.length; at++) decoder.decode(bytes.subarray(at, at + 1), { stream: true })
  } catch {
    return at
  }
  return bytes.length - 1
}

// The Encoding Standard gives bytes without a letter to control characters that no text has.
function firstUndefined(text: string, encoding: string): SourceProblem | null {
  if (!/^(?:windows|iso|koi8|x-mac|macintosh|ibm)/.test(encoding)) return null
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // 0x85 is a line end of the ISO encodings.
    if (unit < 0x80 || unit > 0x9f || unit === 0x85) continue
    return {
      problem: `byte ${at} (${hex(unit)}) stands for no character in ${encoding}`,
      advice: 'Save the file as UTF-8, or name its true encoding with --encoding.',
    }
  }
  return null
}

function labelOf(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

// Spaces, digits and line ends have a zero byte in UTF-16, always on the same side.
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 4 || bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
    if (bytes[at] === 0 && bytes[at + 1] === 0) return null
  }
  const enough = Math.max(1, length / 2 / 10)
  if (even === 0 && odd > enough) return 'utf-16le'
  return odd === 0 && even > enough ? 'utf-16be' : null
}

// Tab, line feed, form feed, carriage return and escape occur in texts; other controls do not.
function firstBinaryByte(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b) {
      if (byte === 0) return at
      // One stray control is a blot on a text; many mean that it is none.
      if (controlShare(bytes, at) > 0.01) return at
    }
  }
  return null
}

function controlShare(bytes: Uint8Array, from: number): number {
  const end = Math.min(bytes.length, from + 4096)
  let controls = 0
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++
  }
  return end - from < 100 ? controls / 100 : controls / (end - from)
}

function binaryProblem(bytes: Uint8Array, at: number): SourceProblem {
  return {
    problem: `the file is binary, not text: ${byteAt(bytes, at)} is a control character`,
    advice:
      'Give a text, Markdown, HTML, DOCX or PDF file; for UTF-16 without a byte-order mark, --encoding utf-16le.',
  }
}

function halfUtf8(bytes: Uint8Array, at: number): SourceProblem {
  const isCut = isCutOff(bytes, at)
  return {
    problem: isCut
      ? `the file is cut off in the middle of a character: ${byteAt(bytes, at)} starts one that does not end`
      : `the file is UTF-8 only in part: ${byteAt(bytes, at)} starts no UTF-8 character`,
    advice: isCut
      ? 'Fetch the file again, or remove its last bytes.'
      : 'Two encodings were mixed; save the file as UTF-8, or name the one to read it in with --encoding.',
  }
}

// The first byte says how many follow; here the file ends before they have.
function isCutOff(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? 0
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  const follow = bytes.subarray(at + 1)
  return (
    first >= 0xc2 &&
    first <= 0xf4 &&
    follow.length < length - 1 &&
    follow.every((byte) => (byte & 0xc0) === 0x80)
  )
}

function byteAt(bytes: Uint8Array, at: number): string {
  return `byte ${at} (${hex(bytes[at] ?? 0)})`
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
