import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended, regesta, startRegesta } from './run-program.ts'

const sample = fileURLToPath(new URL('../../fixtures/azerbaijan-oic.txt', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'regesta-serve-'))
const workspace = join(folder, 'archive')

beforeAll(async () => {
  expect(await regesta(['add', '--workspace', workspace, sample])).toMatchObject({ code: 0 })
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Starts the server; its address, and a way to end it as the system would. */
async function served(...args: readonly string[]) {
  const child = startRegesta(['serve', '--workspace', workspace, '--port', '0', ...args])
  const run = ended(child)
  const address = await new Promise<string>((resolve) => {
    child.stdout.once('data', (text: string) => resolve(text.trim()))
    void run.then(({ talk }) => resolve(talk))
  })
  return {
    address,
    stop(signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM') {
      child.kill(signal)
      return run
    },
  }
}

const postJson = (address: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

describe('regesta serve', () => {
  it('serves page and register, takes documents and decisions, and ends cleanly', async () => {
    const { address, stop } = await served()
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' })
    const page = await fetch(`${address}/timeline`, { headers: { accept: 'text/html' } })
    expect(await page.text()).toContain('<title>')

    const { entries, total } = await (await fetch(`${address}/api/entries?q=kind:meeting&limit=1`)).json()
    expect(total).toBeGreaterThan(10)
    const decided = await postJson(
      `${address}/api/decisions`,
      { verdict: { verdict: 'accept', entry: entries[0].id }, why: 'seen' },
      { 'if-match': `"${entries[0].version}"` },
    )
    expect(decided.status).toBe(201)
    expect((await decided.json()).entry).toMatchObject({ review: 'accepted' })

    const added = await fetch(`${address}/api/documents?name=${encodeURIComponent('league.txt')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: 'The Harbour League was founded in Riga on 4 May 1921.',
    })
    expect(added.status).toBe(201)
    expect(await added.json()).toMatchObject({
      document: { name: 'league.txt' },
      isNew: true,
      entries: 1,
      remarks: [],
    })
    const old = await fetch(`${address}/api/documents?name=old.txt`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.from('Le traité fut signé à Genève.', 'latin1'),
    })
    expect((await old.json()).remarks.join()).toContain('windows-1252')
    expect((await (await fetch(`${address}/api/documents`)).json()).documents).toHaveLength(3)

    const { code, talk } = await stop()
    expect(code).toBe(0)
    const lines = talk
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ route }) => route)).toContain('decide')
    expect(talk).not.toContain('Harbour')
  })

  it('ends cleanly by Ctrl-C too', async () => {
    expect((await (await served()).stop('SIGINT')).code).toBe(0)
  })

  it('does not serve others while nobody would have to sign in', async () => {
    const refused = await regesta(['serve', '--workspace', workspace, '--host', '0.0.0.0', '--port', '0'])
    expect(refused).toMatchObject({ code: 1, output: '' })
    expect(refused.talk).toContain('add a user first: regesta user add NAME --role owner')
  })

  it.each([
    [['--port', 'x'], '--port x: give a number from 0 to 65535'],
    [['--public', 'ftp://x'], '--public ftp://x: give an address such as https://register.example.org'],
    [['--max-upload', '0'], '--max-upload 0: give a number of megabytes up to 200'],
    [['--openid-client', 'x'], 'name the OpenID provider with --openid-issuer'],
    [['--openid-issuer', 'http://id.example.org'], 'give its https address'],
    [
      ['--openid-issuer', 'https://id.example.org'],
      'say what this server is called there with --openid-client',
    ],
    [
      ['--openid-issuer', 'https://id.example.org', '--openid-client', 'x'],
      'say who may do what with --openid-role',
    ],
    [
      ['--openid-issuer', 'https://id.example.org', '--openid-client', 'x', '--openid-role', 'staff=king'],
      'write VALUE=reader, VALUE=editor or VALUE=owner',
    ],
    [['history.txt'], 'there is nothing to do with history.txt'],
  ])('refuses %j', async (args, says) => {
    const { code, talk } = await regesta(['serve', '--workspace', workspace, ...args])
    expect(code).toBe(2)
    expect(talk).toContain(says)
  })
})

describe('regesta user', () => {
  const user = (args: readonly string[], input = '') =>
    regesta(['user', ...args, '--workspace', workspace], { input })

  it('keeps users of whom the running server knows at once', async () => {
    const { address, stop } = await served()
    expect((await fetch(`${address}/api/overview`)).status).toBe(200)

    expect(await user(['add', 'Anna', '--role', 'owner'], 'correct horse battery\n')).toMatchObject({
      code: 0,
    })
    expect((await fetch(`${address}/api/overview`)).status).toBe(401)
    const kept = readFileSync(join(workspace, 'accounts.json'), 'utf8')
    expect(kept).not.toContain('correct horse')
    expect(kept).toMatch(/"password": "scrypt\$17\$8\$1\$[\w-]{22}\$[\w-]{43}"/)
    expect(statSync(join(workspace, 'accounts.json')).mode & 0o777).toBe(0o600)
    const signedIn = await postJson(`${address}/api/session`, {
      name: 'Anna',
      password: 'correct horse battery',
    })
    expect(await signedIn.json()).toMatchObject({ user: { name: 'Anna', role: 'owner', by: 'password' } })

    expect(await user(['add', 'harvest', '--role', 'reader', '--no-password'])).toMatchObject({ code: 0 })
    const { output: token } = await user(['token', 'harvest', '--label', 'nightly'])
    const asHarvest = () =>
      fetch(`${address}/api/overview`, { headers: { authorization: `Bearer ${token.trim()}` } })
    expect((await asHarvest()).status).toBe(200)
    expect((await user(['list'])).output).toBe('Anna\towner\tpassword\nharvest\treader\ttoken nightly\n')
    expect(await user(['token', 'harvest', '--label', 'nightly', '--remove'])).toMatchObject({ code: 0 })
    expect((await asHarvest()).status).toBe(401)

    expect(await user(['remove', 'harvest'])).toMatchObject({ code: 0 })
    expect(await user(['remove', 'harvest'])).toMatchObject({ code: 1 })
    expect(await user(['remove', 'Anna'])).toMatchObject({ code: 0 })
    expect((await fetch(`${address}/api/overview`)).status).toBe(200)
    await stop()
  })

  it.each([
    [['add', 'Anna'], '', 'say the role: --role reader, editor or owner'],
    [['add', 'Anna', '--role', 'owner'], 'short\n', 'the password has 5 letters; it needs 12 or more'],
    [['add', '<b>', '--role', 'owner'], '', 'a user name has 1 to 100 letters'],
    [['dance'], '', 'say what to do: add, list, remove, token'],
    [['remove'], '', 'name the user'],
    [['add', 'Anna', 'Berta'], '', 'give one name'],
  ])('refuses %j', async (args, input, says) => {
    const { code, talk } = await user(args, input)
    expect(code).toBe(2)
    expect(talk).toContain(says)
  })
})
