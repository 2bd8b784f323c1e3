import { parentPort, workerData } from 'node:worker_threads'
import { documentReader } from './document-reader.ts'

// Reads one file at a time for the main thread, and answers with its report.
const reader = documentReader(workerData)

parentPort?.on('message', async (path: string) => {
  parentPort?.postMessage(await reader.read(path))
})
