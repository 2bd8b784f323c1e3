import { afterEach, describe, expect, it } from 'vitest'
import { host, type TestServer, testServer } from './test-server.ts'

const open: TestServer[] = []
afterEach(async () => {
  for (const { server } of open.splice(0)) await server.close()
})

async function made(given: Parameters<typeof testServer>[0] = {}): Promise<TestServer> {
  const server = await testServer({ isEmpty: true, ...given })
  open.push(server)
  return server
}

async function statusOf(
  { server }: TestServer,
  headers: Readonly<Record<string, string>>,
  url = '/api/overview',
) {
  return (await server.inject({ url, headers: { host, ...headers } })).statusCode
}

const signIn = { method: 'POST', url: '/api/session' } as const
const password = 'correct horse battery'

async function cookieOf({ server, accounts }: TestServer, role: 'reader' | 'editor' | 'owner' = 'editor') {
  await accounts.put({ name: 'Anna', role, password })
  const response = await server.inject({
    ...signIn,
    headers: { host, origin: `http://${host}` },
    payload: { name: 'Anna', password },
  })
  expect(response.statusCode, response.body).toBe(200)
  const [set = ''] = [response.headers['set-cookie'] ?? ''].flat()
  return { set, cookie: set.split(';')[0] ?? '' }
}

describe('the name in Host', () => {
  it.each([
    ['127.0.0.1:4173', 200],
    ['localhost:4173', 200],
    ['LOCALHOST', 200],
    ['[::1]:4173', 200],
    ['evil.example:4173', 421],
    ['127.0.0.1.evil.example', 421],
    ['127.0.0.1@evil.example', 421],
  ])('%s: %i', async (name, status) => {
    expect(await statusOf(await made(), { host: name })).toBe(status)
  })

  it('may be that of the public address', async () => {
    const server = await made({ publicAddress: new URL('https://register.example') })
    expect(await statusOf(server, { host: 'register.example' })).toBe(200)
  })
})

describe('requests that other sites make a browser send', () => {
  it.each([
    ['a read from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a read from another port of this machine', { 'sec-fetch-site': 'same-site' }, 403],
    ['a read from the page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a read by a program', {}, 200],
  ])('%s', async (_, headers, status) => {
    expect(await statusOf(await made(), headers)).toBe(status)
  })

  it.each([
    ['from another site', { origin: 'https://evil.example' }, 403],
    ['from another port', { origin: 'http://127.0.0.1:9999' }, 403],
    ['from nowhere', { origin: 'null' }, 403],
    ['from the page', { origin: `http://${host}` }, 404],
    ['from a program', {}, 404],
  ])('a change %s', async (_, headers, status) => {
    const { server } = await made()
    const response = await server.inject({
      method: 'POST',
      url: '/api/decisions',
      headers: { host, ...headers },
      payload: { verdict: { verdict: 'silence', finding: 'none' }, why: null },
    })
    expect(response.statusCode, response.body).toBe(status)
  })

  it('cannot be forms: only JSON and bytes are bodies', async () => {
    const { server } = await made()
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const headers = { host, 'content-type': type }
      const response = await server.inject({ method: 'POST', url: '/api/decisions', headers, payload: '{}' })
      expect(response.statusCode, type).toBe(415)
    }
  })

  it('with a session need to say where they come from', async () => {
    const server = await made()
    const { cookie } = await cookieOf(server)
    const ask = (headers: Readonly<Record<string, string>>) =>
      server.server.inject({
        method: 'POST',
        url: '/api/decisions',
        headers: { host, cookie, ...headers },
        payload: { verdict: { verdict: 'silence', finding: 'none' }, why: null },
      })
    expect((await ask({})).statusCode).toBe(403)
    expect((await ask({ origin: `http://${host}` })).statusCode).toBe(404)
  })
})

