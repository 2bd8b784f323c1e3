import type { DocumentPage } from '../../src/api/shown-document.ts'
import type { WantedVerdict } from '../../src/api/wanted-verdict.ts'
import type { DecisionOutcome } from '../data/register-source.ts'
import { SourceProblem } from '../data/source-problem.ts'
import type { EngineMessage, EngineRequest } from './engine-message.ts'
import type { PageAnswers } from './page-answers.ts'
import { startWorker } from './start-worker.ts'

/** What the engine in the page is at. */
export type EngineState = {
  /** `starting` until the first authority files are there; `small`: the large ones are still on their way. */
  readonly authority: 'starting' | 'small' | 'whole'
  readonly isReading: boolean
  /** What was read last, and how long that took; null before anything was. */
  readonly read: { readonly page: DocumentPage; readonly milliseconds: number } | null
  readonly problem: { readonly problem: string; readonly advice: string } | null
}

/** The engine in the page: texts go in, and the newest register is told to all who listen. */
export type Engine = {
  readonly read: (name: string, content: string | Uint8Array<ArrayBuffer>) => void
  readonly ask: <Name extends keyof PageAnswers>(
    question: Name,
    ...given: Parameters<PageAnswers[Name]>
  ) => Promise<ReturnType<PageAnswers[Name]>>
  readonly decide: (
    verdict: WantedVerdict,
    why: string | null,
    seen: string | null,
  ) => Promise<DecisionOutcome>
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
  const pending = new Map<
    number,
    { readonly resolve: (answer: never) => void; readonly reject: (problem: SourceProblem) => void }
  >()
  let state: EngineState = { authority: 'starting', isReading: false, read: null, problem: null }
  let last: Extract<EngineRequest, { wants: 'read' }> | null = null
  let count = 0
  const worker = startWorker()
  worker.addEventListener('message', ({ data }: MessageEvent) => hear(data))
  worker.addEventListener('error', () => {
    const problem = 'The engine could not be started in this browser.'
    change({ isReading: false, problem: { problem, advice: 'Load the page anew, or use another browser.' } })
  })

  function change(part: Partial<EngineState>): void {
    state = { ...state, ...part }
    for (const listener of [...listeners]) listener()
  }

  function hear(message: EngineMessage): void {
    if (message.tells === 'answer' || message.tells === 'refusal') {
      const waiting = pending.get(message.number)
      pending.delete(message.number)
      if (message.tells === 'refusal') waiting?.reject(new SourceProblem(message.problem, 0))
      else waiting?.resolve(message.answer as never)
      return
    }
    if (message.tells === 'authority') {
      change({ authority: message.isWhole ? 'whole' : 'small' })
      // With more places known, the same text says more.
      if (message.isWhole && last !== null) read(last.name, last.content)
      return
    }
    const isReading = message.number !== last?.number
    if (message.tells === 'page') {
      const { page, milliseconds } = message
      change({ isReading, read: { page, milliseconds }, problem: null })
    } else if (!isReading)
      change({ isReading, problem: { problem: message.problem, advice: message.advice } })
  }

  function read(name: string, content: string | Uint8Array<ArrayBuffer>): void {
    count += 1
    last = { wants: 'read', number: count, name, content }
    worker.postMessage(last)
    change({ isReading: true })
  }

  function send<T>(requestOf: (number: number) => EngineRequest): Promise<T> {
    return new Promise((resolve, reject) => {
      count += 1
      pending.set(count, { resolve, reject })
      worker.postMessage(requestOf(count))
    })
  }

  return {
    read,
    ask: (question, ...given) => send((number) => ({ wants: 'answer', number, question, given })),
    decide: (verdict, why, seen) => send((number) => ({ wants: 'decide', number, verdict, why, seen })),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
