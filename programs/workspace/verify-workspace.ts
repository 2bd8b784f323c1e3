import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Quote } from '../../src/decisions/quote.ts'
import type { DocumentReading } from '../../src/register/document-reading.ts'
import type { Span } from '../../src/text/span.ts'
import type { RegisterDatabase } from '../database/register-database.ts'
import { hashesOf } from './backup.ts'
import { type BuildWatch, buildRegister } from './build-register.ts'
import { decisionLogReader } from './decision-log.ts'
import { documentLogReader } from './document-log.ts'
import type { Keeping } from './keeping.ts'
import { readMark } from './register-mark.ts'

/** What was verified, and what is wrong, a line each. */
export type Verification = {
  readonly documents: number
  readonly decisions: number
  readonly originals: number
  readonly anchors: number
  /** The digest of the register; null where it could not be asked. */
  readonly digest: string | null
  readonly problems: readonly string[]
}

/**
 * Holds everything of a workspace against everything else: the chains of both logs, each original against its hash,
 * each anchor against its words, and the register against one that is built anew.
 */
export async function verifyWorkspace(keeping: Keeping, watch: BuildWatch): Promise<Verification> {
  const problems: string[] = []
  const note = (error: unknown) => {
    problems.push(error instanceof Error ? error.message : String(error))
    return null
  }
  const decisions = await keeping.decisions.lines().catch(note)
  const documents = await keeping.documents.lines().catch(note)
  for (const log of ['documents', 'decisions'] as const) {
    const torn = keeping[log].tornBytes()
    if (torn > 0)
      problems.push(`${log}.jsonl: ${torn} bytes at its end are of an append that was interrupted`)
  }
  const hashes = documents === null ? await keeping.originals.hashes() : await hashesOf(keeping)
  const advance = watch.begin(hashes.length)
  for (const hash of hashes) {
    await keeping.originals.read(hash).catch(note)
    advance()
  }
  const counts = {
    documents: documents?.length ?? 0,
    decisions: decisions?.length ?? 0,
    originals: hashes.length,
  }
  // A register is built from its logs and originals; where these are damaged there is nothing to hold it against.
  if (problems.length > 0) return { ...counts, anchors: 0, digest: null, problems }
  const register = await keeping.openRegister()
  try {
    const mark = readMark(await register.mark())
    for (const log of ['documents', 'decisions'] as const) {
      const head = mark?.[log]
      const lines = log === 'documents' ? documents : decisions
      if (head !== undefined && head.lines > 0 && lines?.[head.lines - 1]?.hash !== head.hash)
        problems.push(
          `${log}.jsonl: it ends after line ${lines?.length ?? 0}, and the register has seen line ${head.lines}; put back a backup of the file`,
        )
    }
    const { anchors, digest } = await keeping.exclusively(async () => {
      const sources = await sourcesOf(keeping)
      await buildRegister(register, sources, watch)
      const anchors = await verifyAnchors(register, [...sources.documents.latest.keys()], problems)
      const digest = await register.digest()
      const anew = await digestAnew(keeping, watch)
      if (anew !== digest)
        problems.push(
          `register: its digest is ${digest}, and that of one built anew is ${anew}; throw register.sqlite away, and it is built anew`,
        )
      return { anchors, digest }
    })
    return { ...counts, anchors, digest, problems }
  } finally {
    await register.close()
  }
}

async function sourcesOf(keeping: Keeping) {
  return {
    originals: keeping.originals,
    documents: await documentLogReader(keeping.documents)(),
    lines: await keeping.documents.lines(),
    decisions: await decisionLogReader(keeping.decisions)(),
  }
}

async function digestAnew(keeping: Keeping, watch: BuildWatch): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'regesta-verify-'))
  try {
    const register = await keeping.openRegisterAt(join(folder, 'register.sqlite'))
    try {
      await buildRegister(register, await sourcesOf(keeping), watch)
      return await register.digest()
    } finally {
      await register.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function verifyAnchors(
  register: RegisterDatabase,
  documents: readonly string[],
  problems: string[],
): Promise<number> {
  let count = 0
  for (const id of documents) {
    const reading = await register.reading(id)
    if (reading === null) {
      problems.push(`the register does not have the document ${id}`)
      continue
    }
    for (const { what, span, quote } of anchorsOf(reading)) {
      count++
      const words = reading.text.slice(span.start, span.end)
      if (words !== quote.words)
        problems.push(
          `${reading.document.name}: ${what} stands on “${quote.words}”, and at its place is “${words}”`,
        )
    }
  }
  return count
}

type Anchor = { readonly what: string; readonly span: Span; readonly quote: Quote }

function anchorsOf({ tellings, findings }: DocumentReading): readonly Anchor[] {
  return [
    ...tellings.flatMap(({ id, evidence }) =>
      evidence.map(({ span, quote }) => ({ what: `the entry ${id}`, span, quote })),
    ),
    ...findings.map(({ id, span, quote }) => ({ what: `the finding ${id}`, span, quote })),
  ]
}
