import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { listen } from '../../programs/server/listen.ts'
import { usualLimits } from '../../programs/server/server-settings.ts'
import { host, sampleOriginal, type TestServer, testServer } from './test-server.ts'

const open: TestServer[] = []
afterEach(async () => {
  for (const { server } of open.splice(0)) await server.close()
})

async function made(given: Parameters<typeof testServer>[0] = {}): Promise<TestServer> {
  const server = await testServer(given)
  open.push(server)
  return server
}

const get = ({ server }: TestServer, url: string, headers: Readonly<Record<string, string>> = {}) =>
  server.inject({ url, headers: { host, ...headers } })

const decide = ({ server }: TestServer, verdict: unknown, ifMatch?: string) =>
  server.inject({
    method: 'POST',
    url: '/api/decisions',
    headers: { host, ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) },
    payload: { verdict, why: null },
  })

const upload = ({ server }: TestServer, name: string, payload: Buffer) =>
  server.inject({
    method: 'POST',
    url: `/api/documents?name=${encodeURIComponent(name)}`,
    headers: { host, 'content-type': 'application/octet-stream' },
    payload,
  })

describe('problems', () => {
  const cases: readonly (readonly [string, string, number, string])[] = [
    ['an entry that is not there', '/api/entries/none', 404, 'There is no entry none'],
    ['a document that is not there', '/api/documents/none', 404, 'There is no document none'],
    ['a setting that is no number', '/api/entries?limit=many', 400, 'must be integer'],
    ['a setting that is too large', '/api/entries?limit=501', 400, 'must be <= 500'],
    ['a setting that does not exist', '/api/entries?colour=red', 400, 'there is no colour'],
    ['an order that does not exist', '/api/entries?order=random', 400, 'order must be'],
    [
      'a cursor that was made up',
      '/api/documents?after=x',
      400,
      'after: give the “next” of the page before.',
    ],
    ['a field that cannot be counted', '/api/facets?fields=colour', 400, '“colour” cannot be counted'],
    ['an address that is not there', '/api/none', 404, 'There is nothing at this address'],
    ['an address that is none', '/api/entries/%E0%A4%A', 400, 'The address cannot be understood'],
  ]
  it.each(cases)('%s', async (_, url, status, says) => {
    const response = await get(await made({ isEmpty: true }), url)
    expect(response.statusCode).toBe(status)
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(response.json()).toMatchObject({ status, type: 'about:blank' })
    expect(response.json().detail).toContain(says)
  })

  it('point at the place in a query', async () => {
    const response = await get(
      await made({ isEmpty: true }),
      `/api/entries?q=${encodeURIComponent('Dakar knid:act')}`,
    )
    expect(response.json()).toMatchObject({
      type: 'urn:regesta:problem:query',
      status: 400,
      span: { start: 6, end: 10 },
    })
    expect(response.json().detail).toContain('Did you mean kind:')
  })

  it('tell nothing of a mistake of the server', async () => {
    const server = await made({ isEmpty: true })
    Object.assign(server.workspace.register, {
      ask: async () => {
        throw new Error('words of a document')
      },
    })
    const response = await get(server, '/api/entries')
    expect(response.statusCode).toBe(500)
    expect(response.body).not.toContain('words of a document')
    expect(JSON.stringify(server.log)).not.toContain('words of a document')
    expect(server.log.map(({ event }) => event)).toEqual(['failed', 'answered'])
  })
})

