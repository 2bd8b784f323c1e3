import { parentPort, workerData } from 'node:worker_threads'
import { readShippedAuthority } from '../../shipped-authority.ts'
import { type MarkedDocument, readMarks } from './read-marks.ts'

// Reads marks for the main thread, one document after the other, in the order of the requests.
const authority = readShippedAuthority(workerData)

parentPort?.on('message', (document: MarkedDocument) => {
  parentPort?.postMessage(readMarks(document, authority))
})
