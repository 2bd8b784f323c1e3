import { readFile, writeFile } from 'node:fs/promises'
import type { MarkedFinding } from './fingerprint.ts'

/** The fingerprints of findings that are known and not to be told again. */
export type Baseline = ReadonlySet<string>

/** Reads a baseline: JSON as `--write-baseline` writes it, or SARIF, or ndjson of `regesta check`. */
export async function readBaseline(path: string): Promise<Baseline | { readonly wrong: string }> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return { wrong: `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}` }
  }
  const found = new Set<string>()
  for (const met of text.matchAll(/"(?:fingerprint|regestaQuote\/v1)"\s*:\s*"([0-9a-f]{32})"/g))
    if (met[1] !== undefined) found.add(met[1])
  return found.size === 0 && !text.includes('"regesta') && text.trim() !== ''
    ? { wrong: `${path} is no baseline of regesta check` }
    : found
}

/** Writes a baseline of the findings, sorted, with their words for the reader of the file. */
export async function writeBaseline(path: string, findings: readonly MarkedFinding[]): Promise<void> {
  const known = findings.map(({ fingerprint, rule, message }) => ({ fingerprint, rule, message }))
  known.sort((one, other) => (one.fingerprint < other.fingerprint ? -1 : 1))
  await writeFile(path, `${JSON.stringify({ regesta: 'baseline', version: 1, findings: known }, null, 1)}\n`)
}
