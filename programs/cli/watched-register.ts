import type { Register } from '../../src/register/register.ts'
import type { RegisterEntry } from '../../src/register/register-entry.ts'

/** A register that tells of each entry that is read from it, and stops where it shall. */
export function watchedRegister(
  register: Register,
  { advance, signal }: { readonly advance: () => void; readonly signal: AbortSignal },
): Register {
  return {
    ...register,
    async *entries(): AsyncGenerator<RegisterEntry> {
      for await (const entry of register.entries()) {
        if (signal.aborted) throw new Error('stopped')
        yield entry
        advance()
      }
    },
  }
}
