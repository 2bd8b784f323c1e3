/**
 * A value as JSON on one line.
 * Controls and the characters that turn the direction of a line are escaped: they mean the same to a parser, and
 * do nothing to a terminal or a page that shows the line as it is.
 */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value).replace(
    risky,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const risky = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
