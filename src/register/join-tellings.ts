import { compareText } from './compare-text.ts'
import { happeningGroups } from './happening-groups.ts'
import type { Judgements } from './judgements.ts'
import { makeSketch } from './make-sketch.ts'
import { mergeTellings } from './merging/merge-tellings.ts'
import type { RegisterEntry } from './register-entry.ts'
import type { Telling } from './telling.ts'

/**
 * The entries of tellings, sorted by id: what several documents tell is one entry. The order of the tellings never matters.
 *
 * A register that grows need not join everything anew. Tellings that `linksOf` links, directly or through others, are
 * joined or kept apart without regard to any that it does not link. So: keep for each telling its `matchKeys`, and the
 * number of its group. For a telling that comes, look up those that share a key, ask `linksOf`, and join the groups
 * of those it names with it; for one that goes or changes, take its group; then give each such group to this function,
 * and put its entries in the place of those that the group had. A group may be larger than it need be, never smaller.
 * After a decision, the tellings and entities that `touchedBy` names have new keys, links and entries.
 */
export function joinTellings(tellings: readonly Telling[], judgements: Judgements): readonly RegisterEntry[] {
  const sketches = tellings
    .filter(({ id }) => !judgements.rejected.has(id))
    .map((telling) => makeSketch(telling, judgements))
  return happeningGroups(sketches, judgements)
    .map((group) => mergeTellings(group, judgements))
    .sort((one, other) => compareText(one.id, other.id))
}
