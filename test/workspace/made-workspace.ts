import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fetchLimits } from '../../programs/input/fetch-address.ts'
import { type AddReport, type AddSummary, addDocuments } from '../../programs/workspace/add-documents.ts'
import type { AskedReading } from '../../programs/workspace/document-log.ts'
import type { KeptWorkspace } from '../../programs/workspace/kept-workspace.ts'
import { listSources } from '../../programs/workspace/list-sources.ts'

/** A folder of its own for a test, with the files that are written into it. */
export type MadeFolder = {
  readonly path: (name: string) => string
  readonly write: (name: string, text: string | Uint8Array) => void
  readonly remove: () => void
}

/** Makes such a folder. */
export function madeFolder(): MadeFolder {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-workspace-'))
  return {
    path: (name) => join(folder, name),
    write(name, text) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** What adding said and did. */
export type Added = AddSummary & { readonly reports: readonly AddReport[] }

/** Adds files, folders and addresses to a workspace as `regesta add` does. */
export async function addTo(
  workspace: KeptWorkspace,
  operands: readonly string[],
  asked: AskedReading = {},
  threads = 0,
): Promise<Added> {
  const sources = await listSources(operands, {
    folder: workspace.keeping.folder,
    asked,
    limits: { ...fetchLimits, allowPrivate: true },
  })
  const reports: AddReport[] = []
  const summary = await addDocuments(workspace, sources, {
    threads,
    signal: new AbortController().signal,
    tell: (report) => reports.push(report),
    now: () => '2026-11-24T18:00:00.000Z',
  })
  return { ...summary, reports }
}
