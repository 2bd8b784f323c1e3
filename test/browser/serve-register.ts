import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { madeDocuments } from './made-documents.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = `${root}dist/program/main.js`
const fixtures = ['azerbaijan-oic.txt', 'article-contadora-group.txt', 'organisation-reef-authority.txt']

/** Somebody who may sign in. */
export type User = {
  readonly name: string
  readonly role: 'reader' | 'editor'
  readonly password: string
}

/** A server that was started as people start it. */
export type ServedRegister = { readonly address: string; readonly close: () => Promise<void> }

/** Serves a fresh workspace with a few fixtures, and documents made for the page. */
export async function serveRegister(): Promise<ServedRegister> {
  const folder = await mkdtemp(join(tmpdir(), 'regesta-page-'))
  for (const name of fixtures) await copyFile(`${root}fixtures/${name}`, join(folder, name))
  for (const { name, text } of madeDocuments) await writeFile(join(folder, name), text)
  return serveDocuments(folder)
}

/** Serves a fresh workspace with the documents of a folder, which is removed at the end. */
export async function serveDocuments(folder: string, users: readonly User[] = []): Promise<ServedRegister> {
  const workspace = join(folder, '.regesta')
  const adding = start(['add', folder, '--workspace', workspace])
  const [code] = await once(adding.process, 'exit')
  if (code !== 0) throw new Error(`wanted the documents added, and got: ${adding.said()}`)
  for (const { name, role, password } of users) {
    const made = start(['user', 'add', name, '--role', role, '--workspace', workspace], `${password}\n`)
    const [end] = await once(made.process, 'exit')
    if (end !== 0) throw new Error(`wanted the user ${name} added, and got: ${made.said()}`)
  }
  const serving = start(['serve', '--workspace', workspace, '--port', '0'])
  const address = await serving.firstLine
  return {
    address,
    async close() {
      // Windows that are still open would keep it waiting.
      serving.process.kill('SIGKILL')
      if (serving.process.exitCode === null && serving.process.signalCode === null)
        await once(serving.process, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

type Started = {
  readonly process: ChildProcess
  readonly firstLine: Promise<string>
  readonly said: () => string
}

function start(given: readonly string[], input: string | null = null): Started {
  const child = spawn(process.execPath, [program, ...given], {
    env: { ...process.env, REGESTA_USER: 'Anna' },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(input ?? '')
  let said = ''
  let printed = ''
  child.stderr.on('data', (bytes) => {
    said = `${said}${bytes}`.slice(-4000)
  })
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (bytes) => {
      printed += bytes
      const end = printed.indexOf('\n')
      if (end !== -1) resolve(printed.slice(0, end))
    })
    child.on('exit', (code) => reject(new Error(`the program ended with ${code}: ${said}`)))
  })
  firstLine.catch(() => undefined)
  return { process: child, firstLine, said: () => said }
}
