/** The names of the cookies: with TLS under a prefix that browsers let no other host or path set. */
export function cookieNames(hasTls: boolean): { readonly session: string; readonly visit: string } {
  return hasTls
    ? { session: '__Host-regesta-session', visit: '__Secure-regesta-openid' }
    : { session: 'regesta-session', visit: 'regesta-openid' }
}
