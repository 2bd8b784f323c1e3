import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { allPublishers } from '../../programs/publish/all-publishers.ts'
import { type Accounts, accountsIn } from '../../programs/server/accounts/accounts.ts'
import { accountsFile } from '../../programs/server/accounts/accounts-file.ts'
import type { OpenId } from '../../programs/server/accounts/open-id.ts'
import { makeServer } from '../../programs/server/make-server.ts'
import type { LogLine } from '../../programs/server/server-log.ts'
import { type ServerSettings, usualLimits } from '../../programs/server/server-settings.ts'
import type { Workspace } from '../../programs/workspace/workspace.ts'
import { authority, memoryWorkspace } from './memory-workspace.ts'

/** A server for a test, with what the test looks at. */
export type TestServer = {
  readonly server: FastifyInstance
  readonly workspace: Workspace
  readonly accounts: Accounts
  readonly log: LogLine[]
  /** The clock, which stands still until it is moved. */
  readonly clock: { now: number }
  /** The id of the sample document, where it was added. */
  readonly sample: string
}

/** The name under which tests ask. */
export const host = '127.0.0.1:4173'

/** A server in memory with the sample in it. */
export async function testServer(
  given: Partial<ServerSettings> & {
    readonly openIdClient?: OpenId
    readonly workspace?: Workspace
    readonly isEmpty?: boolean
  } = {},
): Promise<TestServer> {
  const { openIdClient, workspace = await memoryWorkspace(), isEmpty, ...settings } = given
  const clock = { now: Date.UTC(2026, 10, 24) }
  const log: LogLine[] = []
  const folder = mkdtempSync(join(tmpdir(), 'regesta-server-'))
  const accounts = accountsIn(accountsFile(folder), () => new Date(clock.now), { logN: 10, r: 8, p: 1 })
  const [kept] = isEmpty === true ? [] : await workspace.keep([sampleOriginal()])
  const server = await makeServer({
    workspace,
    authority,
    authorities: [],
    publishers: allPublishers,
    accounts,
    openId: openIdClient ?? null,
    localUser: 'Local Owner',
    settings: {
      host: '127.0.0.1',
      port: 4173,
      publicAddress: null,
      page: null,
      limits: usualLimits,
      openId: null,
      ...settings,
    },
    log: (line) => log.push(line),
    now: () => clock.now,
  })
  return { server, workspace, accounts, log, clock, sample: kept?.id ?? '' }
}

/** The bytes of the sample document. */
export function sampleOriginal() {
  return {
    bytes: readFileSync(new URL('../../fixtures/azerbaijan-oic.txt', import.meta.url)),
    name: 'azerbaijan-oic.txt',
    source: null,
    date: null,
    language: 'en',
  }
}