describe('pages of entries', () => {
  it('lead through all of them, each once', async () => {
    const server = await made()
    const ids: string[] = []
    let after = ''
    let total = 0
    for (let count = 0; count < 100; count++) {
      const { entries, next, total: all } = (await get(server, `/api/entries?limit=9${after}`)).json()
      for (const { id } of entries) ids.push(id)
      total = all
      if (next === null) break
      after = `&after=${encodeURIComponent(next)}`
    }
    expect(ids.length).toBe(total)
    expect(new Set(ids).size).toBe(total)
    expect(total).toBeGreaterThan(50)
  })

  it('can be had line by line', async () => {
    const server = await made()
    const response = await get(server, '/api/entries', { accept: 'application/x-ndjson' })
    expect(response.headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
    const lines = response.body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const { total, entries } = (await get(server, '/api/entries?limit=500')).json()
    expect(lines.length).toBe(total)
    expect(lines).toEqual(entries)
  })

  it('are packed where the caller takes that', async () => {
    const response = await get(await made(), '/api/timeline', { 'accept-encoding': 'gzip' })
    expect(response.headers['content-encoding']).toBe('gzip')
    expect(JSON.parse(gunzipSync(response.rawPayload).toString()).rows.length).toBeGreaterThan(50)
  })
})

describe('decisions', () => {
  const firstOf = async (server: TestServer) => (await get(server, '/api/entries?limit=1')).json().entries[0]

  it('need the version that was looked at', async () => {
    const server = await made()
    const entry = await firstOf(server)
    const accept = { verdict: 'accept', entry: entry.id }
    expect((await decide(server, accept)).statusCode).toBe(428)
    expect((await decide(server, accept, entry.version)).statusCode).toBe(400)
    const response = await decide(server, accept, `"${entry.version}"`)
    expect(response.statusCode, response.body).toBe(201)
    const { decision, entry: after } = response.json()
    expect(decision).toMatchObject({ verdict: 'accept', who: 'Local Owner' })
    expect(after).toMatchObject({ review: 'accepted' })
    expect(response.headers.etag).toBe(`"${after.version}"`)
    expect(after.version).not.toBe(entry.version)
  })

  it('of a second person who saw an older version are refused, with the entry as it is now', async () => {
    const server = await made()
    const entry = await firstOf(server)
    const correct = { verdict: 'correct', entry: entry.id, values: { place: 'Baku' } }
    expect((await decide(server, correct, `"${entry.version}"`)).statusCode).toBe(201)
    const second = await decide(server, { ...correct, values: { place: 'Ganja' } }, `"${entry.version}"`)
    expect(second.statusCode).toBe(412)
    expect(second.json()).toMatchObject({
      type: 'urn:regesta:problem:changed',
      entry: { place: 'Baku', review: 'corrected' },
    })
    const current = second.json().entry.version
    expect((await decide(server, { verdict: 'accept', entry: entry.id }, `"${current}"`)).statusCode).toBe(
      201,
    )
    expect((await server.workspace.decisions()).length).toBe(2)
  })

  it('are tied to the words, with all tellings of the entry', async () => {
    const server = await made()
    const entry = await firstOf(server)
    await decide(server, { verdict: 'reject', entry: entry.id }, '*')
    const [decision] = await server.workspace.decisions()
    expect(decision).toMatchObject({
      entry: {
        tellings: [
          { telling: entry.tellings[0].id, about: { words: entry.tellings[0].evidence[0].quote.words } },
        ],
      },
    })
    expect((await get(server, `/api/entries/${entry.id}`)).statusCode).toBe(404)
  })

  it.each([
    ['a verdict that does not exist', { verdict: 'bless', entry: 'x' }],
    ['a field that does not exist', { verdict: 'correct', entry: 'x', values: { colour: 'red' } }],
    ['a value of another type', { verdict: 'correct', entry: 'x', values: { ordinal: '5' } }],
    ['no entry', { verdict: 'accept' }],
    ['an entry and an entity', { verdict: 'same', one: { entry: 'x' }, other: {} }],
    ['no object', 'accept'],
  ])('with %s are refused', async (_, verdict) => {
    const response = await decide(await made({ isEmpty: true }), verdict, '*')
    expect(response.statusCode).toBe(400)
    expect(response.json().detail).toContain('/api/openapi.json')
  })

  it('with a date that is none are refused', async () => {
    const server = await made()
    const { id } = await firstOf(server)
    const response = await decide(
      server,
      { verdict: 'correct', entry: id, values: { date: '8 Dec 1991' } },
      '*',
    )
    expect(response.json()).toMatchObject({
      type: 'urn:regesta:problem:invalid',
      status: 422,
      detail: expect.stringContaining('8 Dec 1991 is no date'),
    })
  })

  it('keep the tag of an entry for later', async () => {
    const server = await made()
    const { id, version } = await firstOf(server)
    expect((await get(server, `/api/entries/${id}`)).headers.etag).toBe(`"${version}"`)
    const response = await get(server, `/api/entries/${id}`, { 'if-none-match': `"${version}"` })
    expect(response.statusCode).toBe(304)
  })
})

describe('documents that are sent', () => {
  it('are kept and read', async () => {
    const server = await made({ isEmpty: true })
    // Asked before, so that a remembered answer would be told from a true one.
    const counts = async () => [
      (await get(server, '/api/documents')).json().total,
      (await get(server, '/api/overview')).json().documents,
      (await get(server, '/api/timeline')).json().total > 0,
    ]
    expect(await counts()).toEqual([0, 0, false])
    const response = await upload(server, 'история.txt', sampleOriginal().bytes)
    expect(response.statusCode, response.body).toBe(201)
    expect(response.json()).toMatchObject({ document: { name: 'история.txt', edition: 1 }, isNew: true })
    expect(await counts()).toEqual([1, 1, true])
    const { id } = response.json().document
    const page = (await get(server, `/api/documents/${id}`)).json()
    expect(page.entries.length).toBe(response.json().entries)
    expect(page.text.length).toBeGreaterThan(16_000)
    expect(page.times.length).toBeGreaterThan(50)
    expect(page.mentions.some((mention: { entity: string | null }) => mention.entity === 'bodies/oic')).toBe(
      true,
    )
    expect((await upload(server, 'история.txt', sampleOriginal().bytes)).json().isNew).toBe(false)
  })

  it('are refused where they are too large, empty, or no document', async () => {
    const server = await made({ isEmpty: true, limits: { ...usualLimits, uploadBytes: 1000 } })
    expect((await upload(server, 'large.txt', Buffer.alloc(1001, 'a'))).statusCode).toBe(413)
    expect((await upload(server, 'empty.txt', Buffer.alloc(0))).statusCode).toBe(400)
    const broken = await upload(server, 'broken.txt', Buffer.from([0]))
    expect(broken.json()).toMatchObject({ status: 422, detail: 'broken.txt: it is no text. Save it as one.' })
    expect((await get(server, '/api/documents')).json().total).toBe(0)
  })

  it('are larger than JSON may be', async () => {
    const server = await made({ isEmpty: true, limits: { ...usualLimits, bodyBytes: 100 } })
    const response = await decide(server, { verdict: 'undo', decision: 'x'.repeat(200) })
    expect(response.statusCode).toBe(413)
  })
})

describe('files to take away', () => {
  it('can be had in every format that is listed', async () => {
    const server = await made()
    const { formats } = (await get(server, '/api/publish')).json()
    expect(formats.length).toBeGreaterThan(10)
    for (const { name, extension, mediaType } of formats) {
      const response = await get(
        server,
        `/api/publish/${name}?q=kind:meeting&title=${encodeURIComponent('Bakı “1”')}`,
      )
      expect(response.statusCode, name).toBe(200)
      expect(response.headers['content-type'], name).toContain(mediaType.split(';')[0])
      expect(response.headers['content-disposition'], name).toBe(
        `attachment; filename="Bak_ 1${extension}"; filename*=UTF-8''Bak%C4%B1%201${extension}`,
      )
      expect(response.rawPayload.length, name).toBeGreaterThan(100)
    }
    expect((await get(server, '/api/publish/none')).json().detail).toContain(
      'There is no format “none”; there is csv',
    )
  })
})

describe('the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-page-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Regesta</title>')
  writeFileSync(join(folder, 'assets', 'app-1a2B3c4D.js'), 'export {}')
  writeFileSync(join(folder, '.secret'), 'no')

  it.each([
    ['/', 'text/html', 200, 'no-cache'],
    ['/timeline?q=Dakar', 'text/html', 200, 'no-cache'],
    ['/entity/bodies/oic', 'text/html', 200, 'no-cache'],
    ['/assets/app-1a2B3c4D.js', '*/*', 200, 'public, max-age=31536000, immutable'],
    ['/assets/app-00000000.js', 'text/html', 404, 'no-store'],
    ['/api/none', 'text/html', 404, 'no-store'],
    ['/.secret', '*/*', 404, 'no-store'],
    ['/..%2f..%2fetc/passwd', '*/*', 404, 'no-store'],
  ])('%s', async (url, accept, status, cache) => {
    const response = await get(await made({ isEmpty: true, page: folder }), url, { accept })
    expect(response.statusCode).toBe(status)
    expect(response.headers['cache-control']).toBe(cache)
  })

  it('is missed in words where it is not built', async () => {
    const response = await get(await made({ isEmpty: true }), '/')
    expect(response.json()).toMatchObject({ status: 503, detail: expect.stringContaining('npm run build') })
  })
})

