import type { Importer } from './importer.ts'
import { sourceFormat } from './source-format.ts'

/** Plain text is its own source: every character stays, and offsets count in the decoded file. */
export const fromPlain: Importer<string> = {
  name: 'plain',
  accepts: (fileName, firstBytes) => sourceFormat(fileName, firstBytes) === 'plain',
  read: (content, origin) => ({ ...origin, text: content, blocks: [], source: [] }),
}
