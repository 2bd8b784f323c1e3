import { Readable } from 'node:stream'
import type { publishRoutes } from '../../../src/api/publish-routes.ts'
import type { PublishOptions } from '../../../src/publish/publisher.ts'
import { entriesWithin } from '../../publish/entries-within.ts'
import { knownPlaces } from '../../publish/known-places.ts'
import { publishOptions } from '../../publish/publish-options.ts'
import { queryOf } from '../answer-query.ts'
import type { Handlers } from '../handler.ts'
import { refusal } from '../problem-error.ts'
import type { Serving } from '../serving.ts'
import { zipFolder } from '../zip-folder.ts'

/** The register, or an answer, as a file to take away. */
export function publishHandlers({
  workspace,
  authority,
  publishers,
  settings,
}: Serving): Handlers<typeof publishRoutes> {
  const places = knownPlaces(authority)
  return {
    async formats() {
      return {
        formats: publishers.map((publisher) => ({
          name: publisher.name,
          extension: publisher.extension === '' ? '.zip' : publisher.extension,
          mediaType: publisher.extension === '' ? 'application/zip' : publisher.mediaType,
          says: publisher.says,
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
      const asked = queryOf(query.q)
      const register = workspace.register.select(asked)
      const title = query.title ?? 'Register'
      const isFolder = publisher.extension === ''
      const file = fileName(title, isFolder ? '.zip' : publisher.extension)
      const options = await publishOptions(workspace, {
        title,
        file,
        base: `${(settings.publicAddress ?? caller.url).origin}/`,
        placeOf: places,
        part: entriesWithin(workspace.register, asked),
        remark: () => undefined,
        beside: async () => undefined,
      })
      const write = (beside: PublishOptions['beside']) => publisher.write(register, { ...options, beside })
      // What stands beside a file, such as the metadata of a table, is left to the command line.
      const pieces = isFolder ? zipFolder(write) : bytesOf(write(options.beside))
      return reply
        .type(isFolder ? 'application/zip' : publisher.mediaType)
        .header('content-disposition', attachment(file))
        .send(Readable.from(pieces))
    },
  }
}

async function* bytesOf(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece)
}

function fileName(title: string, extension: string): string {
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
