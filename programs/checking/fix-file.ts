import { readFile, writeFile } from 'node:fs/promises'
import type { Finding } from '../../src/checks/finding.ts'
import { applyFixes, type FixedText } from './apply-fixes.ts'

const mark = '\ufeff'

/**
 * Makes the certain fixes in a file of plain text or Markdown in UTF-8.
 * Other sources are refused: their text lies inside a format, which a change of words could break.
 */
export async function fixFile(
  path: string,
  text: string,
  findings: readonly Finding[],
  isDry: boolean,
): Promise<FixedText | { readonly refused: string }> {
  const fixed = applyFixes(text, findings)
  if (path === '-' && !isDry) return { refused: 'the standard input has no file to put right; use --diff' }
  if (path === '-') return fixed
  const bytes = await readFile(path)
  const original = bytes.toString('utf8')
  const isPlain = original === text || original === mark + text
  if (!isPlain || !Buffer.from(original).equals(bytes))
    return { refused: 'only plain text in UTF-8 can be put right; the findings are told without --fix' }
  if (!isDry && fixed.fixes.length > 0)
    await writeFile(path, original === text ? fixed.text : mark + fixed.text)
  return fixed
}
