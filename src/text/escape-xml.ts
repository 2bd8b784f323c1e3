import { wordTable } from './word-table.ts'
import { xmlCharacters } from './xml-characters.ts'

/**
 * A text for XML, between tags or within quotation marks.
 * What XML cannot hold at all, such as control characters, becomes the replacement character: offsets stay as they were.
 */
export function escapeXml(text: string): string {
  const escaped = /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (unit) => entities[unit] ?? unit) : text
  return xmlCharacters(escaped)
}

const entities = wordTable<string>({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })
