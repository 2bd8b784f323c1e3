import { getHeapStatistics } from 'node:v8'
import type { SourceProblem } from './input.ts'

// What is read of prose takes about a hundred bytes for each of its characters.
const bytesPerCharacter = 130

// So much of the limit is room for what is young, which holds nothing for long.
const youngBytes = 200_000_000

const limit = getHeapStatistics().heap_size_limit

/** How many characters the memory of this process is enough for. */
export const mostCharacters = Math.floor(Math.max(limit - youngBytes, limit / 3) / bytesPerCharacter)

/** The problem of a text that is too long for the memory; null where it is not. */
export function tooLong({ length }: string): SourceProblem | null {
  if (length <= mostCharacters) return null
  return {
    problem: `the text is too long to be read at once: ${inMillions(length)}, and the memory is enough for ${inMillions(mostCharacters)}`,
    advice: 'Cut it into parts, or give Node more memory with NODE_OPTIONS=--max-old-space-size.',
  }
}

function inMillions(count: number): string {
  return `${(count / 1e6).toFixed(1)} million characters`
}
