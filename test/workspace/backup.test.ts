import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { restoreBackup, writeBackup } from '../../programs/workspace/backup.ts'
import type { Keeping } from '../../programs/workspace/keeping.ts'
import { newKeeping } from '../../programs/workspace/new-keeping.ts'
import { openWorkspace } from '../../programs/workspace/open-workspace.ts'
import { addTo, type MadeFolder, madeFolder } from './made-workspace.ts'

let folder: MadeFolder

beforeEach(async () => {
  folder = madeFolder()
  folder.write('one.txt', 'On 8 December 1991 the council met in Riga.')
  folder.write('two.txt', Buffer.alloc(3000, 'On 9 May 1992 the council met in Vilnius. '))
  const workspace = await openWorkspace(folder.path('.regesta'), { missing: 'make' })
  await addTo(workspace, [folder.path('one.txt'), folder.path('two.txt')])
  folder.write('one.txt', 'On 9 December 1991 the council met in Riga.')
  await addTo(workspace, [folder.path('one.txt')])
  const [document] = await workspace.documents()
  await workspace.decide({
    verdict: {
      verdict: 'silence',
      document: document?.id ?? '',
      rule: 'text',
      about: { words: 'Riga', before: '', after: '' },
    },
    who: 'a person',
    why: 'because',
    seen: null,
  })
  await workspace.close()
})
afterEach(() => folder.remove())

async function backedUp(keeping: Keeping): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of writeBackup(keeping)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function backUp(name = '.regesta'): Promise<Buffer> {
  const workspace = await openWorkspace(folder.path(name))
  try {
    return await backedUp(workspace.keeping)
  } finally {
    await workspace.close()
  }
}

async function restore(bytes: Uint8Array, name: string): Promise<void> {
  const made = await newKeeping(folder.path(name), {})
  try {
    await restoreBackup(made.keeping, inPieces(bytes))
    await made.keep()
  } catch (error) {
    await made.discard()
    throw error
  }
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
}

async function digestOf(name: string): Promise<string> {
  const workspace = await openWorkspace(folder.path(name))
  try {
    return await workspace.register.digest()
  } finally {
    await workspace.close()
  }
}

describe('a backup', () => {
  it('is restored byte for byte, with the same register', async () => {
    const bytes = await backUp()
    await restore(bytes, 'restored/.regesta')
    for (const log of ['documents.jsonl', 'decisions.jsonl'])
      expect(readFileSync(folder.path(`restored/.regesta/${log}`))).toEqual(
        readFileSync(folder.path(`.regesta/${log}`)),
      )
    const names = await readdir(folder.path('.regesta/originals'), { recursive: true })
    expect(names.filter((name) => /[\da-f]{64}$/.test(name))).toHaveLength(3)
    for (const name of names.filter((one) => /[\da-f]{64}$/.test(one)))
      expect(readFileSync(folder.path(`restored/.regesta/originals/${name}`))).toEqual(
        readFileSync(folder.path(`.regesta/originals/${name}`)),
      )
    expect(await digestOf('restored/.regesta')).toBe(await digestOf('.regesta'))
    expect(await backUp('restored/.regesta')).toEqual(bytes)
  })

  it('can be made while others write, and holds what was there when it began', async () => {
    const workspace = await openWorkspace(folder.path('.regesta'))
    const before = await backedUp(workspace.keeping)
    const backup = writeBackup(workspace.keeping)
    const chunks: Uint8Array[] = []
    for (let count = 0; ; count++) {
      const { done, value } = await backup.next()
      if (done === true) break
      chunks.push(value)
      if (count === 1) {
        folder.write('three.txt', 'On 3 May 1993 the council met in Tallinn.')
        await addTo(workspace, [folder.path('three.txt')])
      }
    }
    await workspace.close()
    expect(Buffer.concat(chunks)).toEqual(before)
  })

  it('is refused where there is something already', async () => {
    const bytes = await backUp()
    await expect(restore(bytes, '.regesta')).rejects.toThrow('is not empty')
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 2000), 'ends in the middle'],
    ['without its end', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1024), 'ends in the middle'],
    ['changed in a document', changed('council met in Riga'), 'was changed'],
    ['changed in a log', changed('"record":{"keeps"'), 'documents.jsonl in the backup is broken at line 1'],
    ['of another kind', () => Buffer.from('PK'.repeat(600)), 'wrong sum'],
  ])('that is %s is refused, and leaves nothing behind', async (_, change, message) => {
    const bytes = await backUp()
    await expect(restore(change(bytes), 'restored')).rejects.toThrow(message)
    expect(existsSync(folder.path('restored'))).toBe(false)
    expect(await readdir(folder.path('.'))).not.toContainEqual(expect.stringContaining('.part'))
  })
})

function changed(words: string): (bytes: Buffer) => Buffer {
  return (bytes) => {
    const copy = Buffer.from(bytes)
    copy.write('X', copy.indexOf(words))
    return copy
  }
}
