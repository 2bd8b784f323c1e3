/** The start of a compact line; its names follow as plain strings: `{"id":"places/…","names":["Baku","Bakı"],`. */
const opening = '{"id":"'
const names = '","names":["'

/** What is read of a compact line without parsing it as JSON. */
export type ScannedLine = { readonly id: string; readonly names: readonly string[] }

/** Reads id and names of a compact line that begins at an offset; undefined where the line is not written so. */
export function scanNames(text: string, start: number): ScannedLine | undefined {
  if (!text.startsWith(opening, start)) return undefined
  const idStart = start + opening.length
  const idEnd = text.indexOf('"', idStart)
  if (idEnd < 0 || !text.startsWith(names, idEnd)) return undefined
  const found: string[] = []
  let at = idEnd + names.length
  for (;;) {
    const end = text.indexOf('"', at)
    if (end < 0) return undefined
    const name = text.slice(at, end)
    if (name === '' || name.includes('\\') || name.includes('\n')) return undefined
    found.push(name)
    const after = text.charCodeAt(end + 1)
    if (after === 0x5d) return { id: text.slice(idStart, idEnd), names: found }
    if (after !== 0x2c || text.charCodeAt(end + 2) !== 0x22) return undefined
    at = end + 3
  }
}
