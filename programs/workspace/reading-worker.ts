import { parentPort, workerData } from 'node:worker_threads'
import { documentThread } from './document-thread.ts'
import type { ReadingRequest } from './reading-request.ts'

// Reads documents for the main thread, one after the other, and answers in the order of the requests.
const thread = documentThread(workerData)
let last: Promise<unknown> = Promise.resolve()

parentPort?.on('message', (request: ReadingRequest) => {
  last = last.then(async () => {
    const answer = await thread.answer(request)
    const bytes = 'bytes' in answer ? answer.bytes.buffer : null
    parentPort?.postMessage(answer, bytes instanceof ArrayBuffer ? [bytes] : [])
  })
})
