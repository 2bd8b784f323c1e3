import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, describe, expect, it } from 'vitest'
import { mcpServer } from '../../programs/mcp/mcp-server.ts'
import { serveOverHttp } from '../../programs/mcp/serve-mcp.ts'
import { authority, memoryWorkspace } from '../server/memory-workspace.ts'

const workspace = await memoryWorkspace()
const texts = {
  'league.txt':
    'The Harbour League was founded in Riga on 4 May 1921. Its 3rd Congress was held in Tallinn in June 1927.',
  'ports.txt': 'The Harbour League was founded in Riga on 5 May 1921.',
}
await workspace.keep(
  Object.entries(texts).map(([name, text]) => ({
    bytes: new TextEncoder().encode(text),
    name,
    source: null,
    date: null,
    language: 'en',
  })),
)
const reading = { workspace, authority, today: '2026-11-24', who: null }

async function clientOf(context: Parameters<typeof mcpServer>[0]): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  const [mine, its] = InMemoryTransport.createLinkedPair()
  await mcpServer(context).connect(its)
  await client.connect(mine)
  return client
}

const client = await clientOf(reading)
const call = (name: string, given: Record<string, unknown>, asked = client) =>
  asked.callTool({ name, arguments: given })

describe('the tools of agents', () => {
  it('are all for reading, unless somebody decides', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'read_entry', 'timeline', 'check_text'])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
    const deciding = await clientOf({ ...reading, who: 'Ada' })
    expect((await deciding.listTools()).tools.map(({ name }) => name)).toContain('decide')
  })

  it('tell entries with the documents, paragraphs and words that say so, and where these disagree', async () => {
    const answer = await call('ask', { query: 'kind:founding' })
    expect(answer.structuredContent).toMatchObject({
      total: 1,
      known: true,
      entries: [
        {
          kind: 'founding',
          place: 'Riga',
          citations: expect.arrayContaining([
            {
              document: 'league.txt',
              documentId: expect.any(String),
              paragraph: 1,
              quote: expect.stringContaining('was founded in Riga on 4 May 1921'),
            },
            expect.objectContaining({ document: 'ports.txt', paragraph: 1 }),
          ]),
          disagreements: [
            {
              field: 'date',
              values: expect.arrayContaining([
                { value: '1921-05-04', saidIn: ['league.txt'] },
                { value: '1921-05-05', saidIn: ['ports.txt'] },
              ]),
            },
          ],
        },
      ],
    })
    expect(textOf(answer)).toContain('The sources disagree on date')
  })

  it('say where nothing is known', async () => {
    const answer = await call('ask', { query: 'Atlantis' })
    expect(answer.structuredContent).toMatchObject({ total: 0, known: false })
    expect(textOf(answer)).toContain('Nothing in the register')
  })

  it('tell how each value of an entry was read', async () => {
    const { structuredContent } = await call('timeline', { query: 'kind:meeting' })
    const years = structuredContent as { years: { year: string; entries: { id: string }[] }[] }
    expect(years.years.map(({ year }) => year)).toEqual(['1927'])
    const entry = await call('read_entry', { entry: years.years[0]?.entries[0]?.id ?? '' })
    expect(entry.structuredContent).toMatchObject({
      entry: { place: 'Tallinn' },
      readings: expect.arrayContaining([
        expect.objectContaining({ field: 'date', value: '1927-06', basis: 'read' }),
      ]),
    })
  })

  it('check a text that is sent along', async () => {
    const answer = await call('check_text', { text: 'The council met in Riga on June 2006, 19-21.' })
    expect(answer.structuredContent).toMatchObject({
      findings: [{ rule: 'date/day-after-year', words: 'June 2006, 19-21', fix: 'June 19–21, 2006' }],
    })
  })

  it.each([
    ['ask', { query: 'date:soon' }, 'cannot be understood'],
    ['ask', { query: 'x', limit: 0 }, 'limit'],
    ['ask', { query: 'x', order: 'size' }, 'order'],
    ['ask', {}, 'query'],
    ['read_entry', { entry: 'nothing-such' }, 'There is no entry'],
    ['decide', { entry: 'x', verdict: 'accept', why: 'y', version: 'z' }, 'There is no tool'],
    ['erase', {}, 'There is no tool'],
  ])('%s with %o says what is wrong', async (name, given, says) => {
    const answer = await call(name, given)
    expect(answer.isError).toBe(true)
    expect(textOf(answer)).toContain(says)
  })
})

describe('over HTTP', async () => {
  const service = await serveOverHttp(reading, 0)
  afterAll(service.close)

  it('answers a client', async () => {
    const remote = new Client({ name: 'test', version: '1' })
    // The package's own types do not agree with each other under exact optional properties.
    const transport = new StreamableHTTPClientTransport(new URL(service.address)) as Parameters<
      Client['connect']
    >[0]
    await remote.connect(transport)
    const answer = await call('ask', { query: 'Tallinn' }, remote)
    expect(answer.structuredContent).toMatchObject({ total: 1 })
    await remote.close()
  })

  it.each([
    ['a page of another site', { origin: 'https://example.org' }, 403],
    ['a path of another service', { path: '/other' }, 404],
    ['a stream', { method: 'GET' }, 405],
    ['too much', { body: 'x'.repeat(5_000_000) }, 413],
    ['what is no JSON', { body: '{' }, 400],
  ])('refuses %s', async (_, { origin, path = '/mcp', method = 'POST', body = '{}' }: Refused, status) => {
    const answer = await fetch(new URL(path, service.address), {
      method,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...(origin === undefined ? {} : { origin }),
      },
      ...(method === 'GET' ? {} : { body }),
    }).catch(() => null)
    // The connection may be cut while too much is still being sent.
    if (answer !== null || status !== 413) expect(answer?.status).toBe(status)
  })
})

type Refused = {
  readonly origin?: string
  readonly path?: string
  readonly method?: string
  readonly body?: string
}

function textOf(answer: Readonly<Record<string, unknown>>): string {
  const { content } = answer
  const [first] = Array.isArray(content) ? content : []
  return typeof first?.text === 'string' ? first.text : ''
}
