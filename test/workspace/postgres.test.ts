import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Jobs } from '../../programs/database/postgres-jobs.ts'
import { fetchLimits } from '../../programs/input/fetch-address.ts'
import { restoreBackup, writeBackup } from '../../programs/workspace/backup.ts'
import type { Keeping } from '../../programs/workspace/keeping.ts'
import type { KeptWorkspace } from '../../programs/workspace/kept-workspace.ts'
import { listSources } from '../../programs/workspace/list-sources.ts'
import { newKeeping } from '../../programs/workspace/new-keeping.ts'
import { openKeeping, openWorkspace } from '../../programs/workspace/open-workspace.ts'
import { queueDocuments } from '../../programs/workspace/queue-documents.ts'
import { verifyWorkspace } from '../../programs/workspace/verify-workspace.ts'
import { workOnQueue } from '../../programs/workspace/work-on-queue.ts'
import { addTo, type MadeFolder, madeFolder } from './made-workspace.ts'
import { type MadeDatabase, madeDatabase, testDatabase } from './postgres-database.ts'

const silent = { say: () => undefined, begin: () => () => undefined }

describe.skipIf(testDatabase === '')('a workspace in PostgreSQL', () => {
  let folder: MadeFolder
  let database: MadeDatabase
  let workspace: KeptWorkspace

  beforeEach(async () => {
    folder = madeFolder()
    database = await madeDatabase()
    workspace = await openWorkspace(database.address)
    for (let index = 0; index < 5; index++)
      folder.write(`all/${index}.txt`, `${index}. On 8 December 199${index} the council met in Riga.`)
  })
  afterEach(async () => {
    await workspace.close()
    await database.remove()
    folder.remove()
  })

  const jobsOf = ({ jobs }: Keeping): Jobs => {
    if (jobs === null) throw new Error('there are no jobs')
    return jobs
  }
  const queue = async () =>
    queueDocuments(
      workspace.keeping,
      jobsOf(workspace.keeping),
      await listSources([folder.path('all')], { folder: null, asked: {}, limits: fetchLimits }),
      {
        tell: () => undefined,
        signal: new AbortController().signal,
        now: () => '2026-11-24T18:00:00.000Z',
      },
    )
  const work = (one: KeptWorkspace) =>
    workOnQueue(one, jobsOf(one.keeping), {
      threads: 0,
      signal: new AbortController().signal,
      count: 2,
      untilEmpty: true,
      milliseconds: 20,
      tell: () => undefined,
    })
  const decide = () =>
    workspace.decide({
      verdict: { verdict: 'undo', decision: 'none' },
      who: 'a person',
      why: null,
      seen: null,
    })

  it('keeps documents, editions and decisions', async () => {
    expect(await addTo(workspace, [folder.path('all')])).toMatchObject({ added: 5 })
    folder.write('all/3.txt', 'On 9 May 1992 the council met in Vilnius.')
    expect(await addTo(workspace, [folder.path('all')])).toMatchObject({ changed: 1, unchanged: 4 })
    const [document] = await workspace.documents()
    const answer = await workspace.decide({
      verdict: {
        verdict: 'silence',
        document: document?.id ?? '',
        rule: 'text',
        about: { words: 'Riga', before: '', after: '' },
      },
      who: 'a person',
      why: null,
      seen: null,
    })
    expect(answer).toMatchObject({ decision: { who: 'a person', verdict: 'silence' } })
    expect(await decide()).toMatchObject({ refused: 'unknown' })
    const second = await openWorkspace(database.address)
    expect(await second.documents()).toHaveLength(6)
    expect(await second.decisions()).toHaveLength(1)
    await second.close()
    expect(await verifyWorkspace(workspace.keeping, silent)).toMatchObject({ documents: 6, problems: [] })
  })

  it('names a line that was changed', async () => {
    await addTo(workspace, [folder.path('all')])
    await database.run(
      "update regesta_keep.log_line set line = replace(line, '2.txt', '9.txt') where number = 3",
    )
    await expect(openWorkspace(database.address)).rejects.toThrow('the log of documents: line 3 was changed')
  })

  it('is backed up into a folder and restored from it, byte for byte', async () => {
    await addTo(workspace, [folder.path('all')])
    const bytes = await backedUp(workspace.keeping)
    const made = await newKeeping(folder.path('copy'), {})
    await restoreBackup(made.keeping, once(bytes))
    await made.keep()
    const copy = await openKeeping(folder.path('copy'))
    expect(digest(await backedUp(copy))).toBe(digest(bytes))
    await copy.close()
    const back = await madeDatabase()
    const again = await newKeeping(back.address, {})
    await restoreBackup(again.keeping, once(bytes))
    expect(digest(await backedUp(again.keeping))).toBe(digest(bytes))
    await again.keep()
    await expect(newKeeping(back.address, {})).rejects.toThrow('is not empty')
    await back.remove()
  })

  it('gives each document of its queue to one worker, and its register is that of documents added at once', async () => {
    expect(await queue()).toMatchObject({ added: 5 })
    expect(await queue()).toMatchObject({ added: 5 })
    const second = await openWorkspace(database.address)
    const done = await Promise.all([work(workspace), work(second)])
    expect(done[0] + done[1]).toBe(5)
    await second.close()
    expect(await workspace.documents()).toHaveLength(5)
    expect(await queue()).toMatchObject({ added: 0, unchanged: 5 })
    expect(await verifyWorkspace(workspace.keeping, silent)).toMatchObject({ originals: 5, problems: [] })
  })

  it('leaves the documents of a worker that ended to the others, and takes nothing from it any more', async () => {
    await queue()
    const short = await openKeeping(database.address)
    const jobs = jobsOf(short)
    const taken = await jobs.claim('a worker that ended', 2)
    expect(taken).toHaveLength(2)
    await database.run("update regesta_keep.job set until = now() - interval '1 s' where state = 'taken'")
    expect(await work(workspace)).toBe(5)
    const late = taken.map(({ id }) => ({ id, record: '{}', reading: '{}', reader: '' }))
    expect(await jobs.finish('a worker that ended', late)).toEqual([])
    await short.close()
    expect(await workspace.documents()).toHaveLength(5)
  })
})

describe.skipIf(testDatabase !== '')('a workspace in PostgreSQL', () => {
  it.skip('needs REGESTA_TEST_DATABASE_URL; .ci/start-postgres starts a server and prints it', () =>
    undefined)
})

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function backedUp(keeping: Keeping): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of writeBackup(keeping)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
