import type { KnownPlace, PublishOptions } from '../../src/publish/publisher.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** What is known of one publication beside its workspace. */
export type Publication = Pick<PublishOptions, 'title' | 'file' | 'base' | 'remark' | 'beside' | 'part'> & {
  readonly placeOf: (entity: string | null, name: string) => KnownPlace | null
}

/** How to publish from a workspace: its decisions by id, and as the time of making the last change in it. */
export async function publishOptions(
  workspace: Pick<Workspace, 'documents' | 'decisions'>,
  publication: Publication,
): Promise<PublishOptions> {
  const byId = new Map((await workspace.decisions()).map((decision) => [decision.id, decision]))
  return {
    ...publication,
    now: await lastChange(workspace),
    decisionOf: (id) => byId.get(id) ?? null,
  }
}

/** The instant of the last change of a workspace: what is made of it then has the same bytes whenever it is made. */
export async function lastChange({
  documents,
  decisions,
}: Pick<Workspace, 'documents' | 'decisions'>): Promise<string> {
  let last = '1970-01-01T00:00:00.000Z'
  for (const { added } of await documents()) if (added > last) last = added
  for (const { when } of await decisions()) if (when > last) last = when
  return last
}
