import type { FastifyInstance } from 'fastify'

/** A server that listens. */
export type Listening = {
  /** Where it is reached: `http://127.0.0.1:4173`. */
  readonly address: string
  /** Lets it finish what it is answering, for so long at most, and end. */
  readonly stop: () => Promise<void>
}

/** Lets a server listen; a port of 0 is any that is free. */
export async function listen(
  server: FastifyInstance,
  {
    host,
    port,
    stopMilliseconds,
  }: { readonly host: string; readonly port: number; readonly stopMilliseconds: number },
): Promise<Listening> {
  const address = await server.listen({ host, port })
  return {
    address,
    async stop() {
      const cut = setTimeout(() => server.server.closeAllConnections(), stopMilliseconds)
      try {
        await server.close()
      } finally {
        clearTimeout(cut)
      }
    },
  }
}
