import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const program = fileURLToPath(new URL('../../dist/program/main.js', import.meta.url))
const text =
  'The treaty was signed in Geneva on March 1987, 14.\n\nThe council was founded in Vienna in 1951. The goverment resigned in May 1960.\n'
const uri = 'file:///history.txt'
let folder = ''
let server: ChildProcess
let client: ProtocolConnection
const published: PublishDiagnosticsParams[] = []
const listeners: ((params: PublishDiagnosticsParams) => void)[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-lsp-'))
  server = spawn(process.execPath, [program, 'lsp'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
  if (server.stdout === null || server.stdin === null) throw new Error('the server has no streams')
  client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  client.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params)
    for (const listener of listeners.splice(0)) listener(params)
  })
  client.listen()
  const { capabilities, serverInfo } = await client.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'test' }],
  })
  expect(serverInfo?.name).toBe('regesta')
  expect(capabilities).toMatchObject({ hoverProvider: true, documentSymbolProvider: true })
  await client.sendNotification(InitializedNotification.type, {})
})
afterAll(() => {
  server.kill()
  rmSync(folder, { recursive: true })
})

const next = (): Promise<PublishDiagnosticsParams> => new Promise((resolve) => listeners.push(resolve))
const told = ({ diagnostics }: PublishDiagnosticsParams) =>
  diagnostics.map(
    ({ range: { start, end }, code, severity }) =>
      `${start.line}:${start.character}-${end.line}:${end.character} ${code} ${severity}`,
  )

it('tells findings when a text is opened, and again when it is changed', async () => {
  const first = next()
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  })
  expect(told(await first)).toEqual(['0:35-0:49 date/day-after-year 2', '2:47-2:56 text/spelling 2'])
  const second = next()
  await client.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [
      {
        range: { start: { line: 0, character: 35 }, end: { line: 0, character: 49 } },
        text: '14 March 1987',
      },
    ],
  })
  const changed = await second
  expect(changed.version).toBe(2)
  expect(told(changed)).toEqual(['2:47-2:56 text/spelling 2'])
})

it('shows the reading of the words under the pointer', async () => {
  const hover = await client.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: { line: 0, character: 38 },
  })
  expect(JSON.stringify(hover?.contents)).toContain('1987-03-14')
  const place = await client.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: { line: 0, character: 26 },
  })
  expect(JSON.stringify(place?.contents)).toMatch(/Geneva\*\*: place/)
})

it('shows the chronology as the outline', async () => {
  const symbols = (await client.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri },
  })) as DocumentSymbol[]
  const details = symbols.map(({ detail }) => detail)
  expect(details.length).toBeGreaterThan(1)
  expect(details.map((detail) => /\d{4}/.exec(detail ?? '')?.[0] ?? '')).toEqual(
    [...details.map((detail) => /\d{4}/.exec(detail ?? '')?.[0] ?? '')].sort(),
  )
})

it('offers the certain fix, and silence', async () => {
  const at = { line: 2, character: 48 }
  const actions = (await client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  })) as CodeAction[]
  expect(actions.map(({ title }) => title)).toEqual(['Write “government”', 'Silence text/spelling here'])
  expect(actions[0]?.edit?.changes?.[uri]).toEqual([
    { range: { start: { line: 2, character: 47 }, end: { line: 2, character: 56 } }, newText: 'government' },
  ])
  const after = next()
  const { command = '', arguments: given = [] } = actions[1]?.command ?? {}
  await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: given })
  expect(told(await after)).toEqual([])
  expect(JSON.parse(readFileSync(join(folder, 'regesta.decisions.jsonl'), 'utf8'))).toMatchObject({
    verdict: 'silence',
    rule: 'text/spelling',
    about: { words: 'goverment' },
  })
})

it('ends when it is told to', async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  await client.sendRequest(ShutdownRequest.type)
  await client.sendNotification(ExitNotification.type)
  expect(await ended).toBe(0)
})
