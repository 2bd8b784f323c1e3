import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { composeProse } from './compose-prose.ts'

// A folder of many documents through the built program: time, and the most memory that it took.
const program = fileURLToPath(new URL('../dist/program/main.js', import.meta.url))
const texts = composeProse(1_300_000)

for (const count of [1000, 10_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-folder-'))
  try {
    let bytes = 0
    for (let index = 0; index < count; index++) {
      // Documents of 2 to 16 kB, no two of them the same.
      const text = `Document ${index}.\n\n${texts[index % texts.length]?.slice(0, 2000 + ((index * 977) % 14_000))}`
      bytes += Buffer.byteLength(text)
      writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), text)
    }
    const { seconds, megabytes } = await readFolder(folder)
    const rate = `${(bytes / 1e6 / seconds).toFixed(2)} MB/s, ${Math.round(count / seconds)} documents/s`
    process.stdout.write(
      `${count} documents, ${(bytes / 1e6).toFixed(0)} MB: ${seconds.toFixed(1)} s, ${rate}, at most ${megabytes} MB of memory, ${availableParallelism()} cores\n`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function readFolder(folder: string): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const began = performance.now()
  const child = spawn(
    process.execPath,
    [program, 'read', folder, '--format', 'ndjson', '--out', '/dev/null'],
    { stdio: 'inherit' },
  )
  let kilobytes = 0
  const watch = setInterval(() => {
    kilobytes = Math.max(kilobytes, mostMemoryOf(child.pid))
  }, 100)
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  return { seconds: (performance.now() - began) / 1000, megabytes: Math.round(kilobytes / 1024) }
}

// The high-water mark that the system keeps; 0 where there is no /proc.
function mostMemoryOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