describe('a server that listens', () => {
  const ask = (port: string, path: string, headers: Readonly<Record<string, string>> = {}) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = request(
        { port, path, host: '127.0.0.1', headers, agent: false },
        (response: IncomingMessage) => {
          let body = ''
          response.setEncoding('utf8')
          response.on('data', (piece) => {
            body += piece
          })
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
        },
      )
      sent.on('error', reject)
      sent.end()
    })

  it('finishes what it is answering before it stops, and answers nothing after', async () => {
    const server = await testServer()
    let answer: () => void = () => undefined
    const { ask: askNow } = server.workspace.register
    const began = new Promise<void>((begin) => {
      Object.assign(server.workspace.register, {
        ask: async (...asked: Parameters<typeof askNow>) => {
          begin()
          await new Promise<void>((go) => {
            answer = go
          })
          return askNow(...asked)
        },
      })
    })
    const listening = await listen(server.server, { host: '127.0.0.1', port: 0, stopMilliseconds: 5000 })
    const { port } = new URL(listening.address)
    const slow = ask(port, '/api/entries?limit=1')
    await began
    const stopped = listening.stop()
    answer()
    expect((await slow).status).toBe(200)
    await stopped
    await expect(ask(port, '/healthz')).rejects.toThrow('ECONNREFUSED')
  })

  it('cuts what does not end', async () => {
    const server = await testServer({ isEmpty: true })
    Object.assign(server.workspace.register, { ask: () => new Promise(() => undefined) })
    const listening = await listen(server.server, { host: '127.0.0.1', port: 0, stopMilliseconds: 50 })
    const hanging = ask(new URL(listening.address).port, '/api/entries').catch(() => 'cut')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await listening.stop()
    expect(await hanging).toBe('cut')
  })

  it('asks for a name in Host', async () => {
    const server = await testServer({ isEmpty: true })
    const listening = await listen(server.server, { host: '127.0.0.1', port: 0, stopMilliseconds: 1000 })
    const { port } = new URL(listening.address)
    expect((await ask(port, '/healthz', { host: 'evil.example' })).status).toBe(421)
    expect((await ask(port, '/healthz')).status).toBe(200)
    await listening.stop()
  })
})
