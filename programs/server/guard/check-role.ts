import type { Route } from '../../../src/api/route.ts'
import type { SessionUser } from '../../../src/api/sign-in.ts'
import { refusal } from '../problem-error.ts'

const ranks = { reader: 1, editor: 2, owner: 3 } as const

/** Refuses who may not call a route; a role that is not known is enough for none. */
export function checkRole({ role }: Pick<Route, 'role'>, user: SessionUser | null): void {
  if (role === 'nobody') return
  if (user === null) throw refusal(401, 'Sign in, or send a token as “Authorization: Bearer …”.')
  if (!(ranks[user.role] >= ranks[role]))
    throw refusal(403, `This needs the role ${role}; ${user.name} is ${user.role}.`)
}
