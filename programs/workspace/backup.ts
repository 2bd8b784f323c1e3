import { decisionLogName } from './decision-log.ts'
import { documentLogName, documentLogReader } from './document-log.ts'
import type { Keeping } from './keeping.ts'
import { emptyLog, type LogLine, readLines } from './log-lines.ts'
import { sound } from './originals.ts'
import { readTar, type TarFile, writeTar } from './tar.ts'

/** What a backup holds. */
export type BackupSummary = {
  readonly documents: number
  readonly decisions: number
  readonly originals: number
}

/**
 * All that people gave a workspace as one archive: originals and logs up to this moment, while others go on writing.
 * The register is not in it; it is built from these. The same workspace always gives the same bytes.
 */
export async function* writeBackup(keeping: Keeping): AsyncGenerator<Uint8Array, BackupSummary> {
  // Decisions first: the documents that they are about were kept before them.
  const decisions = await keeping.decisions.lines()
  const documents = await keeping.documents.lines()
  const hashes = await hashesOf(keeping)
  yield* writeTar(archived())
  return { documents: documents.length, decisions: decisions.length, originals: hashes.length }

  async function* archived(): AsyncGenerator<TarFile> {
    const counts = { documents: documents.length, decisions: decisions.length, originals: hashes.length }
    yield { name: manifestName, bytes: Buffer.from(`${JSON.stringify({ ...manifest, ...counts })}\n`) }
    for (const hash of hashes) {
      const digits = hash.slice('sha256:'.length)
      yield {
        name: `originals/${digits.slice(0, 2)}/${digits}`,
        bytes: await keeping.originals.read(hash),
      }
    }
    yield { name: 'documents.jsonl', bytes: textOf(documents) }
    yield { name: 'decisions.jsonl', bytes: textOf(decisions) }
  }
}

/** Puts a backup into a workspace that is empty; every byte of it is held against its hash before it is kept. */
export async function restoreBackup(
  keeping: Keeping,
  chunks: AsyncIterable<Uint8Array>,
): Promise<BackupSummary> {
  let counts: BackupSummary | null = null
  let originals = 0
  const logs = new Map<string, readonly LogLine[]>()
  for await (const { name, bytes } of readTar(chunks)) {
    if (counts === null) {
      counts = readManifest(name, bytes)
      continue
    }
    const digits = /^originals\/[\da-f]{2}\/([\da-f]{64})$/.exec(name)?.[1]
    if (digits !== undefined) {
      const hash = `sha256:${digits}`
      await keeping.originals.write(hash, sound(hash, bytes))
      originals++
    } else if (name === 'documents.jsonl') logs.set(name, readLog(name, documentLogName, bytes))
    else if (name === 'decisions.jsonl') logs.set(name, readLog(name, decisionLogName, bytes))
    else throw new Error(`the backup holds ${name}, which a newer version of the program may have written`)
  }
  const documents = logs.get('documents.jsonl')
  const decisions = logs.get('decisions.jsonl')
  if (
    documents?.length !== counts?.documents ||
    decisions?.length !== counts?.decisions ||
    originals !== counts?.originals ||
    documents === undefined ||
    decisions === undefined
  )
    throw new Error('the backup does not hold all that its first file names; fetch it again')
  await keeping.originals.settle()
  await keeping.documents.takeOver(documents)
  await keeping.decisions.takeOver(decisions)
  for (const hash of await hashesOf(keeping))
    if (!(await keeping.originals.has(hash))) throw new Error(`the backup does not hold the original ${hash}`)
  return { documents: documents.length, decisions: decisions.length, originals }
}

/** The hashes of all originals that the log of documents names, sorted. */
export async function hashesOf(keeping: Keeping): Promise<readonly string[]> {
  const { editions, everyAuthority } = await documentLogReader(keeping.documents)()
  return [...new Set([...editions.map(({ document }) => document.hash), ...everyAuthority])].sort()
}

const manifestName = 'regesta-backup.json'
const manifest = { format: 'regesta backup', version: 1 }

function readManifest(name: string, bytes: Uint8Array): BackupSummary {
  const found: unknown = name === manifestName ? JSON.parse(new TextDecoder().decode(bytes)) : null
  if (!isManifest(found) || found.format !== manifest.format)
    throw new Error('it is no backup of a workspace: its first file is not regesta-backup.json')
  if (found.version !== manifest.version)
    throw new Error(`the backup is of version ${found.version}, and this program reads version 1`)
  return found
}

function isManifest(value: unknown): value is typeof manifest & BackupSummary {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['format', 'version', 'documents', 'decisions', 'originals'].every((name) => name in value)
  )
}

function textOf(lines: readonly LogLine[]): Uint8Array {
  return Buffer.from(lines.map(({ text }) => `${text}\n`).join(''))
}

function readLog(file: string, name: string, bytes: Uint8Array): readonly LogLine[] {
  const { lines, rest } = readLines(bytes, emptyLog(name))
  if (rest.end !== 'whole') throw new Error(`${file} in the backup is broken at line ${lines.length + 1}`)
  return lines
}
