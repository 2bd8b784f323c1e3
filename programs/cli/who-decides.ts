import { execFile } from 'node:child_process'
import { userInfo } from 'node:os'

/** The name under which decisions are written: as given, that of REGESTA_USER, that of git, or that of the system. */
export async function whoDecides(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  const { REGESTA_USER: named } = environment
  const name = given ?? named ?? ''
  return name.trim() !== '' ? name.trim() : ((await nameInGit()) ?? nameInSystem())
}

function nameInGit(): Promise<string | null> {
  return new Promise((resolve) => {
    execFile('git', ['config', 'user.name'], { timeout: 5_000 }, (error, output) => {
      const name = output.trim()
      resolve(error !== null || name === '' ? null : name)
    })
  })
}

function nameInSystem(): string {
  try {
    return userInfo().username
  } catch {
    return 'somebody'
  }
}
