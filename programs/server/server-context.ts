import type { Authority } from '../../src/authority/load-authority.ts'
import type { Publisher } from '../../src/publish/publisher.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Accounts } from './accounts/accounts.ts'
import type { OpenId } from './accounts/open-id.ts'
import type { ServerLog } from './server-log.ts'
import type { ServerSettings } from './server-settings.ts'

/** What a server is given from outside: what it serves, who may use it, and the clock. */
export type ServerContext = {
  readonly workspace: Workspace
  readonly authority: Authority
  /** The authority files that the workspace has beside those of the program. */
  readonly authorities: readonly { readonly name: string; readonly text: string }[]
  readonly publishers: readonly Publisher[]
  readonly accounts: Accounts
  readonly openId: OpenId | null
  /** Who is asking where only this machine can ask and there are no accounts. */
  readonly localUser: string
  readonly settings: ServerSettings
  readonly log: ServerLog
  /** Milliseconds since 1970. */
  readonly now: () => number
}
