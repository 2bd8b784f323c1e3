import type { EngineMessage, ReadRequest } from './engine-message.ts'
import type { PageRegister } from './page-register.ts'
import { startWorker } from './start-worker.ts'

/** What the engine in the page is at. */
export type EngineState = {
  /** `starting` until the first authority files are there; `more`: the large ones are still on their way. */
  readonly authority: 'starting' | 'more' | 'whole'
  readonly isReading: boolean
  readonly register: PageRegister | null
  readonly problem: { readonly problem: string; readonly advice: string } | null
}

/** The engine in the page: texts go in, and the newest register is told to all who listen. */
export type Engine = {
  readonly read: (name: string, content: string | Uint8Array<ArrayBuffer>) => void
  readonly state: () => EngineState
  readonly subscribe: (listener: () => void) => () => void
}

let running: Engine | null = null

/** The one engine of this page, started when it is first wanted. */
export function theEngine(): Engine {
  running ??= startEngine()
  return running
}

function startEngine(): Engine {
  const listeners = new Set<() => void>()
  let state: EngineState = { authority: 'starting', isReading: false, register: null, problem: null }
  let last: ReadRequest | null = null
  let count = 0
  const worker = startWorker()
  worker.addEventListener('message', ({ data }: MessageEvent<EngineMessage>) => hear(data))
  worker.addEventListener('error', () => {
    const problem = 'the engine could not be started in this browser'
    change({ isReading: false, problem: { problem, advice: 'Load the page anew, or use another browser.' } })
  })

  function change(part: Partial<EngineState>): void {
    state = { ...state, ...part }
    for (const listener of [...listeners]) listener()
  }

  function hear(message: EngineMessage): void {
    if (message.tells === 'authority') {
      change({ authority: message.isWhole ? 'whole' : 'more' })
      // With more places known, the same text says more.
      if (message.isWhole && last !== null) send(last.name, last.content)
      return
    }
    const isReading = message.number < count
    if (message.tells === 'register') change({ isReading, register: message.register, problem: null })
    else if (!isReading) change({ isReading, problem: { problem: message.problem, advice: message.advice } })
  }

  function send(name: string, content: string | Uint8Array<ArrayBuffer>): void {
    count += 1
    last = { number: count, name, content }
    worker.postMessage(last)
    change({ isReading: true })
  }

  return {
    read: send,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
