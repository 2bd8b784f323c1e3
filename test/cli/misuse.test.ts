import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { allCommands } from '../../programs/cli/all-commands.ts'
import { regesta } from './run-program.ts'

const sample = fileURLToPath(new URL('../../fixtures/azerbaijan-oic.txt', import.meta.url))

describe('regesta', () => {
  it('tells its version', async () => {
    for (const option of ['--version', '-V'])
      expect(await regesta([option])).toEqual({ code: 0, output: `regesta ${manifest.version}\n`, talk: '' })
  })

  it('tells its commands', async () => {
    const { code, output } = await regesta(['--help'])
    expect(code).toBe(0)
    for (const { name } of allCommands) expect(output).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
    expect((await regesta([])).code).toBe(2)
  })

  it.each(allCommands)('$name has help with examples', async ({ name }) => {
    const { code, output, talk } = await regesta([name, '--help'])
    expect({ code, talk }).toEqual({ code: 0, talk: '' })
    expect(output).toMatch(new RegExp(`Usage\n  regesta ${name}`))
    expect(output).toMatch(new RegExp(`Examples\n  .*regesta ${name}`))
    expect(await regesta(['help', name])).toMatchObject({ code: 0, output })
  })
})

describe('misuse', () => {
  it.each<[string, string]>([
    ['raed', 'there is no command raed; did you mean “regesta read”?'],
    ['--verbose', 'there is no option --verbose'],
    ['read --formt json', 'there is no option --formt; did you mean --format?'],
    ['read --quiet', 'there is no option --quiet'],
    ['read --format jsn', '--format jsn: did you mean json?'],
    ['read --format', '--format wants a value'],
    ['read --out --format json', '--out wants a value'],
    ['read --date 2004-13', '--date 2004-13 is no date'],
    ['read --date yesterday', '--date yesterday is no date'],
    ['read --encoding klingon', '--encoding klingon is not known'],
    ['read --language English!', '--language English! is no language tag'],
    ['read --authority no/such.jsonl', 'no/such.jsonl'],
    ['explain', 'name an entry, or a rule'],
    ['explain date/no-such-rule', 'there is no rule date/no-such-rule'],
    [`explain zzzzzzzz ${sample}`, 'no entry has the id zzzzzzzz'],
  ])('%s', async (call, says) => {
    const { code, output, talk } = await regesta(call.split(' '))
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(talk).toContain(says)
  })
})

describe('regesta explain', () => {
  it('shows each value of an entry with its basis, its words and the file that read it', async () => {
    const table = await regesta(['read', sample])
    const [, id = ''] = /\n(\S+)\s+8 December~\s+meeting/.exec(table.output) ?? []
    const { code, output, talk } = await regesta(['explain', id, sample])
    expect({ code, talk }).toEqual({ code: 0, talk: '' })
    expect(output).toMatch(
      /date 1991-12-08 \(repaired\)\n {4}line \d+, 142–158\n {4}….*December 1991, 8.*…\n {4} +\^{16}\n {4}read by src\/time\/\S+\.ts/,
    )
    expect(output).toMatch(/place Dakar \(read\)/)
  })
})
