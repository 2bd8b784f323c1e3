/** A text without what XML cannot hold at all, such as control characters: each becomes the replacement character. */
export function xmlCharacters(text: string): string {
  return /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/.test(text) ? text.replace(impossible, '\ufffd') : text
}

const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
