import { watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { changeFeed } from '../../src/publish/change-feed.ts'
import { fetchLimits } from '../input/fetch-address.ts'
import { addDocuments, threadsFor } from '../workspace/add-documents.ts'
import { documentChanges } from '../workspace/document-changes.ts'
import { editionReader } from '../workspace/edition-reader.ts'
import type { KeptWorkspace } from '../workspace/kept-workspace.ts'
import { listSources } from '../workspace/list-sources.ts'
import { type ExitCode, misuse } from './command.ts'
import { diffText } from './diff-text.ts'
import { harmlessText } from './harmless-text.ts'
import { openFromTerminal } from './open-from-terminal.ts'
import { outputFile } from './output-file.ts'
import type { AskedSettings } from './reading-options.ts'
import type { Terminal } from './terminal.ts'

/** What is watched, where its feed is written, and which workspace keeps the editions. */
export type Watching = {
  readonly folder: string
  readonly feed: string
  readonly once: boolean
  readonly where: string
}

const mostChanges = 100
/** An editor may write a file in several steps. */
const settleMilliseconds = 300
const plain = { isTerminal: false, width: 100, hasColours: false }

/** Adds what changes in a folder to a workspace, and keeps an Atom feed of the facts that changed. */
export async function watchChanges(
  watching: Watching,
  settings: AskedSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = await stat(watching.folder).catch(() => null)
  if (folder?.isDirectory() !== true)
    return misuse(terminal, `${harmlessText(watching.folder)} is no folder`, 'diff')
  const workspace = await openFromTerminal(watching.where, terminal, { missing: 'make' })
  if (workspace === null) return 2
  const reader = editionReader(
    [...settings.authorities, ...(await workspace.authorities())],
    new Date().toISOString(),
  )
  const changes = documentChanges(workspace, reader)
  try {
    const look = async (): Promise<void> => {
      const { added, changed } = await addFolder(workspace, watching.folder, settings, terminal)
      const diffs = await changes.latest(mostChanges)
      const feed = changeFeed(
        diffs.map((diff) => ({ diff, text: diffText(diff, plain) })),
        {
          title: `Changes in ${basename(resolve(watching.folder))}`,
          id: `urn:regesta:changes:${encodeURIComponent(basename(resolve(watching.folder)))}`,
          updated: new Date().toISOString(),
        },
      )
      const file = await outputFile(watching.feed)
      await file.print(feed)
      await file.keep()
      if (added + changed > 0)
        terminal.say(
          `regesta: ${added} new, ${changed} changed; ${harmlessText(watching.feed)} tells the changes`,
        )
    }
    await look()
    if (!watching.once) await lookAgain(watching.folder, look, terminal)
    return 0
  } catch (error) {
    terminal.say(`regesta: ${harmlessText(error instanceof Error ? error.message : String(error))}`)
    return 1
  } finally {
    reader.close()
    await workspace.close()
  }
}

async function addFolder(
  workspace: KeptWorkspace,
  folder: string,
  { authorities, ...asked }: AskedSettings,
  terminal: Terminal,
): Promise<{ readonly added: number; readonly changed: number }> {
  await workspace.keepAuthorities(authorities)
  const sources = await listSources([folder], {
    folder: workspace.keeping.folder,
    asked,
    limits: { ...fetchLimits, allowPrivate: false },
  })
  return addDocuments(workspace, sources, {
    threads: threadsFor(sources.length),
    signal: terminal.signal,
    now: () => new Date().toISOString(),
    tell(report) {
      if ('problem' in report)
        terminal.say(`regesta: ${harmlessText(report.path)}: ${harmlessText(report.problem)}`)
    },
  })
}

// Only one look at a time: what changes meanwhile is looked at next.
async function lookAgain(folder: string, look: () => Promise<void>, terminal: Terminal): Promise<void> {
  terminal.say(`regesta: watching ${harmlessText(folder)}; stop with Ctrl-C`)
  let wake: () => void = () => undefined
  let isChanged = false
  const watcher = watch(folder, { recursive: true }, () => {
    isChanged = true
    wake()
  })
  terminal.signal.addEventListener('abort', () => wake(), { once: true })
  try {
    while (!terminal.signal.aborted) {
      if (!isChanged)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      if (terminal.signal.aborted) return
      await new Promise((resolve) => setTimeout(resolve, settleMilliseconds))
      isChanged = false
      await look()
    }
  } finally {
    watcher.close()
  }
}
