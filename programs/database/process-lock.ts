import Database from 'better-sqlite3'

/** A lock that the system frees when its process ends, however it ends. */
export type ProcessLock = {
  /** False where another process holds it. */
  readonly take: () => boolean
  readonly free: () => void
  readonly close: () => void
}

/**
 * Makes a lock of a file, which SQLite locks for one process or thread at a time.
 * A file that names its process would outlive it, and two that take it over at once would both have it.
 */
export function processLock(path: string): ProcessLock {
  const database = new Database(path, { timeout: 0 })
  return {
    take() {
      try {
        database.exec('BEGIN EXCLUSIVE')
        return true
      } catch (error) {
        if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
        throw error
      }
    },
    free() {
      if (database.inTransaction) database.exec('ROLLBACK')
    },
    close: () => database.close(),
  }
}
