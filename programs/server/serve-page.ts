import { existsSync } from 'node:fs'
import { join } from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problemOf } from './problem-error.ts'
import { sendProblem } from './send-problem.ts'

/** Serves the built page from its folder: every address that no file has is one of the page's own. */
export async function servePage(server: FastifyInstance, folder: string | null): Promise<void> {
  const hasPage = folder !== null && existsSync(join(folder, 'index.html'))
  if (hasPage) {
    await server.register(files, {
      root: folder,
      index: false,
      dotfiles: 'ignore',
      cacheControl: false,
      setHeaders(reply, path) {
        // The names of these files change with what is in them.
        const isNamedByContent = /[/\\]assets[/\\][^/\\]+-[\w-]{8,}\.\w+$/.test(path)
        reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    server.get('/', async (_request, reply) => reply.sendFile('index.html'))
  }
  server.setNotFoundHandler(async (request, reply) => {
    if (hasPage && isAddressOfPage(request)) return reply.sendFile('index.html')
    if (!hasPage && request.url === '/')
      return sendProblem(
        reply,
        problemOf(503, 'The page is not built; run “npm run build”. The API is under /api.'),
      )
    return sendProblem(
      reply,
      problemOf(404, 'There is nothing at this address; /api/openapi.json lists what is.'),
    )
  })
}

function isAddressOfPage({ method, url, headers }: FastifyRequest): boolean {
  const [path = ''] = url.split('?')
  const isNavigation = method === 'GET' || method === 'HEAD'
  // A file that is not there must not be answered with a page.
  return (
    isNavigation &&
    !path.startsWith('/api/') &&
    !/^\/assets\//.test(path) &&
    headers.accept?.includes('text/html') === true
  )
}
