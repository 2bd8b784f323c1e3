import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Programs of other people that judge what was written, where they are installed. */
export type JudgeName = 'xmllint' | 'rapper' | 'pandoc' | 'soffice' | 'pdftotext'

/** True where a program is installed; the tests that need it are counted as skipped where it is not. */
export function isHere(judge: JudgeName): boolean {
  return spawnSync(judge, ['--version'], { timeout: 20_000 }).error === undefined
}

/** Gives a file with this text to a program and returns what it says; an error tells what it complains of. */
export function judge(
  program: JudgeName,
  args: readonly string[],
  text: string | Uint8Array,
  name = 'file',
): string {
  return inFolder((folder) => {
    writeFileSync(join(folder, name), text)
    return execFileSync(program, [...args, join(folder, name)], {
      encoding: 'utf8',
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    })
  })
}

/** Runs something in a folder of its own, which is gone afterwards. */
export function inFolder<Answer>(work: (folder: string) => Answer): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-publish-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
