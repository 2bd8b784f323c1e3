import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '../../src/api/all-routes.ts'
import { host, type TestServer, testServer } from './test-server.ts'

// Who may call what: a route that has no row here fails, and so does one whose row says something else than the server does.
const may: Readonly<Record<keyof typeof allRoutes, string>> = {
  overview: 'reader editor owner',
  openApi: 'nobody reader editor owner',
  health: 'nobody reader editor owner',
  documents: 'reader editor owner',
  document: 'reader editor owner',
  addDocument: 'editor owner',
  entries: 'reader editor owner',
  entry: 'reader editor owner',
  history: 'reader editor owner',
  facets: 'reader editor owner',
  timeline: 'reader editor owner',
  graph: 'reader editor owner',
  map: 'reader editor owner',
  entities: 'reader editor owner',
  entity: 'reader editor owner',
  series: 'reader editor owner',
  findings: 'reader editor owner',
  finding: 'reader editor owner',
  compare: 'reader editor owner',
  changes: 'reader editor owner',
  queue: 'reader editor owner',
  decisions: 'reader editor owner',
  decide: 'editor owner',
  formats: 'reader editor owner',
  publish: 'reader editor owner',
  session: 'nobody reader editor owner',
  signIn: 'nobody reader editor owner',
  signOut: 'nobody reader editor owner',
  openIdSignIn: 'nobody reader editor owner',
  openIdReturn: 'nobody reader editor owner',
  accounts: 'owner',
  addAccount: 'owner',
  removeAccount: 'owner',
}

const roles = ['nobody', 'reader', 'editor', 'owner'] as const
const tokens = new Map<string, string>()
let made: TestServer

beforeAll(async () => {
  made = await testServer({ isEmpty: true })
  for (const role of ['reader', 'editor', 'owner'] as const) {
    await made.accounts.put({ name: role, role, password: null })
    tokens.set(role, (await made.accounts.addToken(role, 'test')) ?? '')
  }
})
afterAll(() => made.server.close())

describe('roles and routes', () => {
  it('have a row for each route', () => {
    expect(Object.keys(may).sort()).toEqual(Object.keys(allRoutes).sort())
  })

  const cases = Object.entries(allRoutes).flatMap(([name, route]) =>
    roles.map((role) => ({ name, route, role })),
  )
  it.each(cases)('$name for $role', async ({ name, route, role }) => {
    const token = tokens.get(role)
    const response = await made.server.inject({
      method: route.method,
      url: route.path.replaceAll(/:\w+/g, 'none'),
      headers: { host, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    })
    const isLetIn = response.statusCode !== 401 && response.statusCode !== 403
    const expected = Object.entries(may).find(([listed]) => listed === name)?.[1] ?? ''
    expect(isLetIn, `${response.statusCode} ${response.body.slice(0, 200)}`).toBe(
      expected.split(' ').includes(role),
    )
    // Whoever is not known is asked to sign in; whoever is known is told that it is not enough.
    if (!isLetIn) expect(response.statusCode).toBe(role === 'nobody' ? 401 : 403)
  })
})

describe('what stands outside the table', () => {
  it('is not there', async () => {
    for (const url of ['/api', '/api/', '/api/nothing', '/api/entries/a/b', '/documents'])
      expect((await made.server.inject({ url, headers: { host } })).statusCode, url).toBe(404)
  })

  it('is not there under another method', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE'] as const)
      expect(
        (await made.server.inject({ method, url: '/api/decisions', headers: { host } })).statusCode,
      ).toBe(404)
  })
})
