import { Readable } from 'node:stream'
import type { publishRoutes } from '../../../src/api/publish-routes.ts'
import type { Publisher } from '../../../src/publish/publisher.ts'
import { queryOf } from '../answer-query.ts'
import type { Handlers } from '../handler.ts'
import { refusal } from '../problem-error.ts'
import type { Serving } from '../serving.ts'

/** The register, or an answer, as a file to take away. */
export function publishHandlers({
  workspace,
  publishers,
  settings,
  now,
}: Serving): Handlers<typeof publishRoutes> {
  return {
    async formats() {
      return {
        formats: publishers.map(({ name, extension, mediaType, says }) => ({
          name,
          extension,
          mediaType,
          says,
        })),
      }
    },
    async publish({ params, query, caller }, reply) {
      const publisher = publishers.find(({ name }) => name === params.format)
      if (publisher === undefined)
        throw refusal(
          404,
          `There is no format “${params.format}”; there is ${publishers.map(({ name }) => name).join(', ')}.`,
        )
      const register = workspace.register.select(queryOf(query.q))
      const title = query.title ?? 'Register'
      const pieces = publisher.write(register, {
        title,
        now: new Date(now()).toISOString(),
        base: `${(settings.publicAddress ?? caller.url).origin}/`,
        remark: () => undefined,
        beside: () => undefined,
      })
      return reply
        .type(publisher.mediaType)
        .header('content-disposition', attachment(fileName(title, publisher)))
        .send(Readable.from(bytesOf(pieces)))
    },
  }
}

async function* bytesOf(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece)
}

function fileName(title: string, { extension }: Publisher): string {
  const name = title
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return `${name === '' ? 'register' : name}${extension}`
}

// A name with other letters goes as RFC 8187 writes it, beside one that every browser reads.
function attachment(name: string): string {
  const plain = name.replaceAll(/[^\w .-]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
