import { knownPlaces } from '../../programs/publish/known-places.ts'
import { readShippedAuthority } from '../../programs/shipped-authority.ts'
import type { Publisher, PublishOptions } from '../../src/publish/publisher.ts'
import type { Register } from '../../src/register/register.ts'
import { smallDecisions } from './small-register.ts'

/** All that a publisher made of a register. */
export type Published = {
  readonly text: string
  readonly bytes: Uint8Array
  readonly files: ReadonlyMap<string, string>
  readonly remarks: readonly string[]
}

const placeOf = knownPlaces(readShippedAuthority())

/** Publishes a register into memory. */
export async function writeWhole(
  publisher: Publisher,
  register: Register,
  options: Partial<PublishOptions> = {},
): Promise<Published> {
  const files = new Map<string, string>()
  const remarks: string[] = []
  const pieces: Uint8Array[] = []
  const encoder = new TextEncoder()
  for await (const piece of publisher.write(register, {
    title: 'The postal unions',
    file: `register${publisher.extension}`,
    now: '2026-11-24T10:00:00.000Z',
    base: 'urn:regesta:',
    placeOf,
    decisionOf: (id) => smallDecisions.find((decision) => decision.id === id) ?? null,
    remark: (remark) => remarks.push(remark),
    beside: async ({ name, text }) => {
      files.set(name, text)
    },
    ...options,
  }))
    pieces.push(typeof piece === 'string' ? encoder.encode(piece) : piece)
  const bytes = Buffer.concat(pieces)
  return { text: bytes.toString('utf8'), bytes, files, remarks }
}
