import type { MentionMark, TimeMark } from '../api/shown-document.ts'
import type { Read } from '../resolve/read.ts'

/** Where times and names stand in a document; `idOf` tells the register’s id of an entity of the document. */
export function makeMarks(
  { times, entities }: Pick<Read, 'times' | 'entities'>,
  idOf: ReadonlyMap<string, string>,
): { readonly times: readonly TimeMark[]; readonly mentions: readonly MentionMark[] } {
  return {
    times: times.map(({ start, end, kind, date }) => ({
      start,
      end,
      kind,
      date: date?.value ?? null,
      basis: date?.basis ?? null,
      by: date?.by ?? null,
    })),
    mentions: entities
      .flatMap(({ id, kind, name, mentions }) =>
        mentions.map(({ start, end }) => ({ start, end, kind, name, entity: idOf.get(id) ?? null })),
      )
      .sort((one, other) => one.start - other.start || other.end - one.end),
  }
}
