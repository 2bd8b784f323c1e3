import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWorkspace } from '../../programs/workspace/open-workspace.ts'
import { verifyWorkspace } from '../../programs/workspace/verify-workspace.ts'
import { type MadeFolder, madeFolder } from './made-workspace.ts'

// A few kills; `bench/durability.ts` kills thirty times.
const program = fileURLToPath(new URL('../../programs/cli/main.ts', import.meta.url))
const decider = fileURLToPath(new URL('./decide-until-killed.ts', import.meta.url))

let folder: MadeFolder
beforeEach(() => {
  folder = madeFolder()
})
afterEach(() => folder.remove())

/** Lines of a log that are whole. */
function linesOf(log: string): readonly string[] {
  const path = folder.path(`.regesta/${log}`)
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : []
}

async function expectSound(): Promise<void> {
  const workspace = await openWorkspace(folder.path('.regesta'))
  const { problems } = await verifyWorkspace(workspace.keeping, {
    say: () => undefined,
    begin: () => () => undefined,
  })
  await workspace.close()
  expect(problems).toEqual([])
}

describe('a program that is killed', () => {
  it('while it adds loses no document that it had kept, and goes on where it stopped', async () => {
    for (let index = 0; index < 60; index++)
      folder.write(`all/${index}.txt`, `${index}. On 8 December 1991 the council met in Riga. `.repeat(20))
    const args = [program, 'add', folder.path('all'), '--workspace', folder.path('.regesta')]
    for (const milliseconds of [400, 900, 1400]) {
      const child = spawn(process.execPath, args, { stdio: 'ignore' })
      await Promise.race([wait(milliseconds), once(child, 'exit')])
      child.kill('SIGKILL')
      const kept = linesOf('documents.jsonl')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      expect(linesOf('documents.jsonl').slice(0, kept.length)).toEqual(kept)
    }
    const child = spawn(process.execPath, args, { stdio: 'ignore' })
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(linesOf('documents.jsonl')).toHaveLength(60)
    await expectSound()
  })

  it('while it decides loses no decision that it had acknowledged', async () => {
    folder.write('one.txt', 'On 8 December 1991 the council met in Riga.')
    const adding = spawn(process.execPath, [
      program,
      'add',
      folder.path('one.txt'),
      '--workspace',
      folder.path('.regesta'),
    ])
    await once(adding, 'exit')
    const acknowledged: string[] = []
    for (const wanted of [3, 8]) {
      const child = spawn(process.execPath, [decider, folder.path('.regesta'), '1000'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let said = ''
      child.stdout.on('data', (chunk) => {
        said += chunk
        if (said.split('\n').length > wanted + 1) child.kill('SIGKILL')
      })
      await once(child, 'close')
      acknowledged.push(...said.split('\n').slice(1, -1))
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(10)
    const workspace = await openWorkspace(folder.path('.regesta'))
    const kept = new Set((await workspace.decisions()).map(({ id }) => id))
    await workspace.close()
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    await expectSound()
  })
})
