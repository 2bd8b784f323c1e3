import { Type } from 'typebox'
import { answering } from './answering.ts'
import { closedObject } from './closed-object.ts'
import { oneOf } from './parameters.ts'
import { orNull, text, whole } from './plain-shapes.ts'
import type { RouteGroup } from './route.ts'
import { shape } from './shape-reference.ts'
import type { Account, Session } from './sign-in.ts'

const session = closedObject({
  user: orNull(shape('User')),
  ways: Type.Array(oneOf(['password', 'openid'])),
})
const userName = Type.String({ minLength: 1, maxLength: 100 })
const role = oneOf(['reader', 'editor', 'owner'])

/** Who is asking, and who may. */
export const sessionRoutes = {
  session: {
    method: 'GET',
    path: '/api/session',
    role: 'nobody',
    says: 'Who is signed in, and how one can sign in here.',
    answer: answering<Session>(session),
  },
  signIn: {
    method: 'POST',
    path: '/api/session',
    role: 'nobody',
    says: 'Signs in with name and password; the session stands in a cookie.',
    body: closedObject({ name: userName, password: Type.String({ minLength: 1, maxLength: 1000 }) }),
    answer: answering<Session>(session),
  },
  signOut: {
    method: 'DELETE',
    path: '/api/session',
    role: 'nobody',
    says: 'Ends the session.',
    answer: { is: 'nothing' },
  },
  openIdSignIn: {
    method: 'GET',
    path: '/api/session/openid',
    role: 'nobody',
    says: 'Sends the browser to the OpenID provider to sign in there.',
    answer: { is: 'redirect', says: 'To the provider.' },
  },
  openIdReturn: {
    method: 'GET',
    path: '/api/session/openid/return',
    role: 'nobody',
    says: 'Where the OpenID provider sends the browser back to.',
    answer: { is: 'redirect', says: 'To the page, signed in.' },
  },
  accounts: {
    method: 'GET',
    path: '/api/accounts',
    role: 'owner',
    says: 'The users of the workspace.',
    answer: answering<{ readonly accounts: readonly Account[] }>(
      closedObject({ accounts: Type.Array(closedObject({ name: text, role, tokens: whole })) }),
    ),
  },
  addAccount: {
    method: 'POST',
    path: '/api/accounts',
    role: 'owner',
    says: 'Adds a user, or changes role and password of one.',
    body: closedObject({
      name: userName,
      role,
      password: Type.Optional(Type.String({ minLength: 12, maxLength: 1000 })),
    }),
    answer: answering<Account>(closedObject({ name: text, role, tokens: whole })),
  },
  removeAccount: {
    method: 'DELETE',
    path: '/api/accounts/:name',
    role: 'owner',
    says: 'Removes a user, with all sessions and tokens.',
    params: closedObject({ name: userName }),
    answer: { is: 'nothing' },
  },
} as const satisfies RouteGroup
