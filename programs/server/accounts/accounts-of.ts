import { isDatabaseAddress } from '../../workspace/open-workspace.ts'
import { type Accounts, accountsIn } from './accounts.ts'
import { accountsFile } from './accounts-file.ts'

/** The users of a workspace; close it at the end. */
export type OpenAccounts = { readonly accounts: Accounts; readonly close: () => Promise<void> }

/** Opens the users of a workspace: a file in its folder, or a table in its database. */
export async function accountsOf(where: string, now: () => Date): Promise<OpenAccounts> {
  if (!isDatabaseAddress(where))
    return { accounts: accountsIn(accountsFile(where), now), close: async () => undefined }
  const { postgresAccounts } = await import('../../database/postgres-accounts.ts')
  const kept = await postgresAccounts(where)
  return { accounts: accountsIn(kept, now), close: kept.close }
}
