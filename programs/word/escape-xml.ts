/** Text as it stands between tags and in attributes of XML 1.0; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"]/g, (sign) => escapes.get(sign) ?? sign)
    .replace(notInXml, '\ufffd')
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
