#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { expectShortLives } from '../short-lives.ts'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`regesta needs Node 22.18 or newer; this is ${process.versions.node}.\n`)
  process.exit(2)
}

// Before anything else is loaded, so that no later run compiles it again.
nodeModule.enableCompileCache()
expectShortLives()

const { runCommandLine } = await import('./command-line.ts')
const { processTerminal } = await import('./process-terminal.ts')

const terminal = processTerminal()
const code = await runCommandLine(process.argv.slice(2), terminal)
// By convention 128 and the number of the signal.
process.exitCode = terminal.wasInterrupted() ? 130 : code
