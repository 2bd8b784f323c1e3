import { readFile, writeFile } from 'node:fs/promises'
import type { Finding, Fix } from '../../src/checks/finding.ts'
import { fromMarkdown } from '../../src/importers/from-markdown.ts'
import { sourceFormat } from '../../src/importers/source-format.ts'
import type { Document } from '../../src/text/document.ts'
import { applyFixes, fixesTogether } from './apply-fixes.ts'
import { fixInSource } from './fix-in-source.ts'

/** What became of a file: the fixes made in its source, and the findings that they put right. */
export type FixedFile = {
  readonly source: string
  readonly fixes: readonly Fix[]
  readonly mended: ReadonlySet<Finding>
}

const mark = '\ufeff'

/**
 * Makes the certain fixes in a file of plain text or Markdown in UTF-8.
 * Other sources are refused: their text lies inside a format, which a change of words could break.
 * In Markdown a fix is made only where its words stand in one piece, and the file must still read the same.
 */
export async function fixFile(
  path: string,
  document: Document,
  findings: readonly Finding[],
  isDry: boolean,
): Promise<FixedFile | { readonly refused: string }> {
  const { text } = document
  const offered = findings.flatMap((finding) =>
    finding.fix === undefined ? [] : [{ finding, fix: finding.fix }],
  )
  if (offered.length === 0) return { source: text, fixes: [], mended: new Set() }
  const opened = path === '-' ? { source: text, hasMark: false } : await sourceOf(path)
  if ('refused' in opened) return opened
  const { source, hasMark } = opened
  if (path === '-' && document.source.length > 0) return { refused: isNoText }
  if (path !== '-' && isOther(document, source))
    return { refused: 'it has changed since it was read; check it again' }
  const placed = offered.flatMap(({ finding, fix }) => {
    const inSource = fixInSource(fix, document, source)
    return inSource === null ? [] : [{ finding, fix, inSource }]
  })
  const inText = fixesTogether(placed.map(({ fix }) => fix))
  const fixes = fixesTogether(
    placed.filter(({ fix }) => inText.includes(fix)).map(({ inSource }) => inSource),
  )
  const fixed = applyFixes(source, fixes)
  // A word that became a sign of Markdown would change what stands around it.
  if (document.source.length > 0 && fromMarkdown.read(fixed, document).text !== applyFixes(text, inText))
    return { refused: 'its markup would change with the fixes; make them by hand' }
  if (!isDry && fixes.length > 0) {
    try {
      await writeFile(path, hasMark ? mark + fixed : fixed)
    } catch (error) {
      return { refused: `it cannot be written: ${String(error)}` }
    }
  }
  const made = new Set(inText.map(nameOf))
  return {
    source,
    fixes,
    mended: new Set(placed.filter(({ fix }) => made.has(nameOf(fix))).map(({ finding }) => finding)),
  }
}

const isNoText =
  'only plain text and Markdown can be put right; make its fixes by hand: check without --fix shows them'

async function sourceOf(
  path: string,
): Promise<{ readonly source: string; readonly hasMark: boolean } | { readonly refused: string }> {
  const bytes = await readFile(path)
  const format = sourceFormat(path, bytes.subarray(0, 1024)) ?? 'plain'
  if (format !== 'plain' && format !== 'markdown') return { refused: isNoText }
  const whole = bytes.toString('utf8')
  if (!Buffer.from(whole).equals(bytes))
    return { refused: 'only files in UTF-8 can be put right; save it in UTF-8 and try again' }
  const hasMark = whole.startsWith(mark)
  return { source: hasMark ? whole.slice(1) : whole, hasMark }
}

// The file may have changed since it was read.
function isOther(document: Document, source: string): boolean {
  if (document.source.length === 0) return source !== document.text
  return fromMarkdown.read(source, document).text !== document.text
}

function nameOf({ span, text }: Fix): string {
  return `${span.start} ${span.end} ${text}`
}