describe('sessions', () => {
  it('stand in a cookie that scripts cannot read and other sites cannot send', async () => {
    const { set } = await cookieOf(await made())
    expect(set).toMatch(/^regesta-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  it('stand in a cookie for TLS alone behind a public address', async () => {
    const server = await made({ publicAddress: new URL(`https://${host}`) })
    await server.accounts.put({ name: 'Anna', role: 'reader', password })
    const response = await server.server.inject({
      ...signIn,
      headers: { host, origin: `https://${host}` },
      payload: { name: 'Anna', password },
    })
    expect([response.headers['set-cookie']].flat()[0]).toMatch(
      /^__Host-regesta-session=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(response.headers['strict-transport-security']).toBe('max-age=31536000')
  })

  it('let in, and end when signed out, left idle, or when the user or the password goes', async () => {
    const server = await made()
    const { cookie } = await cookieOf(server)
    expect(await statusOf(server, { cookie })).toBe(200)
    server.clock.now += 2 * 60 * 60 * 1000 + 1
    expect(await statusOf(server, { cookie })).toBe(401)

    const again = await cookieOf(server)
    await server.server.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { host, origin: `http://${host}`, cookie: again.cookie },
    })
    expect(await statusOf(server, { cookie: again.cookie })).toBe(401)

    const third = await cookieOf(server)
    await server.accounts.put({ name: 'Anna', role: 'editor', password: 'another long password' })
    expect(await statusOf(server, { cookie: third.cookie })).toBe(401)

    const fourth = await cookieOf(server)
    await server.accounts.put({ name: 'Berta', role: 'owner', password: null })
    await server.accounts.remove('Anna')
    expect(await statusOf(server, { cookie: fourth.cookie })).toBe(401)
  })

  it('follow the role of the user', async () => {
    const server = await made()
    const { cookie } = await cookieOf(server, 'owner')
    expect(await statusOf(server, { cookie }, '/api/accounts')).toBe(200)
    await server.accounts.put({ name: 'Anna', role: 'reader', password: null })
    expect(await statusOf(server, { cookie }, '/api/accounts')).toBe(403)
  })

  it('are not begun with a wrong password, nor for a user who has none', async () => {
    const server = await made()
    await server.accounts.put({ name: 'Anna', role: 'reader', password })
    await server.accounts.put({ name: 'Robot', role: 'reader', password: null })
    for (const payload of [
      { name: 'Anna', password: 'wrong' },
      { name: 'Nobody', password },
      { name: 'Robot', password: '' },
      { name: 'Robot', password },
    ])
      expect((await server.server.inject({ ...signIn, headers: { host }, payload })).statusCode).not.toBe(200)
  })

  it('are refused for a while after too many attempts', async () => {
    const server = await made()
    await server.accounts.put({ name: 'Anna', role: 'reader', password })
    const attempt = (word: string) =>
      server.server.inject({ ...signIn, headers: { host }, payload: { name: 'Anna', password: word } })
    for (let count = 0; count < 10; count++) expect((await attempt('wrong')).statusCode).toBe(401)
    const refused = await attempt(password)
    expect(refused.statusCode).toBe(429)
    expect(refused.headers['retry-after']).toBe('900')
    server.clock.now += 15 * 60 * 1000
    expect((await attempt(password)).statusCode).toBe(200)
  })
})

describe('users', () => {
  const ask = ({ server }: TestServer, method: 'POST' | 'DELETE', path: string, payload?: object) =>
    server.inject({
      method,
      url: `/api/accounts${path}`,
      headers: { host },
      ...(payload === undefined ? {} : { payload }),
    })

  it('begin with an owner, and never lose the last one', async () => {
    const server = await made()
    expect((await ask(server, 'POST', '', { name: 'Anna', role: 'reader', password })).statusCode).toBe(409)
    const added = await ask(server, 'POST', '', { name: 'Anna', role: 'owner', password })
    expect(added.json()).toEqual({ name: 'Anna', role: 'owner', tokens: 0 })
    // From now on everybody signs in.
    expect((await ask(server, 'DELETE', '/Anna')).statusCode).toBe(401)
    const { cookie } = await cookieOf(server, 'owner')
    const remove = (name: string) =>
      server.server.inject({
        method: 'DELETE',
        url: `/api/accounts/${name}`,
        headers: { host, cookie, origin: `http://${host}` },
      })
    expect((await remove('Anna')).statusCode).toBe(409)
    await server.accounts.put({ name: 'Berta', role: 'owner', password: null })
    expect((await remove('Nobody')).statusCode).toBe(404)
    expect((await remove('Anna')).statusCode).toBe(204)
    expect((await server.accounts.list()).map(({ name }) => name)).toEqual(['Berta'])
  })

  it('have long passwords and plain names', async () => {
    const server = await made()
    for (const payload of [
      { name: 'Anna', role: 'owner', password: 'short' },
      { name: 'Anna (id.example.org)', role: 'owner', password },
      { name: 'Anna', role: 'king', password },
    ])
      expect((await ask(server, 'POST', '', payload)).statusCode).toBe(400)
  })
})

describe('tokens', () => {
  it('let programs in until they are removed, and stand nowhere as they are', async () => {
    const server = await made()
    await server.accounts.put({ name: 'Harvest', role: 'reader', password: null })
    const token = (await server.accounts.addToken('Harvest', 'nightly')) ?? ''
    expect(token).toMatch(/^regesta_[\w-]{43}$/)
    expect(JSON.stringify(await server.accounts.list())).not.toContain(token.slice(8))
    expect(await statusOf(server, { authorization: `Bearer ${token}` })).toBe(200)
    expect(await statusOf(server, { authorization: `Bearer ${token}x` })).toBe(401)
    expect(await statusOf(server, { authorization: `Basic ${token}` })).toBe(401)
    await server.accounts.removeToken('Harvest', 'nightly')
    expect(await statusOf(server, { authorization: `Bearer ${token}` })).toBe(401)
  })
})

describe('beyond loopback', () => {
  it('nobody is let in without an account, even where there is none', async () => {
    const server = await made({ host: '0.0.0.0' })
    expect(await statusOf(server, {})).toBe(401)
  })
})

describe('headers', () => {
  it('keep the browser from running anything but the page', async () => {
    const { server } = await made()
    for (const url of ['/', '/api/overview', '/api/none', '/healthz']) {
      const { headers } = await server.inject({ url, headers: { host } })
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types regesta-worker; frame-ancestors 'none'",
      )
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    }
  })
})

describe('the log', () => {
  it('tells routes and numbers, and no words of queries, names or errors', async () => {
    const made1 = await made()
    await made1.server.inject({ url: '/api/entries?q=secretword', headers: { host } })
    await made1.server.inject({ url: '/api/documents?like=secretword', headers: { host } })
    await made1.server.inject({ url: '/api/entries?q=secretword:x', headers: { host } })
    await made1.server.inject({ url: '/secretword', headers: { host } })
    expect(JSON.stringify(made1.log)).not.toContain('secretword')
    expect(made1.log.map(({ route, status }) => `${route} ${status}`)).toEqual([
      'entries 200',
      'documents 200',
      'entries 400',
      'page 404',
    ])
  })
})
