import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** How much work a password costs to try: N = 2 to the power of `logN`, r and p as in RFC 7914. */
export type ScryptCost = { readonly logN: number; readonly r: number; readonly p: number }

/** What OWASP recommends for scrypt (128 MB of memory a try). */
export const usualCost: ScryptCost = { logN: 17, r: 8, p: 1 }

const keyLength = 32

/** A password as it is kept: `scrypt$17$8$1$salt$key`, in base64url. */
export async function hashPassword(password: string, cost: ScryptCost = usualCost): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return ['scrypt', cost.logN, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join(
    '$',
  )
}

/** True where a password is the one that was kept; a wrong one costs as much time as a right one. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [kind, logN, r, p, salt, key] = kept.split('$')
  if (kind !== 'scrypt' || salt === undefined || key === undefined) return false
  const wanted = Buffer.from(key, 'base64url')
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) }
  if (wanted.length !== keyLength || !isSane(cost)) return false
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64url'), cost), wanted)
}

function isSane({ logN, r, p }: ScryptCost): boolean {
  const within = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most
  return within(logN, 20) && within(r, 32) && within(p, 16)
}

// One at a time: each takes so much memory that a burst of attempts would take all of it.
let last: Promise<unknown> = Promise.resolve()

function derive(password: string, salt: Buffer, cost: ScryptCost): Promise<Buffer> {
  const next = last.then(() => deriveNow(password, salt, cost))
  last = next.catch(() => undefined)
  return next
}

function deriveNow(password: string, salt: Buffer, { logN, r, p }: ScryptCost): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** logN, r, p, maxmem: 2 ** logN * r * 128 * 2 }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, keyLength, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
