import { createHash } from 'node:crypto'
import { sayEdtf } from '../../../src/edtf/say-edtf.ts'
import { jsonText } from '../../../src/publish/json-text.ts'
import { foldedWords } from '../../../src/register/fold-search.ts'
import type { RegisterEntry } from '../../../src/register/register-entry.ts'
import type { SiteRow } from './site-index.ts'
import type { SiteFile } from './site-page.ts'
import { sitePath } from './site-paths.ts'

/** The words of all entries, for a search without a server. */
export type SearchIndex = {
  readonly add: (row: number, entry: RegisterEntry) => void
  readonly files: (rows: readonly SiteRow[]) => Iterable<SiteFile>
}

const rowsAFile = 500

/** An index of words; its files are scripts, since pages opened from a file may load nothing else. */
export function searchIndex(): SearchIndex {
  const words = new Map<string, number[]>()
  return {
    add(row, { summary, title, parties, place, series, tellings }) {
      const texts = [summary, title, place, series, ...parties.map(({ name }) => name)]
      for (const { evidence } of tellings) for (const { quote } of evidence) texts.push(quote.words)
      for (const word of new Set(foldedWords(texts.filter((text) => text !== null).join(' ')))) {
        const rows = words.get(word)
        if (rows === undefined) words.set(word, [row])
        else rows.push(row)
      }
    },
    *files(rows) {
      const shards = Map.groupBy(words, ([word]) => shardOf(word))
      for (const shard of [...shards.keys()].sort()) {
        const lists = [...(shards.get(shard) ?? [])].sort(([one], [other]) => (one < other ? -1 : 1))
        yield script(`search/words-${shard}.js`, [
          'words',
          shard,
          lists.map(([word, list]) => [word, steps(list)]),
        ])
      }
      for (let at = 0; at < rows.length; at += rowsAFile) {
        const part = rows
          .slice(at, at + rowsAFile)
          .map(({ id, date, summary }) => [
            sitePath('entries', id),
            date === null ? '' : sayEdtf(date),
            summary,
          ])
        yield script(`search/entries-${at / rowsAFile}.js`, ['entries', at / rowsAFile, part])
      }
      yield script('search/index.js', [
        'index',
        { rows: rows.length, rowsAFile, shards: [...shards.keys()].sort() },
      ])
    },
  }
}

/** The shard of a word: its first two letters. */
function shardOf(word: string): string {
  return /^[a-z\d]{2}/.test(word)
    ? word.slice(0, 2)
    : createHash('sha256').update(word).digest('hex').slice(0, 2)
}

// Differences instead of numbers: half the size.
function steps(rows: readonly number[]): number[] {
  return rows.map((row, at) => row - (rows[at - 1] ?? 0))
}

function script(path: string, value: unknown): SiteFile {
  // Within a script element nothing may look like its end.
  const data = jsonText(value).replace(
    /[<>&\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return { path, content: `regestaSearch(${data})\n` }
}
