import type { SessionUser } from '../../../src/api/sign-in.ts'
import { hashSecret, makeSecret } from './secret.ts'

/** Who is signed in, by the secret in the cookie; kept in memory, so that a restart signs all out. */
export type Sessions = {
  /** The secret for the cookie; the stamp is given back with the user. */
  readonly begin: (user: SessionUser, stamp: string) => string
  readonly find: (secret: string) => { readonly user: SessionUser; readonly stamp: string } | null
  readonly end: (secret: string) => void
  /** Ends all sessions of a user. */
  readonly endAllOf: (name: string) => void
}

/** Without a request for so long, a session ends. */
const idleMilliseconds = 2 * 60 * 60 * 1000

/** After so long it ends in any case. */
export const longestMilliseconds = 12 * 60 * 60 * 1000

const most = 10_000

type KeptSession = {
  readonly user: SessionUser
  readonly stamp: string
  readonly began: number
  seen: number
}

/** Sessions that end by themselves. */
export function sessionTable(now: () => number): Sessions {
  const sessions = new Map<string, KeptSession>()
  const isOver = ({ began, seen }: KeptSession) =>
    now() - seen > idleMilliseconds || now() - began > longestMilliseconds
  return {
    begin(user, stamp) {
      for (const [key, session] of sessions) if (isOver(session)) sessions.delete(key)
      // The oldest goes where somebody signs in without end.
      for (const key of sessions.keys()) if (sessions.size >= most) sessions.delete(key)
      const secret = makeSecret()
      sessions.set(hashSecret(secret), { user, stamp, began: now(), seen: now() })
      return secret
    },
    find(secret) {
      const session = sessions.get(hashSecret(secret))
      if (session === undefined || isOver(session)) return null
      session.seen = now()
      return session
    },
    end: (secret) => void sessions.delete(hashSecret(secret)),
    endAllOf(name) {
      for (const [key, { user }] of sessions) if (user.name === name) sessions.delete(key)
    },
  }
}
