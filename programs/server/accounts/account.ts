import type { Role } from '../../../src/api/sign-in.ts'

/** A token by which programs call the API, as it is kept. */
export type KeptToken = {
  /** What people call it: `harvest`. */
  readonly label: string
  readonly hash: string
  /** The instant at which it was made. */
  readonly made: string
}

/** A user as the workspace keeps one. */
export type KeptAccount = {
  readonly name: string
  readonly role: Role
  /** As `hashPassword` makes it; null where the user has tokens only. */
  readonly password: string | null
  readonly tokens: readonly KeptToken[]
}

/** The users of a workspace, wherever they are kept. */
export type KeptAccounts = {
  /** As they are now, also where another process has just changed them. */
  readonly read: () => Promise<readonly KeptAccount[]>
  /** Changes them while no other process does. */
  readonly change: (
    change: (accounts: readonly KeptAccount[]) => readonly KeptAccount[],
  ) => Promise<readonly KeptAccount[]>
}

/** True for a value that is an account as it is kept. */
export function isKeptAccount(value: unknown): value is KeptAccount {
  if (!(value instanceof Object) || !('name' in value) || !('role' in value)) return false
  if (!('password' in value) || !('tokens' in value) || !Array.isArray(value.tokens)) return false
  const isRole = value.role === 'reader' || value.role === 'editor' || value.role === 'owner'
  const isPassword = value.password === null || typeof value.password === 'string'
  const tokens: readonly unknown[] = value.tokens
  return typeof value.name === 'string' && isRole && isPassword && tokens.every(isToken)
}

function isToken(value: unknown): boolean {
  return value instanceof Object && 'hash' in value && typeof value.hash === 'string' && 'label' in value
}
