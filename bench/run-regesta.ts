import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../dist/program/main.js', import.meta.url))

/** What the built program prints, whether or not it found something to remark on. */
export function runRegesta(...args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 1e9 })
  } catch (error) {
    // Exit code 1 means findings; anything else is a failure of the program.
    if (error instanceof Error && 'status' in error && error.status === 1 && 'stdout' in error)
      return String(error.stdout)
    throw error
  }
}
