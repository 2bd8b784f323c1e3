import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../dist/program/main.js', import.meta.url))

/** What a run of the program came to. */
export type Run = { readonly code: number | null; readonly output: string; readonly talk: string }

/** How the program is called. */
export type Call = {
  readonly input?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
  readonly folder?: string
}

/** Runs the built program as a person would, and waits for its end. */
export function regesta(
  args: readonly string[],
  { input = '', environment = {}, folder }: Call = {},
): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    ...(folder === undefined ? {} : { cwd: folder }),
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return ended(child)
}

/** Starts the built program and leaves it running. */
export function startRegesta(args: readonly string[]) {
  return spawn(process.execPath, [program, ...args])
}

/** The outcome of a process that was started. */
export function ended(child: ReturnType<typeof startRegesta>): Promise<Run> {
  let output = ''
  let talk = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    talk += text
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output, talk })))
}
