import { parentPort, workerData } from 'node:worker_threads'
import { documentThread } from './document-thread.ts'
import type { ReadingRequest } from './reading-request.ts'

// Reads documents for the main thread, one after the other, and answers in the order of the requests.
const thread = documentThread(workerData)
let last: Promise<unknown> = Promise.resolve()

parentPort?.on('message', (request: ReadingRequest) => {
  last = last.then(async () => {
    const answer = await thread.answer(request)
    parentPort?.postMessage(answer, 'bytes' in answer ? transferable(answer.bytes) : [])
  })
})

// Small buffers of Node share one store, which cannot be given away.
function transferable({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}
