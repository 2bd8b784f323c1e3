import { hasEnding, type Importer } from './importer.ts'

/** Plain text is its own source: every character stays, and offsets count in the decoded file. */
export const fromPlain: Importer<string> = {
  name: 'plain',
  accepts: (fileName) => hasEnding(fileName, ['.txt', '.text']),
  read: (content, origin) => ({ ...origin, text: content, blocks: [], source: [] }),
}
