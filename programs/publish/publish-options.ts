import type { KnownPlace, PublishOptions } from '../../src/publish/publisher.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** What is known of one publication beside its workspace. */
export type Publication = Pick<PublishOptions, 'title' | 'file' | 'base' | 'remark' | 'beside' | 'toldBy'> & {
  readonly placeOf: (entity: string | null, name: string) => KnownPlace | null
}

/**
 * How to publish from a workspace: its decisions by id, and as the time of making the last change in it, so that the
 * same workspace gives the same bytes.
 */
export async function publishOptions(
  { documents, decisions }: Pick<Workspace, 'documents' | 'decisions'>,
  publication: Publication,
): Promise<PublishOptions> {
  const logged = await decisions()
  const changes = [...(await documents()).map(({ added }) => added), ...logged.map(({ when }) => when)]
  const byId = new Map(logged.map((decision) => [decision.id, decision]))
  return {
    ...publication,
    now: changes.reduce((last, change) => (change > last ? change : last), '1970-01-01T00:00:00.000Z'),
    decisionOf: (id) => byId.get(id) ?? null,
  }
}
