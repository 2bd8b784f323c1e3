import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type OpenIdSettings, openIdClient } from '../../programs/server/accounts/open-id.ts'
import { host, type TestServer, testServer } from './test-server.ts'

// A real provider on this machine, with three people in it.
const groups: Readonly<Record<string, readonly string[]>> = {
  anna: ['staff', 'register-editors'],
  olga: ['register-readers', 'register-owners'],
  nora: ['staff'],
}

let provider: Server
let issuer: URL
const open: TestServer[] = []

beforeAll(async () => {
  provider = createServer((request, response) => answer(request, response))
  await new Promise<void>((listening) => provider.listen(0, '127.0.0.1', listening))
  // The address of a server on a port is an object.
  const { port } = provider.address() as AddressInfo
  issuer = new URL(`http://127.0.0.1:${port}`)
  const answer = new Provider(issuer.href.replace(/\/$/, ''), {
    clients: [
      {
        client_id: 'regesta',
        client_secret: 'a secret of the test',
        redirect_uris: [`http://${host}/api/session/openid/return`],
      },
    ],
    cookies: { keys: ['a key of the test'] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    claims: { openid: ['sub'], profile: ['preferred_username', 'groups'], email: ['email'] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: async () => ({ sub: id, preferred_username: id, groups: groups[id] ?? [] }),
    }),
  }).callback()
})
afterEach(async () => {
  for (const { server } of open.splice(0)) await server.close()
})
afterAll(() => new Promise((closed) => provider.close(closed)))

function settings(changes: Partial<OpenIdSettings> = {}): OpenIdSettings {
  return {
    issuer,
    client: 'regesta',
    secret: 'a secret of the test',
    claim: 'groups',
    roles: [
      { value: 'register-readers', role: 'reader' },
      { value: 'register-editors', role: 'editor' },
      { value: 'register-owners', role: 'owner' },
    ],
    ...changes,
  }
}

async function made(changes: Partial<OpenIdSettings> = {}): Promise<TestServer> {
  const server = await testServer({ isEmpty: true, openIdClient: openIdClient(settings(changes)) })
  open.push(server)
  return server
}

/** Begins a sign-in here: where the browser is sent, and the cookie that it is given. */
async function leave({ server }: TestServer) {
  const response = await server.inject({ url: '/api/session/openid', headers: { host } })
  expect(response.statusCode, response.body).toBe(302)
  const [cookie = ''] = [response.headers['set-cookie'] ?? ''].flat()
  return { address: response.headers.location ?? '', cookie }
}

/** Signs in at the provider as a browser would, and gives the address that it sends the browser back to. */
async function visit(address: string, login: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let next = new URL(address)
  let form: URLSearchParams | null = null
  for (let step = 0; step < 20; step++) {
    const response: Response = await fetch(next, {
      method: form === null ? 'GET' : 'POST',
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      body: form?.toString() ?? null,
    })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) {
      const page = await response.text()
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? ''
      form = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login, password: 'any' } : {}) })
      continue
    }
    form = null
    next = new URL(location, next)
    if (next.host === host) return next
  }
  throw new Error(`the provider never sent ${login} back`)
}

const arrive = ({ server }: TestServer, came: URL, cookie: string) =>
  server.inject({
    url: `${came.pathname}${came.search}`,
    headers: { host, cookie: cookie.split(';')[0] ?? '', 'sec-fetch-site': 'cross-site' },
  })

function sessionIn(cookies: string | readonly string[] | undefined): string {
  const all = [cookies ?? ''].flat()
  return all.find((cookie) => cookie.startsWith('regesta-session='))?.split(';')[0] ?? ''
}

describe('sign-in by an OpenID provider', () => {
  it('is asked for with PKCE, state and nonce, remembered in a cookie for this alone', async () => {
    const { address, cookie } = await leave(await made())
    const { searchParams: asked } = new URL(address)
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: 'regesta',
      response_type: 'code',
      redirect_uri: `http://${host}/api/session/openid/return`,
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^.{40,}$/),
      nonce: expect.stringMatching(/^.{40,}$/),
    })
    expect(cookie).toMatch(
      /^regesta-openid=[\w-]+; Max-Age=600; Path=\/api\/session\/openid; HttpOnly; SameSite=Lax$/,
    )
  })

  it.each([
    ['anna', 'editor'],
    ['olga', 'owner'],
  ])('makes %s an %s by her groups', async (login, role) => {
    const server = await made()
    const { address, cookie } = await leave(server)
    const response = await arrive(server, await visit(address, login), cookie)
    expect(response.statusCode, response.body).toBe(302)
    expect(response.headers.location).toBe('/')
    const session = await server.server.inject({
      url: '/api/session',
      headers: { host, cookie: sessionIn(response.headers['set-cookie']) },
    })
    expect(session.json()).toEqual({
      user: { name: `${login} (${issuer.host})`, role, by: 'openid' },
      ways: ['password', 'openid'],
    })
  })

  it('lets nobody in without a role', async () => {
    const server = await made()
    const { address, cookie } = await leave(server)
    const response = await arrive(server, await visit(address, 'nora'), cookie)
    expect(response.json()).toMatchObject({
      status: 403,
      detail: expect.stringContaining('has no role here'),
    })
    expect(sessionIn(response.headers['set-cookie'])).toBe('')
  })

  it('is refused without its cookie, with that of another sign-in, and a second time', async () => {
    const server = await made()
    const mine = await leave(server)
    const other = await leave(server)
    const came = await visit(mine.address, 'anna')
    expect((await arrive(server, came, '')).statusCode).toBe(400)
    expect((await arrive(server, came, other.cookie)).statusCode).toBe(401)
    expect((await arrive(server, came, mine.cookie)).statusCode).toBe(302)
    expect((await arrive(server, came, mine.cookie)).statusCode).toBe(401)
  })

  it('is refused where the secret of the client is wrong', async () => {
    const server = await made({ secret: 'another secret' })
    const { address, cookie } = await leave(server)
    expect((await arrive(server, await visit(address, 'anna'), cookie)).statusCode).toBe(401)
  })

  it('says when the provider cannot be reached', async () => {
    const server = await made({ issuer: new URL('http://127.0.0.1:1') })
    const response = await server.server.inject({ url: '/api/session/openid', headers: { host } })
    expect(response.json()).toMatchObject({
      status: 503,
      detail: expect.stringContaining('cannot be reached'),
    })
  })

  it('is needed on loopback too, once there is a provider', async () => {
    const { server } = await made()
    expect((await server.inject({ url: '/api/overview', headers: { host } })).statusCode).toBe(401)
  })
})
