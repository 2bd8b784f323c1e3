import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pagePolicy } from '../../programs/page-policy.ts'

const folder = fileURLToPath(new URL('../../dist/web/', import.meta.url))
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.jsonl': 'application/x-ndjson',
}

/** Serves the built page and nothing else on a free port of loopback, under its strict policy. */
export async function servePage(): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://page').pathname
    const name = /^\/assets\/[\w.-]+$/.test(path) ? path.slice(1) : 'index.html'
    const status = path.startsWith('/api/') ? 404 : 200
    try {
      const bytes = await readFile(`${folder}${name}`)
      response.writeHead(status, {
        'content-type': types[extname(name)] ?? 'application/octet-stream',
        'content-security-policy': pagePolicy,
      })
      response.end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('wanted a port, and got none')
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
