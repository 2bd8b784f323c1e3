import type { Keeping } from '../workspace/keeping.ts'
import type { KeptWorkspace } from '../workspace/kept-workspace.ts'
import { type OpenOptions, openKeeping, openWorkspace } from '../workspace/open-workspace.ts'
import { harmlessText } from './harmless-text.ts'
import { progressBar } from './progress.ts'
import type { Terminal } from './terminal.ts'

/** Opens a workspace and shows on the terminal what there is to wait for; an error is one line, and null. */
export async function openFromTerminal(
  where: string,
  terminal: Terminal,
  options: Pick<OpenOptions, 'missing'> = {},
): Promise<KeptWorkspace | null> {
  return saying(terminal, () => openWorkspace(where, { ...options, ...watchOn(terminal) }))
}

/** Opens what a workspace keeps, without its register. */
export async function openKeepingFromTerminal(
  where: string,
  terminal: Terminal,
  options: Pick<OpenOptions, 'missing'> = {},
): Promise<Keeping | null> {
  return saying(terminal, () => openKeeping(where, { ...options, ...watchOn(terminal) }))
}

/** A bar and lines on the terminal for long work on a workspace. */
export function watchOn(terminal: Terminal): Required<Pick<OpenOptions, 'say' | 'begin'>> {
  return {
    say: (line) => terminal.say(`regesta: ${harmlessText(line)}`),
    begin(count) {
      const bar = progressBar(terminal, count, 'documents into the register')
      let done = 0
      return () => {
        bar.advance()
        if (++done === count) bar.clear()
      }
    },
  }
}

async function saying<Opened>(terminal: Terminal, open: () => Promise<Opened>): Promise<Opened | null> {
  try {
    return await open()
  } catch (error) {
    terminal.say(`regesta: ${harmlessText(error instanceof Error ? error.message : String(error))}`)
    return null
  }
}
