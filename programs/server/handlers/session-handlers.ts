import '@fastify/cookie'
import type { FastifyReply } from 'fastify'
import type { sessionRoutes } from '../../../src/api/session-routes.ts'
import type { Account, Session, SessionUser } from '../../../src/api/sign-in.ts'
import type { KeptAccount } from '../accounts/account.ts'
import { wrongName } from '../accounts/accounts.ts'
import type { OpenId, OpenIdVisit } from '../accounts/open-id.ts'
import { longestMilliseconds } from '../accounts/sessions.ts'
import { cookieNames } from '../guard/cookie-names.ts'
import { needsSignIn, stampOf } from '../guard/identify.ts'
import type { Handlers } from '../handler.ts'
import { refusal } from '../problem-error.ts'
import { whereOf } from '../server-log.ts'
import type { Serving } from '../serving.ts'

/** Who is asking, and who may. */
export function sessionHandlers(serving: Serving): Handlers<typeof sessionRoutes> {
  const { accounts, sessions, openId, settings, log } = serving
  const hasTls = settings.publicAddress?.protocol === 'https:'
  const names = cookieNames(hasTls)
  const cookie = { httpOnly: true, sameSite: 'strict', secure: hasTls } as const

  return {
    session: ({ user }) => sessionOf(user),
    async signIn({ body, caller }, reply) {
      const { name, password } = body
      const wait = Math.max(serving.attemptsFrom.wait(caller.address), serving.attemptsAs.wait(name))
      if (wait > 0) {
        reply.header('retry-after', String(wait))
        throw refusal(429, `Too many attempts to sign in; try again in ${Math.ceil(wait / 60)} minutes.`)
      }
      // Counted before it is tried, so that many attempts at once are many attempts.
      serving.attemptsFrom.failed(caller.address)
      serving.attemptsAs.failed(name)
      const account = await accounts.byPassword(name, password)
      if (account === null) {
        log({ level: 'warn', event: 'sign-in refused', address: caller.address })
        throw refusal(401, 'Name or password is wrong.')
      }
      serving.attemptsFrom.succeeded(caller.address)
      serving.attemptsAs.succeeded(name)
      const user: SessionUser = { name: account.name, role: account.role, by: 'password' }
      begin(reply, user, stampOf(account))
      return sessionOf(user)
    },
    async signOut({ caller }, reply) {
      const secret = caller.cookie(names.session)
      if (secret !== undefined) sessions.end(secret)
      return reply.clearCookie(names.session, { path: '/' }).code(204).send()
    },
    async openIdSignIn({ caller }, reply) {
      const { address, visit } = await provider().leave(returnAddress(caller.url)).catch(unreachable)
      return reply
        .setCookie(names.visit, Buffer.from(JSON.stringify(visit)).toString('base64url'), {
          // The provider sends the browser back from its own site, with which strict cookies do not come.
          ...cookie,
          sameSite: 'lax',
          path: '/api/session/openid',
          maxAge: 600,
        })
        .redirect(address.href, 302)
    },
    async openIdReturn({ caller }, reply) {
      const visit = visitOf(caller.cookie(names.visit))
      reply.clearCookie(names.visit, { path: '/api/session/openid' })
      if (visit === null)
        throw refusal(400, 'This sign-in was not begun here, or too long ago; begin it again from the page.')
      const came = returnAddress(caller.url)
      came.search = caller.url.search
      const visitor = await provider()
        .arrive(came, visit)
        .catch((error: unknown) => {
          log({ level: 'warn', event: 'openid refused', ...whereOf(error) })
          throw refusal(401, 'The OpenID provider did not confirm the sign-in; begin it again.')
        })
      if (visitor.role === null)
        throw refusal(403, `${visitor.name} has no role here; ask the owner of this server for one.`)
      begin(reply, { name: visitor.name, role: visitor.role, by: 'openid' }, '')
      return reply.redirect('/', 302)
    },
    async accounts() {
      return { accounts: (await accounts.list()).map(accountOf) }
    },
    async addAccount({ body }) {
      const { name, role, password } = body
      const wrong = wrongName(name)
      if (wrong !== null) throw refusal(400, `The name cannot be used: ${wrong}.`)
      await keepAnOwner(name, role === 'owner')
      return accountOf(await accounts.put({ name, role, password: password ?? null }))
    },
    async removeAccount({ params }, reply) {
      await keepAnOwner(params.name, false)
      if (!(await accounts.remove(params.name))) throw refusal(404, `There is no user ${params.name}.`)
      sessions.endAllOf(params.name)
      return reply.code(204).send()
    },
  }

  async function sessionOf(user: SessionUser | null): Promise<Session> {
    const ways = [...(openId === null ? [] : (['openid'] as const))]
    return { user, ways: (await needsSignIn(serving)) ? ['password', ...ways] : ways }
  }

  function begin(reply: FastifyReply, user: SessionUser, stamp: string): void {
    reply.setCookie(names.session, sessions.begin(user, stamp), {
      ...cookie,
      path: '/',
      maxAge: longestMilliseconds / 1000,
    })
    log({ level: 'info', event: 'signed in', user: user.name, role: user.role, by: user.by })
  }

  function provider(): OpenId {
    if (openId === null) throw refusal(404, 'This server has no OpenID provider; sign in with a password.')
    return openId
  }

  function unreachable(error: unknown): never {
    log({ level: 'error', event: 'openid unreachable', ...whereOf(error) })
    throw refusal(503, 'The OpenID provider cannot be reached; try again later.')
  }

  function returnAddress(asked: URL): URL {
    return new URL('/api/session/openid/return', settings.publicAddress ?? asked.origin)
  }

  // Without an owner nobody could sign in to change that.
  async function keepAnOwner(name: string, isOwner: boolean): Promise<void> {
    const others = (await accounts.list()).filter(
      (account) => account.role === 'owner' && account.name !== name,
    )
    if (!isOwner && others.length === 0)
      throw refusal(409, `There would be no owner without ${name}; make somebody else an owner first.`)
  }
}

function accountOf({ name, role, tokens }: KeptAccount): Account {
  return { name, role, tokens: tokens.length }
}

function visitOf(cookie: string | undefined): OpenIdVisit | null {
  try {
    const visit: unknown = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString())
    return isVisit(visit) ? visit : null
  } catch {
    return null
  }
}

function isVisit(value: unknown): value is OpenIdVisit {
  return (
    value instanceof Object &&
    'state' in value &&
    typeof value.state === 'string' &&
    'nonce' in value &&
    typeof value.nonce === 'string' &&
    'verifier' in value &&
    typeof value.verifier === 'string'
  )
}
