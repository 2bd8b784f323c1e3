import type { Role } from '../../../src/api/sign-in.ts'
import { isLoopback } from '../loopback.ts'
import type { OpenIdSettings } from './open-id.ts'

/** The settings of an OpenID provider as people give them; null where they name none. */
export function toOpenIdSettings(given: {
  readonly issuer: string | undefined
  readonly client: string | undefined
  readonly secret: string | undefined
  readonly claim: string | undefined
  readonly roles: readonly string[]
}): OpenIdSettings | null | { readonly wrong: string } {
  const { client, secret, claim = 'groups' } = given
  if (given.issuer === undefined) {
    const isAsked = client !== undefined || given.roles.length > 0
    return isAsked ? { wrong: 'name the OpenID provider with --openid-issuer' } : null
  }
  const issuer = URL.parse(given.issuer)
  const isSafe = issuer?.protocol === 'https:' || (issuer !== null && isLoopback(issuer.hostname))
  if (issuer === null || !isSafe)
    return {
      wrong: `--openid-issuer ${given.issuer}: give its https address, such as https://id.example.org`,
    }
  if (client === undefined) return { wrong: 'say what this server is called there with --openid-client' }
  const roles = given.roles.map(roleFor)
  const wrong = roles.find((role) => 'wrong' in role)
  if (wrong !== undefined) return wrong
  const known = roles.filter((role) => 'role' in role)
  if (known.length === 0)
    return { wrong: 'say who may do what with --openid-role, such as --openid-role archive=editor' }
  return {
    issuer,
    client,
    secret: secret === undefined || secret === '' ? null : secret,
    claim,
    roles: known,
  }
}

const roleNames: readonly Role[] = ['reader', 'editor', 'owner']

function roleFor(text: string): { readonly value: string; readonly role: Role } | { readonly wrong: string } {
  const at = text.lastIndexOf('=')
  const role = roleNames.find((name) => name === text.slice(at + 1))
  return at < 1 || role === undefined
    ? { wrong: `--openid-role ${text}: write VALUE=reader, VALUE=editor or VALUE=owner` }
    : { value: text.slice(0, at), role }
}
