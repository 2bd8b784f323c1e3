import { rm } from 'node:fs/promises'
import { openRegisterDatabase } from '../database/open-register-database.ts'
import type { RegisterDatabase } from '../database/register-database.ts'

/** Opens a register; a file that is none or is damaged is thrown away, since it can be built anew. */
export async function openRegister(where: string): Promise<RegisterDatabase> {
  try {
    const register = await openRegisterDatabase(where)
    try {
      await register.mark()
      return register
    } catch (error) {
      await register.close()
      throw error
    }
  } catch (error) {
    if (!isDamage(error)) throw error
    for (const ending of ['', '-wal', '-shm']) await rm(`${where}${ending}`, { force: true })
    return openRegisterDatabase(where)
  }
}

function isDamage(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return /^SQLITE_(?:CORRUPT|NOTADB|ERROR|CANTOPEN_CORRUPT)/.test(String(error.code))
}
