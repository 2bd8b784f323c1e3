import type { Command } from './command.ts'

/** A command by its name; its file is loaded only when it is called. */
export type ListedCommand = { readonly name: string; readonly load: () => Promise<Command> }

/** The commands of the program, in the order of the help. */
export const allCommands: readonly ListedCommand[] = [
  { name: 'read', load: async () => (await import('./commands/read.ts')).readCommand },
  { name: 'check', load: async () => (await import('./commands/check.ts')).checkCommand },
  { name: 'add', load: async () => (await import('./commands/add.ts')).addCommand },
  { name: 'work', load: async () => (await import('./commands/work.ts')).workCommand },
  { name: 'decide', load: async () => (await import('./commands/decide.ts')).decideCommand },
  { name: 'history', load: async () => (await import('./commands/history.ts')).historyCommand },
  { name: 'ask', load: async () => (await import('./commands/ask.ts')).askCommand },
  { name: 'brief', load: async () => (await import('./commands/brief.ts')).briefCommand },
  { name: 'publish', load: async () => (await import('./commands/publish.ts')).publishCommand },
  { name: 'verify', load: async () => (await import('./commands/verify.ts')).verifyCommand },
  { name: 'backup', load: async () => (await import('./commands/backup.ts')).backupCommand },
  { name: 'restore', load: async () => (await import('./commands/restore.ts')).restoreCommand },
  { name: 'diff', load: async () => (await import('./commands/diff.ts')).diffCommand },
  { name: 'mcp', load: async () => (await import('./commands/mcp.ts')).mcpCommand },
  { name: 'lsp', load: async () => (await import('./commands/lsp.ts')).lspCommand },
  { name: 'serve', load: async () => (await import('./commands/serve.ts')).serveCommand },
  { name: 'user', load: async () => (await import('./commands/user.ts')).userCommand },
  { name: 'rules', load: async () => (await import('./commands/rules.ts')).rulesCommand },
  { name: 'explain', load: async () => (await import('./commands/explain.ts')).explainCommand },
]
