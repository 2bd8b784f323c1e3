import type { Workspace } from '../workspace/workspace.ts'

/** Asks a workspace once for the names of its documents. */
export async function documentNames(workspace: Workspace): Promise<(document: string) => string> {
  const names = new Map((await workspace.documents()).map(({ id, name }) => [id, name]))
  return (document) => names.get(document) ?? document
}
