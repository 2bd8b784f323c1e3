import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fetchLimits } from '../../programs/input/fetch-address.ts'
import { listSources } from '../../programs/workspace/list-sources.ts'
import { openWorkspace } from '../../programs/workspace/open-workspace.ts'
import { queueDocuments } from '../../programs/workspace/queue-documents.ts'
import { madeFolder } from './made-workspace.ts'
import { madeDatabase, testDatabase } from './postgres-database.ts'

const worker = fileURLToPath(new URL('./work-until-killed.ts', import.meta.url))
const documents = 100
const workers = 3

describe.skipIf(testDatabase === '')('three workers on a queue, one of them killed again and again', () => {
  it('read every document once', async () => {
    const folder = madeFolder()
    const database = await madeDatabase()
    const running = new Set<ChildProcess>()
    const working = new Set<ChildProcess>()
    try {
      const workspace = await openWorkspace(database.address)
      const { jobs } = workspace.keeping
      if (jobs === null) throw new Error('there are no jobs')
      for (let index = 0; index < documents; index++)
        folder.write(`all/${index}.txt`, `${index}. On 8 December 1991 the council met in Riga. `.repeat(30))
      await queueDocuments(
        workspace.keeping,
        jobs,
        await listSources([folder.path('all')], { folder: null, asked: {}, limits: fetchLimits }),
        {
          tell: () => undefined,
          signal: new AbortController().signal,
          now: () => '2026-11-24T18:00:00.000Z',
        },
      )
      const start = () => {
        const child = spawn(process.execPath, [worker, database.address], {
          stdio: ['ignore', 'pipe', 'ignore'],
        })
        running.add(child)
        child.stdout.once('data', () => working.add(child))
        child.on('exit', () => {
          running.delete(child)
          working.delete(child)
        })
      }
      for (let count = 0; count < workers; count++) start()
      let kills = 0
      for (let next = 0; ; next++) {
        await wait(500)
        const { waiting, taken } = await jobs.counts()
        if (waiting + taken === 0) break
        // One that has not finished anything yet has hardly begun; on a slow machine all would be killed at the door.
        const [victim] = working
        if (victim?.kill('SIGKILL') !== true) continue
        kills++
        working.delete(victim)
        while (running.size >= workers) await wait(5)
        start()
        if (next > 300) throw new Error(`after ${kills} kills ${waiting + taken} documents still wait`)
      }
      expect(kills).toBeGreaterThan(2)
      await workspace.catchUp()
      const kept = await workspace.documents()
      expect(kept).toHaveLength(documents)
      expect(new Set(kept.map(({ id }) => id)).size).toBe(documents)
      expect(kept.every(({ edition }) => edition === 1)).toBe(true)
      expect((await workspace.register.documents()).map(({ document }) => document.id).sort()).toEqual(
        kept.map(({ id }) => id).sort(),
      )
      expect(await jobs.counts()).toEqual({ waiting: 0, taken: 0, done: documents, failed: 0 })
      await workspace.close()
    } finally {
      for (const child of running) child.kill('SIGKILL')
      await database.remove()
      folder.remove()
    }
  }, 180_000)
})

describe.skipIf(testDatabase !== '')('three workers on a queue', () => {
  it.skip('need REGESTA_TEST_DATABASE_URL; .ci/start-postgres starts a server and prints it', () => undefined)
})
