/**
 * Words of a document or a file name as a terminal may show them.
 * Control characters, which could move the cursor or set colours, and characters that turn the direction of a
 * line, which could make it read as something else, are shown by their number.
 */
export function harmlessText(text: string): string {
  return text.isWellFormed() && !risky.test(text) ? text : text.toWellFormed().replace(eachRisky, shown)
}

/** The same for text of several lines: line ends and tabs stay. */
export function harmlessLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.endsWith('\r') ? `${harmlessText(line.slice(0, -1))}\r` : harmlessText(line)))
    .join('\n')
}

// Controls but the tab; the marks, embeddings, overrides and isolates of direction; line and paragraph separators;
// interlinear notes; tags.
const risky = /(?!\t)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/u
const eachRisky = new RegExp(risky.source, 'gu')

function shown(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
