import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Role } from '../../../src/api/sign-in.ts'
import { isLoopback } from '../loopback.ts'

/** How people sign in by an OpenID provider. */
export type OpenIdSettings = {
  readonly issuer: URL
  readonly client: string
  /** From the environment; null for a public client. */
  readonly secret: string | null
  /** The claim that names groups or roles, and what each of its values makes of a person. */
  readonly claim: string
  readonly roles: readonly { readonly value: string; readonly role: Role }[]
}

/** What is to be remembered between leaving for the provider and coming back. */
export type OpenIdVisit = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** Whom the provider sent back; no role where none of the claims gives one. */
export type OpenIdVisitor = { readonly name: string; readonly role: Role | null }

/** Sign-in by an OpenID provider: the authorization code flow with PKCE. */
export type OpenId = {
  readonly leave: (returnTo: URL) => Promise<{ readonly address: URL; readonly visit: OpenIdVisit }>
  /** Reads the address that the provider sent the browser back to; throws where it does not fit the visit. */
  readonly arrive: (address: URL, visit: OpenIdVisit) => Promise<OpenIdVisitor>
}

/** The client of a provider; the provider is asked for its addresses at the first sign-in. */
export function openIdClient(settings: OpenIdSettings): OpenId {
  let known: Promise<Configuration> | null = null
  function configuration(): Promise<Configuration> {
    known ??= discover(settings).catch((error: unknown) => {
      // A provider that could not be reached is asked again the next time.
      known = null
      throw error
    })
    return known
  }

  return {
    async leave(returnTo) {
      const visit = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const address = buildAuthorizationUrl(await configuration(), {
        redirect_uri: returnTo.href,
        scope: 'openid profile email',
        state: visit.state,
        nonce: visit.nonce,
        code_challenge: await calculatePKCECodeChallenge(visit.verifier),
        code_challenge_method: 'S256',
      })
      return { address, visit }
    },
    async arrive(address, { state, nonce, verifier }) {
      const tokens = await authorizationCodeGrant(await configuration(), address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined) throw new Error('the OpenID provider sent no ID token')
      return { name: nameOf(claims, settings.issuer), role: roleOf(claims[settings.claim], settings.roles) }
    },
  }
}

function discover({ issuer, client, secret }: OpenIdSettings): Promise<Configuration> {
  // A provider on this machine needs no TLS.
  const isHere = issuer.protocol === 'http:' && isLoopback(issuer.hostname.replace(/^\[(.*)\]$/, '$1'))
  return discovery(issuer, client, secret ?? undefined, undefined, {
    timeout: 10,
    ...(isHere ? { execute: [allowInsecureRequests] } : {}),
  })
}

// The address of the provider stands behind a plain name, so that nobody can take the name of a user of this server.
function nameOf(claims: Readonly<Record<string, unknown>>, issuer: URL): string {
  const { preferred_username: preferred, email, sub } = claims
  const name = [preferred, email, sub].find((claim) => typeof claim === 'string' && claim !== '')
  return `${String(name).slice(0, 100)} (${issuer.host})`
}

const ranks: readonly Role[] = ['owner', 'editor', 'reader']

function roleOf(claim: unknown, roles: OpenIdSettings['roles']): Role | null {
  const values: readonly unknown[] = Array.isArray(claim) ? claim : [claim]
  const given = roles.filter(({ value }) => values.includes(value)).map(({ role }) => role)
  return ranks.find((role) => given.includes(role)) ?? null
}
