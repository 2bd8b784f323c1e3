import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeDocuments } from './made-documents.ts'

// `regesta add` of a folder against `regesta read` of the same, through the built program: read and keep for good, and
// again when nothing has changed. The number of documents may be given.
const program = fileURLToPath(new URL('../dist/program/main.js', import.meta.url))
const count = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'regesta-add-'))
try {
  const documents = join(folder, 'documents')
  const workspace = join(folder, '.regesta')
  const megabytes = makeDocuments(documents, count) / 1e6
  const read = await timed(['read', documents, '--format', 'ndjson', '--out', '/dev/null'])
  const add = await timed(['add', documents, '--workspace', workspace])
  const again = await timed(['add', documents, '--workspace', workspace])
  process.stdout.write(
    [
      `${count} documents, ${megabytes.toFixed(0)} MB, ${availableParallelism()} cores`,
      `read   ${said(read)}`,
      `add    ${said(add)}, ${(add.seconds / read.seconds).toFixed(2)} times as long`,
      `again  ${said(again)}`,
      '',
    ].join('\n'),
  )
} finally {
  rmSync(folder, { recursive: true })
}

type Timed = { readonly seconds: number; readonly rate: number }

async function timed(args: readonly string[]): Promise<Timed> {
  const began = performance.now()
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`regesta ${args[0]} ended with ${code}`)
  const seconds = (performance.now() - began) / 1000
  return { seconds, rate: count / seconds }
}

function said({ seconds, rate }: Timed): string {
  return `${seconds.toFixed(1)} s, ${Math.round(rate)} documents a second`
}
