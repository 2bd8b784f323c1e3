import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openWorkspace } from '../programs/workspace/open-workspace.ts'
import { makeDocuments } from './made-documents.ts'

// What a workspace has acknowledged, against what is there after its program was killed, or after the machine lost its
// power: then only what had reached the disk is there. The numbers of kills, of losses and of
// documents may be given.
const kills = Number(process.argv[2] ?? 15)
const losses = Number(process.argv[3] ?? 5)
const made = Number(process.argv[4] ?? 3000)
const program = fileURLToPath(new URL('../dist/program/main.js', import.meta.url))
const decider = fileURLToPath(new URL('../test/workspace/decide-until-killed.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'regesta-durability-'))
const workspace = join(folder, '.regesta')

try {
  makeDocuments(join(folder, 'documents'), made)
  const began = performance.now()
  run([program, 'read', join(folder, 'documents'), '--format', 'ndjson', '--out', '/dev/null'])
  // How long the work takes on this machine, so that it is interrupted in all of its parts.
  const whole = performance.now() - began
  if (kills > 0) {
    await killAdding(whole)
    await killDeciding()
  }
  await losePower(whole)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function killAdding(whole: number): Promise<void> {
  let lost = 0
  let documents = 0
  for (let kill = 0; kill < kills; kill++) {
    const child = start([program, 'add', join(folder, 'documents'), '--workspace', workspace])
    await Promise.race([wait(whole * (0.1 + Math.random() * 0.6)), once(child, 'exit')])
    const kept = linesOf(workspace)
    await end(child)
    const there = linesOf(workspace)
    lost += kept.filter((line, index) => there[index] !== line).length
    documents = there.length
  }
  const last = start([program, 'add', join(folder, 'documents'), '--workspace', workspace])
  await once(last, 'exit')
  const verified = run([program, 'verify', workspace])
  process.stdout.write(
    `${kills} kills while adding: ${documents} documents were kept by then, ${lost} lost; after the next run ${linesOf(workspace).length} of ${made}, ${verified.split('\n')[0]}\n`,
  )
}

async function killDeciding(): Promise<void> {
  const acknowledged: string[] = []
  for (let kill = 0; kill < kills; kill++) {
    const child = start([decider, workspace, '100000'])
    const said = collect(child)
    while (!said().includes('\n') && child.exitCode === null) await wait(10)
    await wait(Math.random() * 1500)
    await end(child)
    acknowledged.push(...decisionsIn(said()))
  }
  const lost = await missingIn(workspace, acknowledged)
  process.stdout.write(
    `${kills} kills while deciding: ${acknowledged.length} decisions were acknowledged, ${lost} lost\n`,
  )
}

// A file system in a file: a copy of the file holds what had reached the disk at that moment, and nothing else.
async function losePower(whole: number): Promise<void> {
  const image = join(folder, 'disk')
  const copy = join(folder, 'copy')
  const disk = join(folder, 'mounted')
  const after = join(folder, 'after')
  try {
    mkdirSync(disk)
    mkdirSync(after)
    execFileSync('truncate', ['-s', '400M', image])
    execFileSync('mkfs.ext4', ['-q', '-F', image])
    execFileSync('mount', ['-o', 'loop', image, disk])
  } catch (error) {
    process.stdout.write(`power loss: needs root and a loop device (${String(error).split('\n')[0]})\n`)
    return
  }
  let lost = 0
  let decisions = 0
  let documents = 0
  const there = join(disk, '.regesta')
  try {
    run([program, 'add', join(folder, 'documents', '00000.txt'), '--workspace', there])
    for (let loss = 0; loss < losses; loss++) {
      const adding = start([program, 'add', join(folder, 'documents'), '--workspace', there])
      const deciding = start([decider, there, '100000'])
      const said = collect(deciding)
      await wait(whole * (3 + Math.random() * 2))
      for (const child of [adding, deciding]) child.kill('SIGSTOP')
      await wait(50)
      const decided = decisionsIn(said())
      const kept = beforeLastAppend(linesOf(there))
      copyFileSync(image, copy)
      await end(adding)
      await end(deciding)
      decisions += decided.length
      execFileSync('mount', ['-o', 'loop', copy, after])
      try {
        const found = linesOf(join(after, '.regesta'))
        lost += kept.filter((line, index) => found[index] !== line).length
        lost += await missingIn(join(after, '.regesta'), decided)
        documents = found.length
      } finally {
        execFileSync('umount', [after])
      }
    }
  } finally {
    execFileSync('umount', [disk])
  }
  process.stdout.write(
    `${losses} power losses while adding and deciding: ${documents} documents and ${decisions} decisions, ${lost} lost\n`,
  )
}

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
}

function run(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

function collect(child: ChildProcess): () => string {
  let said = ''
  child.stdout?.on('data', (chunk) => {
    said += chunk
  })
  return () => said
}

function decisionsIn(said: string): readonly string[] {
  return said
    .split('\n')
    .slice(0, -1)
    .filter((line) => /^\d+-[\da-f]{8}$/.test(line))
}

function linesOf(where: string): readonly string[] {
  const path = join(where, 'documents.jsonl')
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : []
}

// An append is acknowledged when the next one is begun; the last one may be under way.
function beforeLastAppend(lines: readonly string[]): readonly string[] {
  return lines.slice(
    0,
    Math.max(
      0,
      lines.findLastIndex((line) => line.includes('"batch":"1/')),
    ),
  )
}

async function missingIn(where: string, acknowledged: readonly string[]): Promise<number> {
  const opened = await openWorkspace(where)
  try {
    const kept = new Set((await opened.decisions()).map(({ id }) => id))
    for (const { hash } of await opened.documents()) await opened.bytesOf(hash)
    return acknowledged.filter((id) => !kept.has(id)).length
  } finally {
    await opened.close()
  }
}
