import { compareText } from '../compare-text.ts'
import { isLand } from '../make-sketch.ts'
import { contentWords } from '../name-content.ts'
import type { RegisterParty } from '../register-entry.ts'
import { isSameParty, wordsRelation } from '../sameness/compare-sketches.ts'
import type { PartySketch, Sketch } from '../sketch.ts'

/** The parties of all tellings of a happening, each once in a role, by its fullest name; those of the fullest list first. */
export function mergeParties(sketches: readonly Sketch[]): RegisterParty[] {
  const lists = [...sketches].sort(
    (one, other) => other.parties.length - one.parties.length || compareText(one.id, other.id),
  )
  const merged: { readonly names: PartySketch[]; readonly tellings: Set<string> }[] = []
  for (const { id, parties } of lists) {
    for (const party of parties) {
      // Two that one telling names are two.
      const same = merged.find(
        ({ names, tellings }) =>
          names.some((one) => isEqual(one, party)) ||
          (!tellings.has(id) && names.some((one) => one.role === party.role && isOne(one, party))),
      )
      if (same === undefined) merged.push({ names: [party], tellings: new Set([id]) })
      else {
        same.tellings.add(id)
        if (!same.names.some((one) => isEqual(one, party))) same.names.push(party)
      }
    }
  }
  return merged.map(({ names }) => nameOf(names))
}

// "The Commission" of one document is "the Indian Ocean Commission" of another that tells the same.
function isOne(one: PartySketch, other: PartySketch): boolean {
  if (isEqual(one, other) || isSameParty(one, other)) return true
  if ((one.isKnown && other.isKnown) || one.isPerson !== other.isPerson) return false
  if ([one, other].some(({ entity }) => entity === null || isLand(entity))) return false
  return wordsRelation(contentWords(one.name), contentWords(other.name)) === 'agree'
}

function isEqual(one: PartySketch, other: PartySketch): boolean {
  return one.role === other.role && one.name === other.name && one.entity === other.entity
}

function nameOf(alike: readonly PartySketch[]): RegisterParty {
  const named = [...alike].sort(
    (one, other) =>
      Number(other.isKnown) - Number(one.isKnown) ||
      Number(other.entity !== null) - Number(one.entity !== null) ||
      other.name.length - one.name.length ||
      compareText(one.name, other.name),
  )
  const [first] = named
  if (first === undefined) throw new Error('no party to name; one at least is needed')
  // "Presidents of Honduras" give way to "Honduras", which others name.
  const longest = alike
    .filter(({ entity }) => first.entity === null || entity !== null)
    .sort((one, other) => other.name.length - one.name.length || compareText(one.name, other.name))[0]
  return { role: first.role, name: longest?.name ?? first.name, entity: first.entity }
}
