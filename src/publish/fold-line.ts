const mostOctets = 75

/** A content line of RFC 5545, folded so that no line has more than 75 octets of UTF-8; no character is torn. */
export function foldLine(line: string): string {
  // No UTF-16 code unit takes more than three octets.
  if (line.length * 3 <= mostOctets) return line
  let folded = ''
  let start = 0
  let octets = 0
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets + width > mostOctets) {
      folded += `${line.slice(start, at)}\r\n `
      start = at
      octets = 1
    }
    octets += width
    at += code > 0xffff ? 2 : 1
  }
  return folded + line.slice(start)
}
