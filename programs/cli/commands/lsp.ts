import { command } from '../command.ts'

const options = {
  stdio: { type: 'boolean', says: 'Speak over standard input and output; it always does.' },
} as const

/** `regesta lsp`: the findings in an editor. */
export const lspCommand = command({
  name: 'lsp',
  summary: 'Run the language server: findings, readings, quick fixes and the chronology in an editor.',
  usage: ['lsp [--stdio]'],
  examples: [{ command: 'regesta lsp', says: 'What an editor starts; see docs/check.md for its settings.' }],
  options,
  async run() {
    const { startServer } = await import('../../lsp/server.ts')
    await startServer(process.stdin, process.stdout)
    return 0
  },
})
