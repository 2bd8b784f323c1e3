import type { OpenIdSettings } from './accounts/open-id.ts'

/** How a server runs. */
export type ServerSettings = {
  /** The address that it listens on. */
  readonly host: string
  readonly port: number
  /** Where people reach it, where that is another address: that of a proxy with TLS. */
  readonly publicAddress: URL | null
  /** The folder of the built page; null where there is none. */
  readonly page: string | null
  readonly limits: ServerLimits
  readonly openId: OpenIdSettings | null
}

/** Where a server stops, so that no one takes it from the others. */
export type ServerLimits = {
  /** A body of JSON. */
  readonly bodyBytes: number
  /** A document that is sent. */
  readonly uploadBytes: number
  /** To receive a request. */
  readonly requestMilliseconds: number
  /** To go on with what is being answered when the server is to stop. */
  readonly stopMilliseconds: number
  /** Of answers that are remembered as long as the register does not change. */
  readonly rememberedCharacters: number
  /** Documents that were sent and are read at the same time. */
  readonly uploadsAtOnce: number
}

/** The limits where nothing is said. */
export const usualLimits: ServerLimits = {
  bodyBytes: 1_000_000,
  uploadBytes: 50_000_000,
  requestMilliseconds: 60_000,
  stopMilliseconds: 10_000,
  rememberedCharacters: 64_000_000,
  uploadsAtOnce: 2,
}
