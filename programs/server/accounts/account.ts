import type { Role } from '../../../src/api/sign-in.ts'

/** A token by which programs call the API, as it is kept. */
export type KeptToken = {
  /** What people call it: `harvest`. */
  readonly label: string
  readonly hash: string
  /** The instant at which it was made. */
  readonly made: string
}

/** A user as the workspace keeps one. */
export type KeptAccount = {
  readonly name: string
  readonly role: Role
  /** As `hashPassword` makes it; null where the user has tokens only. */
  readonly password: string | null
  readonly tokens: readonly KeptToken[]
}
