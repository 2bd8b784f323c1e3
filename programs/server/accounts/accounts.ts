import type { Role } from '../../../src/api/sign-in.ts'
import type { KeptAccount, KeptAccounts } from './account.ts'
import { hashPassword, isPassword, type ScryptCost, usualCost } from './password-hash.ts'
import { hashSecret, makeSecret } from './secret.ts'

/** What is done with the users of a workspace. */
export type Accounts = {
  readonly list: () => Promise<readonly KeptAccount[]>
  /** Adds a user, or gives one another role or password; without a password the old one stays. */
  readonly put: (account: {
    readonly name: string
    readonly role: Role
    readonly password: string | null
  }) => Promise<KeptAccount>
  /** False where there was none. */
  readonly remove: (name: string) => Promise<boolean>
  /** The token itself, which is shown this once; null where there is no such user. */
  readonly addToken: (name: string, label: string) => Promise<string | null>
  readonly removeToken: (name: string, label: string) => Promise<boolean>
  readonly byPassword: (name: string, password: string) => Promise<KeptAccount | null>
  readonly byToken: (token: string) => Promise<KeptAccount | null>
}

const tokenMark = 'regesta_'

/** The users in a file or a database. */
export function accountsIn(kept: KeptAccounts, now: () => Date, cost: ScryptCost = usualCost): Accounts {
  // What a name that nobody has is compared with, so that it takes as long as a known one.
  let decoy: Promise<string> | null = null

  return {
    list: kept.read,
    async put({ name, role, password }) {
      const wrong = wrongName(name)
      if (wrong !== null) throw new Error(wrong)
      const hash = password === null ? null : await hashPassword(password, cost)
      const made = await kept.change((accounts) => {
        const before = accounts.find((account) => account.name === name)
        const account: KeptAccount = {
          name,
          role,
          password: hash ?? before?.password ?? null,
          tokens: before?.tokens ?? [],
        }
        return [...accounts.filter((other) => other.name !== name), account].sort(byName)
      })
      const account = made.find((one) => one.name === name)
      if (account === undefined) throw new Error(`the user ${name} was not kept; try again`)
      return account
    },
    async remove(name) {
      let isThere = false
      await kept.change((accounts) => {
        isThere = accounts.some((account) => account.name === name)
        return accounts.filter((account) => account.name !== name)
      })
      return isThere
    },
    async addToken(name, label) {
      const token = `${tokenMark}${makeSecret()}`
      const made = { label, hash: hashSecret(token), made: now().toISOString() }
      let isThere = false
      await kept.change((accounts) =>
        accounts.map((account) => {
          if (account.name !== name) return account
          isThere = true
          return { ...account, tokens: [...account.tokens.filter((other) => other.label !== label), made] }
        }),
      )
      return isThere ? token : null
    },
    async removeToken(name, label) {
      let isThere = false
      await kept.change((accounts) =>
        accounts.map((account) => {
          if (account.name !== name) return account
          isThere = account.tokens.some((token) => token.label === label)
          return { ...account, tokens: account.tokens.filter((token) => token.label !== label) }
        }),
      )
      return isThere
    },
    async byPassword(name, password) {
      const account = (await kept.read()).find((one) => one.name === name)
      decoy ??= hashPassword(makeSecret(), cost)
      const isRight = await isPassword(password, account?.password ?? (await decoy))
      return isRight && account !== undefined && account.password !== null ? account : null
    },
    async byToken(token) {
      if (!token.startsWith(tokenMark)) return null
      const hash = hashSecret(token)
      const accounts = await kept.read()
      return accounts.find(({ tokens }) => tokens.some((token) => token.hash === hash)) ?? null
    },
  }
}

/** What is wrong with the name of a user; null where it can be one. */
export function wrongName(name: string): string | null {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} ._'’-]{0,98}[\p{L}\p{N}.])?$/u.test(name)
    ? null
    : `a user name has 1 to 100 letters, numbers, spaces, dots and hyphens, and begins with a letter or number; “${name.slice(0, 100)}” has not`
}

function byName(one: KeptAccount, other: KeptAccount): number {
  return one.name < other.name ? -1 : 1
}
