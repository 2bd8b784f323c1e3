declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  /** The part of oidc-provider that the tests use; the package has no types of its own. */
  export default class Provider {
    constructor(issuer: string, configuration: object)
    callback(): RequestListener
    on(event: string, listener: (...details: readonly unknown[]) => void): void
  }
}
