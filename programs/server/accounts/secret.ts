import { createHash, randomBytes } from 'node:crypto'

/** A secret that nobody can guess: 256 random bits. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** A secret as it is kept. It has too many values to try, so that one round of hashing is enough. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
