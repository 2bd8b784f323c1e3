import { spawn } from 'node:child_process'

/** Opens an address in the browser of the person; where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const [program, ...before] = openers[process.platform] ?? ['xdg-open']
  const opener = spawn(program, [...before, address], { stdio: 'ignore', detached: true })
  opener.on('error', () => undefined)
  opener.unref()
}

/** True where a browser can be shown: a screen, and not a machine that only tests. */
export function hasDisplay(environment: Readonly<Record<string, string | undefined>> = process.env): boolean {
  if (environment.CI !== undefined && environment.CI !== '') return false
  if (process.platform === 'darwin' || process.platform === 'win32')
    return environment.SSH_CONNECTION === undefined
  return environment.DISPLAY !== undefined || environment.WAYLAND_DISPLAY !== undefined
}

const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}
