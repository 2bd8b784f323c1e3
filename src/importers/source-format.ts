/** The formats that are read. */
export type SourceFormat = 'plain' | 'markdown' | 'html' | 'docx' | 'pdf'

/** The endings of file names by format; a folder is searched for these. */
export const formatEndings: ReadonlyMap<SourceFormat, readonly string[]> = new Map<
  SourceFormat,
  readonly string[]
>([
  ['plain', ['.txt', '.text']],
  ['markdown', ['.md', '.markdown', '.mkd', '.mdown']],
  ['html', ['.html', '.htm', '.xhtml']],
  ['docx', ['.docx', '.docm']],
  ['pdf', ['.pdf']],
])

/** The format of a file, by its first bytes where they tell, else by its name; null where neither does. */
export function sourceFormat(fileName: string, firstBytes: Uint8Array): SourceFormat | null {
  const start = asciiStart(firstBytes, 1024)
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004')) return 'docx'
  const lower = fileName.toLowerCase()
  for (const [format, endings] of formatEndings)
    if (endings.some((ending) => lower.endsWith(ending))) return format
  return /^\W{0,8}<(?:!doctype html|html|head|body)[\s>]/i.test(start.slice(0, 64)) ? 'html' : null
}

function asciiStart(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length))
}
