import { wordTable } from './word-table.ts'

const entities = wordTable<string>({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })

/**
 * A text for XML, between tags or within quotation marks.
 * What XML cannot hold at all, such as control characters, becomes the replacement character: offsets stay as they were.
 */
export function escapeXml(text: string): string {
  if (!risky.test(text)) return text
  return text.replace(/[&<>"]/g, (unit) => entities[unit] ?? unit).replace(impossible, '\ufffd')
}

const risky = /[&<>"]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
