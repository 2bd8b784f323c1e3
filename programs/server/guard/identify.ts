import type { SessionUser } from '../../../src/api/sign-in.ts'
import type { KeptAccount } from '../accounts/account.ts'
import { hashSecret } from '../accounts/secret.ts'
import type { Sessions } from '../accounts/sessions.ts'
import { isLoopback } from '../loopback.ts'
import { refusal } from '../problem-error.ts'
import type { ServerContext } from '../server-context.ts'

/** What a request says of who sends it. */
export type Credentials = {
  /** The secret in the session cookie. */
  readonly session: string | undefined
  readonly authorization: string | undefined
}

/** Who sends a request; null where nobody is signed in. */
export type Identify = (credentials: Credentials) => Promise<SessionUser | null>

/** Tells who sends requests: by token, by session, or because only this machine can reach the server. */
export function identifier(context: ServerContext, sessions: Sessions): Identify {
  return async ({ session, authorization }) => {
    if (authorization !== undefined) return byToken(authorization)
    const found = session === undefined ? null : sessions.find(session)
    if (found !== null) return stillThere(found.user, found.stamp)
    return (await needsSignIn(context)) ? null : { name: context.localUser, role: 'owner', by: 'loopback' }
  }

  async function byToken(authorization: string): Promise<SessionUser> {
    const [, token] = /^bearer +(\S+)$/i.exec(authorization) ?? []
    const account = token === undefined ? null : await context.accounts.byToken(token)
    if (account === null) throw refusal(401, 'The token is not one of this workspace; ask its owner for one.')
    return { name: account.name, role: account.role, by: 'token' }
  }

  // Removed users and changed passwords end a session, changed roles change it.
  async function stillThere(user: SessionUser, stamp: string): Promise<SessionUser | null> {
    if (user.by !== 'password') return user
    const account = (await context.accounts.list()).find(({ name }) => name === user.name)
    if (account === undefined || stampOf(account) !== stamp) return null
    return { ...user, role: account.role }
  }
}

/** True where nobody may do anything without having signed in. */
export async function needsSignIn({ settings, openId, accounts }: ServerContext): Promise<boolean> {
  return !isLoopback(settings.host) || openId !== null || (await accounts.list()).length > 0
}

/** What changes with the password of a user. */
export function stampOf(account: KeptAccount): string {
  return hashSecret(account.password ?? '')
}
