import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MadeFolder, madeFolder } from '../workspace/made-workspace.ts'
import { regesta } from './run-program.ts'

const first = `The 7th Congress of the Harbour League was held in Dakar on 8 December 1991.

Abdulaziz Altwaijri visited Genoa on 3 May 1994. The congress will be held in Lisbon in 2030.`

describe('asking from the command line', () => {
  let folder: MadeFolder
  const ask = (...args: readonly string[]) => regesta(['ask', ...args], { folder: folder.path('') })

  beforeAll(async () => {
    folder = madeFolder()
    folder.write('first.txt', first)
    await regesta(['add', 'first.txt'], { folder: folder.path('') })
  }, 60_000)
  afterAll(() => folder.remove())

  it('prints entries under their years, each with its document and words', async () => {
    const { code, output, talk } = await ask('al-Tuwaijri')
    expect(code).toBe(0)
    expect(output).toMatch(/^1994\n\S{4} {2}3 May {2}visit {8}Genoa\. Abdulaziz Altwaijri visits Genoa\./)
    expect(output).toContain('first.txt ¶2: “Abdulaziz Altwaijri visited Genoa')
    expect(talk).toBe('1 entry\n')
  })

  it('says how many there are and how to see more', async () => {
    const { output, talk } = await ask('kind:meeting,visit', '--limit', '1', '--sort', 'date')
    expect(output.split('\n')[0]).toBe('1991')
    expect(talk).toBe('1 of 3 entries; --limit 3 shows all of them\n')
    expect((await ask('Rabat')).talk).toContain('no entry answers this')
  })

  it('counts the values of fields', async () => {
    const { output, talk } = await ask('--facets', 'status,kind')
    expect(output).toMatch(/kind\n {2}meeting {2}2 {2}█+\n {2}visit {4}1 {2}█+/)
    expect(output).toMatch(/status\n {2}held {5}2/)
    expect(talk).toBe('of 3 entries\n')
    const counted = JSON.parse((await ask('Dakar', '--facets', 'place', '--format', 'json')).output)
    expect(counted).toEqual({
      total: 1,
      facets: [{ field: 'place', values: [{ value: 'Dakar', label: 'Dakar', count: 1 }] }],
    })
  })

  it('prints for other programs', async () => {
    const one = JSON.parse((await ask('Dakar', '--format', 'json')).output)
    const [line = ''] = (await ask('Dakar', '--format', 'ndjson')).output.split('\n')
    expect(one).toEqual([JSON.parse(line)])
    expect(one[0].tellings[0].documentName).toBe('first.txt')
    expect((await ask('Rabat', '--format', 'json')).output).toBe('[]\n')
    const csv = (await ask('Dakar', '--format', 'csv')).output
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv).toContain('"first.txt, paragraph 1",The 7th Congress of the Harbour League')
    const markdown = (await ask('Genoa', '--format', 'md')).output
    expect(markdown).toContain('- **3 May 1994** · *Genoa* · visit · Abdulaziz Altwaijri visits Genoa.')
  })

  it('points at what it does not understand', async () => {
    const { code, talk } = await ask('Dakar kond:act')
    expect(code).toBe(2)
    expect(talk.split('\n').slice(0, 3)).toEqual([
      'regesta: there is no field “kond”',
      '  Dakar kond:act',
      '        ^^^^',
    ])
    expect((await ask('Dakar', '--facets', 'kinds')).talk).toContain('did you mean kind?')
    expect((await ask('Dakar', '--facets', 'kind', '--format', 'csv')).code).toBe(2)
    expect((await ask('Dakar', '--limit', 'many')).code).toBe(2)
    expect((await ask('Dakar', '--as-of', 'yesterday')).code).toBe(2)
  })

  it('asks the register of a day', async () => {
    expect((await ask('Dakar', '--as-of', '2020-01-01')).talk).toContain('no entry answers this')
    expect((await ask('Dakar', '--as-of', '9000-01-01')).talk).toContain('1 entry')
  })
})
