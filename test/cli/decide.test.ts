import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkspace } from '../../programs/workspace/open-workspace.ts'
import { type MadeFolder, madeFolder } from '../workspace/made-workspace.ts'
import { regesta } from './run-program.ts'

const first = `The 7th Congress of the Harbour League was held in Dakar on 8 December 1991.

Ana Reyes visited Genoa on 3 May 1994.`
const second = `On 9 December 1991 the 7th Congress of the Harbour League was held in Dakar.

In Genoa, she spoke of the quays. Ana Reyes visited Lisbon on June 1994, 3.`

describe('deciding from the command line', () => {
  let folder: MadeFolder
  const run = (...args: readonly string[]) =>
    regesta(args, { folder: folder.path(''), environment: { REGESTA_USER: 'Ana Reyes' } })
  const ids = new Map<string, string>()

  beforeAll(async () => {
    folder = madeFolder()
    folder.write('first.txt', first)
    folder.write('second.txt', second)
    await run('add', 'first.txt', 'second.txt')
    const workspace = await openWorkspace(folder.path('.regesta'))
    const { entries } = await workspace.register.ask(
      { ask: 'everything' },
      { order: 'date', limit: 100, after: null },
    )
    for (const { id, summary } of entries) ids.set(summary, id)
    await workspace.close()
  }, 60_000)
  afterAll(() => folder.remove())

  const congress = () =>
    ids.get('Dakar, 1991-12-08 or 1991-12-09. The 7th Congress of the Harbour League is held.') ?? ''
  const visit = () => ids.get('Genoa, 1994-05-03. Ana Reyes visits Genoa.') ?? ''

  it('corrects a value, tells its history, and undoes it', async () => {
    const made = await run(
      'decide',
      'correct',
      congress(),
      '--set',
      'date=1991-12-08',
      '--why',
      'the protocol',
    )
    expect(made.code).toBe(0)
    const decision = made.output.trim()
    const told = await run('history', congress())
    expect(told.output).toContain('Dakar, 1991-12-08. The 7th Congress of the Harbour League is held.')
    expect(told.output).toContain('first.txt: 1991-12-08 from “8 December 1991” (read)')
    expect(told.output).toContain('second.txt: 1991-12-09 from “9 December 1991” (read)')
    expect(told.output).toContain(`Ana Reyes, correct ${decision}: the protocol`)
    const before = await run('history', congress(), '--as-of', '1999-01-01')
    expect([before.code, before.talk]).toEqual([1, 'regesta: on 1999-01-01 the register had no such entry\n'])
    expect((await run('decide', 'undo', decision)).code).toBe(0)
    expect((await run('history', congress())).output).toContain('undone by')
    expect((await run('decide', 'undo', decision)).code).toBe(1)
  }, 60_000)

  it('refuses what contradicts a decision, and what was decided on an older version', async () => {
    const parted = JSON.parse((await run('history', congress(), '--format', 'json')).output)
    const [one, other] = parted.entry.tellings.map((telling: { id: string }) => telling.id)
    expect((await run('decide', 'different', congress(), one)).code).toBe(0)
    const joined = await run('decide', 'same', one, other)
    expect(joined.code).toBe(1)
    expect(joined.talk).toContain('are not the same, says the decision')
    const late = await run('decide', 'accept', one, '--seen', parted.entry.version)
    expect(late.code).toBe(1)
    expect(late.talk).toContain('has changed')
  }, 60_000)

  it('rejects, adds and silences', async () => {
    expect((await run('decide', 'reject', visit())).code).toBe(0)
    expect((await run('decide', 'accept', visit())).code).toBe(2)
    expect((await run('history', visit())).output).toContain('Ana Reyes, reject')
    const added = await run(
      ...['decide', 'add', 'second.txt', '--words', 'she spoke of the quays', '--kind', 'act'],
      ...['--set', 'form=speech', '--set', 'date=1994-05-04', '--set', 'issuer=Ana Reyes'],
    )
    expect(added.code).toBe(0)
    expect(added.talk).toContain('1994-05-04. Speech by Ana Reyes.')
  }, 60_000)

  it.each([
    [['decide'], 'say what is decided'],
    [['decide', 'acept', 'x'], 'did you mean accept?'],
    [['decide', 'same', 'x'], 'same wants: same ENTRY|ENTITY ENTRY|ENTITY'],
    [['decide', 'accept', 'nothing'], 'the register has no entry nothing'],
    [['history'], 'name one entry'],
    [['history', 'x', '--as-of', 'yesterday'], '--as-of yesterday is no day'],
  ])('says what is wrong with %j', async (args, expected) => {
    const { code, talk } = await run(...args)
    expect(code).toBe(2)
    expect(talk).toContain(expected)
  })
})
