import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ExitCode } from './cli/command.ts'
import { runCommandLine } from './cli/command-line.ts'
import { hasDisplay } from './cli/open-browser.ts'
import { processTerminal } from './cli/process-terminal.ts'
import { packageFolder } from './package-folder.ts'

// What `npm start` does: it builds, reads the sample into a fresh workspace, and serves the page on it until it is
// stopped. It is one process (`exec`), since a shell between would keep the signals of `npm` to itself.
const terminal = processTerminal()
stopWithParent()
const isBuilt = await built()
process.exit(isBuilt && !terminal.signal.aborted ? await served() : 1)

function built(): Promise<boolean> {
  const npm = process.env.npm_execpath
  const [program, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm]
  const building = spawn(program, [...before, 'run', '--silent', 'build'], {
    cwd: packageFolder(),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    building.on('error', reject)
    building.on('exit', (code) => resolve(code === 0))
  })
}

async function served(): Promise<ExitCode> {
  const sample = fileURLToPath(new URL('fixtures/azerbaijan-oic.txt', packageFolder()))
  const folder = await mkdtemp(join(tmpdir(), 'regesta-sample-'))
  const workspace = join(folder, 'sample')
  try {
    const added = await runCommandLine(['add', '--workspace', workspace, sample], terminal)
    if (added !== 0 || terminal.signal.aborted) return added
    terminal.say('regesta: the page of the sample; Ctrl-C ends it, and what was tried in it is gone')
    const open = process.stdout.isTTY && hasDisplay() ? ['--open'] : []
    return await runCommandLine(['serve', '--workspace', workspace, ...open], terminal)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

// Whoever started it may be ended without a word to it.
function stopWithParent(): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 200)
  watch.unref()
}
