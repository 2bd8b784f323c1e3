import { readFileSync, statSync } from 'node:fs'
import { importProcess } from '../input/import-process.ts'
import { defaultLimits } from '../input/input.ts'
import { fileBytes } from '../input/read-input.ts'
import { readShippedAuthority } from '../shipped-authority.ts'
import { hashOfBytes } from './originals.ts'
import { type ReadingTools, readOriginal } from './read-original.ts'
import type { ReadingAnswer, ReadingRequest, ThreadSettings } from './reading-request.ts'

/** A reader of one document after another; close it at the end. */
export type DocumentThread = {
  readonly answer: (request: ReadingRequest) => Promise<ReadingAnswer>
  readonly close: () => void
}

/** Makes what a reading thread does, which may as well be done in this one. */
export function documentThread({ authorities }: ThreadSettings): DocumentThread {
  const importing = importProcess()
  let tools: ReadingTools | undefined
  return {
    answer: (request) =>
      answer(request, () => {
        tools ??= { authority: readShippedAuthority(authorities), importing }
        return tools
      }),
    close: importing.close,
  }
}

async function answer(request: ReadingRequest, toolsFor: () => ReadingTools): Promise<ReadingAnswer> {
  const { from, expected, asked, known } = request
  try {
    const bytes =
      typeof from === 'string'
        ? (ordinaryFile(from) ?? (await fileBytes(from, defaultLimits.fileBytes)))
        : from
    if ('problem' in bytes) return bytes
    const hash = hashOfBytes(bytes)
    if (hash === known) return { unchanged: hash }
    const original = await readOriginal(bytes, expected, asked, toolsFor())
    if ('problem' in original) return { problem: original.problem, advice: original.advice }
    return { hash, bytes, reading: JSON.stringify(original.reading), remarks: original.remarks }
  } catch (error) {
    // No text should lead here; where one does, the others still go on.
    const said = error instanceof Error ? error.message : String(error)
    return {
      problem: `a mistake of the program kept it from being read (${said})`,
      advice: 'Please report it.',
    }
  }
}

// This thread has nothing else to do: to wait for a small file costs less than to be called back. Of anything else
// `fileBytes` knows what to say.
function ordinaryFile(path: string): Uint8Array | null {
  try {
    const stats = statSync(path)
    return stats.isFile() && stats.size <= smallFile ? readFileSync(path) : null
  } catch {
    return null
  }
}

const smallFile = 1_000_000
