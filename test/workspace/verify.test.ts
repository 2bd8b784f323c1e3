import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeeping, openWorkspace } from '../../programs/workspace/open-workspace.ts'
import { type Verification, verifyWorkspace } from '../../programs/workspace/verify-workspace.ts'
import { addTo, type MadeFolder, madeFolder } from './made-workspace.ts'

let folder: MadeFolder

beforeEach(async () => {
  folder = madeFolder()
  folder.write('one.txt', 'On 8 December 1991 the council met in Riga.')
  folder.write('two.txt', 'On 9 May 1992 the council met in Vilnius.')
  const workspace = await openWorkspace(folder.path('.regesta'), { missing: 'make' })
  await addTo(workspace, [folder.path('one.txt')])
  await addTo(workspace, [folder.path('two.txt')])
  await workspace.close()
})
afterEach(() => folder.remove())

async function verify(): Promise<Verification> {
  const keeping = await openKeeping(folder.path('.regesta'))
  try {
    return await verifyWorkspace(keeping, { say: () => undefined, begin: () => () => undefined })
  } finally {
    await keeping.close()
  }
}

describe('verifying', () => {
  it('finds a sound workspace sound', async () => {
    expect(await verify()).toMatchObject({ documents: 2, decisions: 0, originals: 2, problems: [] })
  })

  it('names a line of a log that was changed', async () => {
    const path = folder.path('.regesta/documents.jsonl')
    writeFileSync(path, readFileSync(path, 'utf8').replace('two.txt', 'six.txt'))
    expect((await verify()).problems).toEqual([
      expect.stringContaining('documents.jsonl: line 2 was changed'),
    ])
  })

  it('names a line that is missing at the end, which the register has seen', async () => {
    const path = folder.path('.regesta/documents.jsonl')
    writeFileSync(path, `${readFileSync(path, 'utf8').split('\n')[0]}\n`)
    expect((await verify()).problems).toEqual([
      expect.stringContaining('it ends after line 1, and the register has seen line 2'),
    ])
  })

  it('names originals that are missing or changed', async () => {
    const [first = '', second = ''] = readdirSync(folder.path('.regesta/originals'), { recursive: true })
      .map(String)
      .filter((name) => /[\da-f]{64}$/.test(name))
    rmSync(join(folder.path('.regesta/originals'), first))
    writeFileSync(join(folder.path('.regesta/originals'), second), 'On 8 December 1992 …')
    const { problems } = await verify()
    expect(problems.map((problem) => problem.replace(/sha256:\S+|\/\S+/g, '…'))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('the original … is missing'),
        expect.stringContaining('the original … was changed'),
      ]),
    )
  })

  it('names an anchor that does not stand on its words, and a register that is not that of its documents', async () => {
    const workspace = await openWorkspace(folder.path('.regesta'))
    const [document] = await workspace.documents()
    const reading = await workspace.register.reading(document?.id ?? '')
    if (reading === null) throw new Error('there is no reading')
    const mark = await workspace.register.mark()
    await workspace.register.apply({
      readings: [{ ...reading, text: reading.text.replace('Riga', 'Oslo') }],
      ...(mark === null ? {} : { mark }),
    })
    await workspace.close()
    const { problems } = await verify()
    expect(problems).toEqual([
      expect.stringContaining('Oslo'),
      expect.stringContaining('that of one built anew is'),
    ])
  })
})
