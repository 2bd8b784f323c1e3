const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

/** A text for a field of BibTeX: no character of it is a command, and its braces are in balance. */
export function escapeTex(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\s+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: no TeX reads them.
      .replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')
      .replace(/[\\{}^~$&#%_]/g, (unit) => commands[unit] ?? `\\${unit}`)
  )
}
