import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptWorkspace } from '../../programs/workspace/kept-workspace.ts'
import { openWorkspace } from '../../programs/workspace/open-workspace.ts'
import type { DecisionAnswer } from '../../programs/workspace/workspace.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'
import { targetOf } from '../../src/register/target-of.ts'
import { addTo, type MadeFolder, madeFolder } from './made-workspace.ts'

let folder: MadeFolder
let workspace: KeptWorkspace

beforeEach(async () => {
  folder = madeFolder()
  folder.write('one.txt', 'On 8 December 1991 the council met in Riga.\n\nOn 9 May 1992 it met in Vilnius.')
  workspace = await openWorkspace(folder.path('.regesta'), { missing: 'make' })
  await addTo(workspace, [folder.path('one.txt')])
})
afterEach(async () => {
  await workspace.close()
  folder.remove()
})

async function entryOf(date: string): Promise<RegisterEntry> {
  const { entries } = await workspace.register.ask(
    { ask: 'everything' },
    { order: 'date', limit: 10, after: null },
  )
  const found = entries.find((entry) => entry.date === date)
  if (found === undefined) throw new Error(`there is no entry of ${date} among ${entries.length}`)
  return found
}

function accept(entry: RegisterEntry, seen: string | null, who = 'Aida'): Promise<DecisionAnswer> {
  return workspace.decide({
    verdict: { verdict: 'accept', entry: targetOf(entry.tellings) },
    who,
    why: 'it is in the minutes',
    seen,
  })
}

describe('a decision', () => {
  it('is kept and is in the register when it is acknowledged', async () => {
    const answer = await accept(await entryOf('1991-12-08'), null)
    expect(answer).toMatchObject({
      decision: { verdict: 'accept', who: 'Aida', why: 'it is in the minutes' },
    })
    expect((await entryOf('1991-12-08')).review).toBe('accepted')
    const second = await openWorkspace(folder.path('.regesta'))
    expect(await second.decisions()).toHaveLength(1)
    await second.close()
  })

  it('on an entry that has changed since it was looked at is refused', async () => {
    const looked = await entryOf('1991-12-08')
    expect(await accept(looked, looked.version)).toHaveProperty('decision')
    expect(await accept(looked, looked.version, 'Boris')).toMatchObject({
      refused: 'changed',
      reason: expect.stringContaining('has changed since it was looked at'),
    })
    const again = await entryOf('1991-12-08')
    expect(await accept(again, again.version, 'Boris')).toHaveProperty('decision')
  })

  it('of two at once is seen by the second', async () => {
    const looked = await entryOf('1991-12-08')
    const other = await openWorkspace(folder.path('.regesta'))
    const wanted = {
      verdict: { verdict: 'accept', entry: targetOf(looked.tellings) },
      why: null,
      seen: looked.version,
    } as const
    const answers = await Promise.all([
      workspace.decide({ ...wanted, who: 'Aida' }),
      other.decide({ ...wanted, who: 'Boris' }),
    ])
    await other.close()
    expect(answers.map((answer) => ('refused' in answer ? answer.refused : 'kept')).sort()).toEqual([
      'changed',
      'kept',
    ])
  })

  it('moves to the next edition by its words, and is listed when they are gone', async () => {
    await accept(await entryOf('1991-12-08'), null)
    folder.write('one.txt', 'A history.\n\nOn 8 December 1991 the council met in Riga.')
    await addTo(workspace, [folder.path('one.txt')])
    expect((await entryOf('1991-12-08')).review).toBe('accepted')
    expect(await workspace.register.lostDecisions()).toEqual([])
    folder.write('one.txt', 'On 9 May 1992 the council met in Vilnius.')
    await addTo(workspace, [folder.path('one.txt')])
    expect(await workspace.register.lostDecisions()).toMatchObject([{ decision: { who: 'Aida' } }])
    expect(await workspace.decisions()).toHaveLength(1)
  })

  it('that cannot be is refused with the reason, and is not in the log', async () => {
    const answer = await workspace.decide({
      verdict: { verdict: 'undo', decision: '7-00000000' },
      who: 'Aida',
      why: null,
      seen: null,
    })
    expect(answer).toMatchObject({ refused: 'unknown', reason: expect.stringContaining('7-00000000') })
    expect(await workspace.decisions()).toEqual([])
  })
})
