import type { IncomingHttpHeaders } from 'node:http'
import { refusal } from '../problem-error.ts'

/** Refuses what another site makes a browser ask; with `changes`, also what cannot be told from that. */
export function checkOrigin(
  headers: IncomingHttpHeaders,
  publicAddress: URL | null,
  { changes, hasCookie }: { readonly changes: boolean; readonly hasCookie: boolean },
): void {
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site')
    throw refusal(403, 'The request comes from another site; open the page of this server.')
  if (!changes) return
  const { origin } = headers
  if (origin === undefined) {
    // Programs send no origin and no cookie; browsers that send a cookie say where they are.
    if (hasCookie && site !== 'same-origin')
      throw refusal(403, 'A request with a session needs an Origin header; programs use a token instead.')
    return
  }
  if (!isOwn(origin, headers.host, publicAddress))
    throw refusal(403, 'The request comes from another site; open the page of this server.')
}

function isOwn(origin: string, host: string | undefined, publicAddress: URL | null): boolean {
  if (origin === publicAddress?.origin) return true
  const url = URL.parse(origin)
  return url !== null && host !== undefined && url.host === host.toLowerCase()
}
