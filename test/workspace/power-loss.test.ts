import { describe, expect, it } from 'vitest'
import { openRegisterDatabase } from '../../programs/database/open-register-database.ts'
import type { RegisterDatabase } from '../../programs/database/register-database.ts'
import { decisionLogName } from '../../programs/workspace/decision-log.ts'
import { documentLogName } from '../../programs/workspace/document-log.ts'
import { hashedLog } from '../../programs/workspace/hashed-log.ts'
import type { Keeping } from '../../programs/workspace/keeping.ts'
import { type KeptWorkspace, keptWorkspace } from '../../programs/workspace/kept-workspace.ts'
import { folderOriginals, hashOfBytes } from '../../programs/workspace/originals.ts'
import { readerVersion } from '../../programs/workspace/reader.ts'
import type { DocumentReading } from '../../src/register/document-reading.ts'
import { type ForgetfulDisk, forgetfulDisk } from './forgetful-files.ts'

// The register stands for SQLite, which brings each transaction to the disk before it acknowledges it.
async function open({ files }: ForgetfulDisk, register: RegisterDatabase): Promise<KeptWorkspace> {
  await files.makeFolder('/w/originals')
  await files.syncFolder('/w')
  const keeping: Keeping = {
    where: '/w',
    folder: '/w',
    originals: folderOriginals('/w/originals', files),
    documents: hashedLog('/w/documents.jsonl', documentLogName, files),
    decisions: hashedLog('/w/decisions.jsonl', decisionLogName, files),
    exclusively: (work) => work(),
    openRegister: async () => register,
    openRegisterAt: openRegisterDatabase,
    jobs: null,
    close: async () => undefined,
  }
  return keptWorkspace(keeping, { say: () => undefined, begin: () => () => undefined })
}

/** What was acknowledged: decisions by their ids, documents by their hashes. */
type Acknowledged = { readonly decisions: Set<string>; readonly documents: Set<string> }

async function work(workspace: KeptWorkspace, acknowledged: Acknowledged, round: number): Promise<void> {
  for (let at = 0; at < 4; at++) {
    const readings: DocumentReading[] = []
    for (let index = 0; index < 3; index++) {
      const text = `Text ${round}.${at}.${index}. On 8 December 1991 the council met in Riga.`
      const reading = readingOf(text)
      await workspace.keeping.originals.write(reading.document.hash, Buffer.from(text))
      readings.push(reading)
    }
    const documents = readings.map((reading) => ({ reading, asked: {} }))
    await workspace.keepBatch({ documents, reader: readerVersion(new Map()) })
    for (const { document } of readings) acknowledged.documents.add(document.hash)
    for (let count = 0; count < 3; count++) {
      const answer = await workspace.decide({
        verdict: {
          verdict: 'silence',
          document: readings[0]?.document.id ?? '',
          rule: 'text',
          about: { words: 'Riga', before: '', after: 'x'.repeat((round * 1000) % 5000) },
        },
        who: 'a person',
        why: null,
        seen: null,
      })
      if ('decision' in answer) acknowledged.decisions.add(answer.decision.id)
    }
  }
}

// What is in it is of no account here: the logs and the originals are.
function readingOf(text: string): DocumentReading {
  const hash = hashOfBytes(Buffer.from(text))
  return {
    document: {
      id: hash.slice(7, 23),
      edition: 1,
      hash,
      name: 'text.txt',
      source: null,
      date: null,
      language: 'en',
      added: '2026-11-24T18:00:00.000Z',
    },
    text,
    blocks: [],
    tellings: [],
    entities: [],
    findings: [],
    ledger: [],
  }
}

/** How many acknowledged decisions and documents are lost in so many power losses. */
async function lossesIn(rounds: number, lie?: 'files' | 'folders'): Promise<number> {
  const disk = forgetfulDisk()
  if (lie !== undefined) disk.lieAbout(lie)
  const chance = randomFrom(7)
  const acknowledged: Acknowledged = { decisions: new Set(), documents: new Set() }
  const register = await openRegisterDatabase(':memory:')
  let lost = 0
  for (let round = 0; round < rounds; round++) {
    disk.failAt(5 + Math.floor(chance() * 150))
    await open(disk, register)
      .then((workspace) => work(workspace, acknowledged, round))
      .catch((error: Error) => {
        if (error.message !== 'the power failed') throw error
      })
    disk.restart(chance)
    const workspace = await open(disk, register).catch((error: Error) => error.message)
    if (typeof workspace === 'string') return workspace.includes('was changed') ? 1 : Number.NaN
    const decisions = new Set((await workspace.decisions()).map(({ id }) => id))
    const documents = new Set((await workspace.documents()).map(({ hash }) => hash))
    for (const id of acknowledged.decisions) if (!decisions.has(id)) lost++
    for (const hash of acknowledged.documents) if (!documents.has(hash)) lost++
    for (const hash of documents) await workspace.bytesOf(hash).catch(() => lost++)
    if (lost > 0) return lost
  }
  expect(acknowledged.decisions.size).toBeGreaterThan(rounds)
  return lost
}

describe('a power loss', () => {
  it('takes no acknowledged decision and no acknowledged document with it', async () => {
    expect(await lossesIn(60)).toBe(0)
  })

  it.each(['files', 'folders'] as const)(
    'is noticed by this test where a disk lies about %s',
    async (what) => {
      const lost = await lossesIn(60, what).catch(() => 1)
      expect(lost).toBeGreaterThan(0)
    },
  )
})

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
