import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '../../src/api/all-routes.ts'
import { openApi } from '../../src/api/open-api.ts'
import type { Route } from '../../src/api/route.ts'
import { host, type TestServer, testServer } from './test-server.ts'

// Every answer is compared with what /api/openapi.json says of it, closed objects and all.
const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addSchema(openApi(allRoutes), 'api')

describe('the description of the API', () => {
  const description = openApi(allRoutes)

  it('names only shapes that it has, and each route once', () => {
    const names = Object.keys(description.components.schemas)
    const named = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    )
    expect([...new Set(named)].filter((name) => !names.includes(name ?? ''))).toEqual([])
    const operations = Object.values(description.paths).flatMap((path) => Object.keys(path))
    expect(operations.length).toBe(Object.keys(allRoutes).length)
  })

  it('has a parameter for each name in a path', () => {
    for (const { path, params } of Object.values<Route>(allRoutes)) {
      const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)
      expect(Object.keys(params?.properties ?? {}), path).toEqual(names)
    }
  })
})

let made: TestServer
beforeAll(async () => {
  made = await testServer()
})
afterAll(() => made.server.close())

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  return made.server.inject({ method: 'GET', url: path, headers: { host, ...headers } })
}

function mistakesIn(value: unknown, path: string): unknown {
  const pointer = `api#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`
  const validate = ajv.getSchema(pointer)
  if (validate === undefined) return `no schema at ${pointer}`
  return validate(value) ? [] : validate.errors?.slice(0, 3)
}

async function firstEntry() {
  const { entries } = (await get('/api/entries?limit=1')).json()
  return entries[0]
}

describe('answers are as the API describes them', () => {
  const asked: readonly (readonly [string, () => Promise<string> | string])[] = [
    ['/api/overview', () => '/api/overview'],
    ['/healthz', () => '/healthz'],
    ['/api/openapi.json', () => '/api/openapi.json'],
    ['/api/documents', () => '/api/documents'],
    ['/api/documents/{id}', () => `/api/documents/${made.sample}`],
    ['/api/entries', () => '/api/entries?limit=7'],
    ['/api/entries/{id}', async () => `/api/entries/${(await firstEntry()).id}`],
    ['/api/entries/{id}/history', async () => `/api/entries/${(await firstEntry()).id}/history`],
    ['/api/facets', () => '/api/facets?fields=kind,year'],
    ['/api/timeline', () => '/api/timeline'],
    ['/api/graph', () => '/api/graph'],
    ['/api/map', () => '/api/map'],
    ['/api/entities', () => '/api/entities?like=islamic'],
    ['/api/entities/{id}', () => '/api/entities/bodies%2Foic'],
    ['/api/series/{name}', () => '/api/series/Islamic%20Summit%20Conference'],
    ['/api/findings', () => '/api/findings'],
    [
      '/api/findings/{id}',
      async () => `/api/findings/${encodeURIComponent((await get('/api/findings')).json().findings[0].id)}`,
    ],
    ['/api/compare', () => `/api/compare?one=${made.sample}&other=${made.sample}`],
    ['/api/queue', () => '/api/queue'],
    ['/api/decisions', () => '/api/decisions'],
    ['/api/publish', () => '/api/publish'],
    ['/api/session', () => '/api/session'],
    ['/api/accounts', () => '/api/accounts'],
  ]

  it.each(asked)('%s', async (path, address) => {
    const response = await get(await address())
    expect(response.statusCode, response.body.slice(0, 300)).toBe(200)
    expect(mistakesIn(response.json(), path)).toEqual([])
  })
})
