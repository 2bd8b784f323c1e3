import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Document } from '../../src/text/document.ts'
import { packageFolder } from '../package-folder.ts'
import type { ImportAnswer, ImportRequest } from './import-request.ts'
import type { InputLimits, SourceProblem } from './input.ts'

/** A process apart in which HTML, DOCX and PDF are parsed, one source after another. */
export type ImportProcess = {
  readonly import: (request: ImportRequest) => Promise<Document | SourceProblem>
  readonly close: () => void
}

/**
 * Makes an importing process; it starts with the first source, and again after one that had to be stopped.
 *
 * A process and not a thread, because Node's permission model then denies it files, processes and addons, its
 * memory ends alone, and it can be stopped in the middle of anything. It starts as fast as a thread does.
 */
export function importProcess(): ImportProcess {
  let child: ChildProcess | null = null
  let last: Promise<unknown> = Promise.resolve()
  const stop = () => {
    child?.kill('SIGKILL')
    child = null
  }

  async function ask(request: ImportRequest): Promise<Document | SourceProblem> {
    // The system may have ended it since the last source.
    if (child?.connected === false) child = null
    child ??= await start(request.limits)
    const asked = child
    return new Promise((resolve) => {
      const seconds = request.limits.milliseconds / 1000
      const timer = setTimeout(() => {
        stop()
        finish({ problem: `reading it took longer than ${seconds} s and was stopped`, advice: shorter })
      }, request.limits.milliseconds)
      const onMessage = (answer: ImportAnswer) => {
        if ('document' in answer) finish(answer.document)
        else if ('problem' in answer) finish(answer)
        else finish({ problem: `the parser gave up: ${answer.failure}`, advice: shorter })
      }
      const onExit = (code: number | null, signal: string | null) => {
        stop()
        finish(exitProblem(code, signal, request.limits))
      }
      const onError = (error: Error) => {
        stop()
        finish({ problem: `the parsing process failed: ${error.message}`, advice: shorter })
      }
      const finish = (answer: Document | SourceProblem) => {
        clearTimeout(timer)
        asked.off('message', onMessage).off('exit', onExit).off('error', onError)
        resolve(answer)
      }
      asked.on('message', onMessage).on('exit', onExit).on('error', onError)
      // A process that ends while it is being sent to says so by its exit.
      asked.send(request, (error) => {
        if (error !== null && asked.exitCode === null && asked.signalCode === null) onError(error)
      })
    })
  }

  return {
    import(request) {
      const answer = last.then(() => ask(request))
      last = answer.catch(() => undefined)
      return answer
    },
    close: stop,
  }
}

const shorter = 'Cut the file into parts, or save its text as plain text.'

// V8 aborts when its heap is full; the system kills when there is no memory at all.
function exitProblem(code: number | null, signal: string | null, limits: InputLimits): SourceProblem {
  if (signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134)
    return { problem: `reading it needed more than ${limits.megabytes} MB of memory`, advice: shorter }
  return { problem: `the parsing process ended early (${signal ?? `exit code ${code}`})`, advice: shorter }
}

// Loaded late: plain text needs no process, and loading this takes longer than reading it.
async function start(limits: InputLimits): Promise<ChildProcess> {
  const { fork } = await import('node:child_process')
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = fileURLToPath(new URL(`./import-worker.${ending}`, import.meta.url))
  const child = fork(worker, [], {
    serialization: 'advanced',
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [...isolationFlags(limits)],
  })
  // Errors between two sources are seen by the next; without a listener they would end the program.
  child.on('error', () => undefined)
  return child
}

/** What Node takes from the importing process: files but the code's own, processes, threads, addons, `eval`. */
export function isolationFlags(limits: InputLimits): readonly string[] {
  return [
    '--permission',
    ...readableFolders().map((folder) => `--allow-fs-read=${folder}`),
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${limits.megabytes}`,
  ]
}

// The code itself and its packages; no document lies there.
function readableFolders(): readonly string[] {
  const packages = import.meta.resolve('parse5')
  const modules = packages.slice(0, packages.indexOf('/node_modules/') + '/node_modules/'.length)
  // The folder of packages may itself be a link to another.
  const ours = ['programs/', 'src/', 'dist/', 'node_modules/', 'package.json']
  return [...ours.map((path) => fileURLToPath(new URL(path, packageFolder()))), fileURLToPath(modules)]
}
