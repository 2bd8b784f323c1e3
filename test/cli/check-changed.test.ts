import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../programs/editors/check-changed.sh', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'regesta-changed-'))
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
    encoding: 'utf8',
  }).trim()

git('init', '--quiet')
writeFileSync(join(folder, 'old.txt'), 'It met on May 1993, 4 in Riga.\n')
writeFileSync(join(folder, 'code.js'), 'met("May 1993, 4")\n')
git('add', '.')
git('commit', '--quiet', '-m', 'one')
const base = git('rev-parse', 'HEAD')
const odd = '$(touch harm) new.txt'
writeFileSync(join(folder, odd), 'The council rose on June 2006, 19-21.\n')
writeFileSync(join(folder, 'code.js'), 'rose("June 2006, 19-21")\n')
git('add', '.')
git('commit', '--quiet', '-m', 'two')

afterAll(() => rmSync(folder, { recursive: true }))

function run(environment: Readonly<Record<string, string>>) {
  const { status, stdout } = spawnSync('bash', [script], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...environment },
    encoding: 'utf8',
  })
  return { status, stdout }
}

describe('the check of a change', () => {
  it('tells the findings of the changed documents as annotations, and of no others', () => {
    const { status, stdout } = run({ REGESTA_BASE: base })
    expect(status).toBe(1)
    expect(stdout).toContain('new.txt')
    expect(stdout).not.toContain('old.txt')
    expect(stdout).not.toContain('code.js')
    expect(git('status', '--short')).toBe('')
  })

  it.each([
    ['warning', 1],
    ['error', 0],
    ['never', 0],
  ])('with fail-on %s ends with %d', (failOn, code) =>
    expect(run({ REGESTA_BASE: base, REGESTA_FAIL_ON: failOn }).status).toBe(code),
  )

  it('checks all documents where nothing tells what was there before', () => {
    const { stdout } = run({ REGESTA_BASE: '0000000000000000000000000000000000000000' })
    expect(stdout).toContain('old.txt')
  })

  it('writes SARIF for the files that are named, and tells where', () => {
    const output = join(folder, 'output')
    const sarif = join(folder, 'found.sarif')
    const { status } = run({
      REGESTA_FILES: 'old.txt\n',
      REGESTA_FORMAT: 'sarif',
      REGESTA_SARIF: sarif,
      GITHUB_OUTPUT: output,
    })
    expect(status).toBe(1)
    expect(readFileSync(output, 'utf8')).toBe(`sarif-file=${sarif}\n`)
    expect(readFileSync(sarif, 'utf8')).toContain('date/day-after-year')
    rmSync(sarif)
    rmSync(output)
  })

  it('is content where a change touches no document', () => {
    const head = git('rev-parse', 'HEAD')
    expect(run({ REGESTA_BASE: head })).toEqual({
      status: 0,
      stdout: 'Regesta: the change touches no document.\n',
    })
  })
})
