import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { mcpServer } from './mcp-server.ts'
import type { ToolContext } from './tool.ts'

/** Serves over standard input and output until the input ends or the signal comes. */
export async function serveOverStdio(context: ToolContext, signal: AbortSignal): Promise<void> {
  const server = mcpServer(context)
  await new Promise<void>((resolve, reject) => {
    server.onclose = resolve
    process.stdin.once('end', resolve)
    signal.addEventListener('abort', () => resolve(), { once: true })
    server.connect(new StdioServerTransport()).catch(reject)
  })
  await server.close()
}

const mostBytes = 4_000_000

/** An HTTP server on loopback that answers at `/mcp`; each request stands alone. */
export type HttpService = { readonly address: string; readonly close: () => Promise<void> }

/** Serves over HTTP on loopback; requests from pages of other sites are refused. */
export async function serveOverHttp(context: ToolContext, port: number): Promise<HttpService> {
  const http = createServer((request, response) => {
    answer(context, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(error instanceof Error ? error.message : String(error))
    })
  })
  http.requestTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, '127.0.0.1', resolve)
  })
  const bound = http.address()
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://127.0.0.1:${actual}/mcp`,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}

async function answer(
  context: ToolContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const say = (code: number, text: string): void => {
    response.writeHead(code, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
  }
  const { host = '', origin } = request.headers
  // A page elsewhere may make a name of its own point here.
  if (!isLoopback(`http://${host}`))
    return say(403, `This server answers only on loopback, not as “${host}”.`)
  if (origin !== undefined && !isLoopback(origin))
    return say(403, 'Pages of other sites may not ask this server.')
  if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/mcp')
    return say(404, 'The server is at /mcp.')
  if (request.method !== 'POST') return say(405, 'Each request stands alone here: POST it to /mcp.')
  const body = await bodyOf(request)
  if (body === null) return say(413, `The request has more than ${mostBytes} bytes.`)
  const server = mcpServer(context)
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
  response.on('close', () => void server.close())
  await server.connect(transport as Parameters<typeof server.connect>[0])
  await transport.handleRequest(request, response, body.value)
}

async function bodyOf(request: IncomingMessage): Promise<{ readonly value: unknown } | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > mostBytes) return null
    chunks.push(chunk)
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) }
  } catch {
    // The protocol has an answer of its own to what is no JSON.
    return { value: null }
  }
}

function isLoopback(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
