/** What a person may do: `reader` looks, `editor` decides and adds documents, `owner` also keeps the accounts. */
export type Role = 'reader' | 'editor' | 'owner'

/** Who is asking. */
export type SessionUser = {
  readonly name: string
  readonly role: Role
  /** How the server knows: nobody else reaches a loopback server without accounts. */
  readonly by: 'loopback' | 'password' | 'token' | 'openid'
}

/** Who is signed in, and how one can sign in here. */
export type Session = {
  readonly user: SessionUser | null
  readonly ways: readonly ('password' | 'openid')[]
}

/** A user as owners see one. */
export type Account = {
  readonly name: string
  readonly role: Role
  /** How many API tokens the user has. */
  readonly tokens: number
}
