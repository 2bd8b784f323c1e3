import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import { packageFolder } from '../package-folder.ts'
import { allPublishers } from '../publish/all-publishers.ts'
import { docxPublisher } from '../publish/docx-publisher.ts'
import { readShippedAuthority } from '../shipped-authority.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Accounts } from './accounts/accounts.ts'
import { type OpenIdSettings, openIdClient } from './accounts/open-id.ts'
import { type Listening, listen } from './listen.ts'
import { isLoopback } from './loopback.ts'
import { makeServer } from './make-server.ts'
import type { ServerContext } from './server-context.ts'
import { jsonLog, type ServerLog } from './server-log.ts'
import { type ServerLimits, usualLimits } from './server-settings.ts'

/** What a server is started with. */
export type ServeOptions = {
  readonly host: string
  /** Null: 4173, or any that is free where that is taken. */
  readonly port: number | null
  readonly publicAddress: URL | null
  readonly openId: OpenIdSettings | null
  readonly limits: Partial<ServerLimits>
  readonly log: ServerLog
}

const usualPort = 4173

/** Serves a workspace; an error says in a sentence why it cannot. */
export async function startServer(
  workspace: Workspace,
  authorities: ServerContext['authorities'],
  accounts: Accounts,
  { host, port, publicAddress, openId, limits, log }: ServeOptions,
): Promise<Listening> {
  const isOpen = openId === null && (await accounts.list()).length === 0
  if (isOpen && !isLoopback(host))
    throw new Error(
      `${host} can be reached by others, and nobody would have to sign in; add a user first: regesta user add NAME --role owner`,
    )
  const start = async (wanted: number) => {
    const server = await makeServer({
      workspace,
      authority: readShippedAuthority(authorities),
      authorities,
      publishers: [docxPublisher, ...allPublishers],
      accounts,
      openId: openId === null ? null : openIdClient(openId),
      localUser: localUser(),
      settings: {
        host,
        port: wanted,
        publicAddress,
        page: fileURLToPath(new URL('dist/web/', packageFolder())),
        limits: { ...usualLimits, ...limits },
        openId,
      },
      log,
      now: () => Date.now(),
    })
    const { stopMilliseconds } = { ...usualLimits, ...limits }
    return listen(server, { host, port: wanted, stopMilliseconds })
  }
  if (port !== null) return start(port)
  return start(usualPort).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return start(0)
    throw error
  })
}

/** A log of JSON lines on the standard error output; of problems alone where a person is reading it. */
export function processLog(isTerminal: boolean): ServerLog {
  const log = jsonLog((line) => process.stderr.write(line))
  return (line) => {
    if (!isTerminal || line.level !== 'info') log(line)
  }
}

// Whoever can log in to this machine and reach this port is taken for the one who started the server.
function localUser(): string {
  const named = process.env.REGESTA_USER
  if (named !== undefined && named.trim() !== '') return named.trim()
  try {
    return userInfo().username
  } catch {
    return 'owner'
  }
}
