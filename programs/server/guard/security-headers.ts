import { pagePolicy } from '../../page-policy.ts'

/** What every answer says to the browser: the policy of the page holds for all that comes from here. */
export function securityHeaders(hasTls: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': `${pagePolicy}; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(hasTls ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}
