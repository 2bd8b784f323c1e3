import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeProse } from './compose-prose.ts'

/** Writes so many documents of 2 to 16 kB into a folder, no two of them the same; says how many bytes they are. */
export function makeDocuments(folder: string, count: number): number {
  const texts = composeProse(1_300_000)
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const text = `Document ${index}.\n\n${texts[index % texts.length]?.slice(0, 2000 + ((index * 977) % 14_000))}`
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), text)
  }
  return bytes
}
