import { compareText } from '../compare-text.ts'
import type { RegisterParty } from '../register-entry.ts'
import { isSameParty } from '../sameness/compare-sketches.ts'
import type { PartySketch, Sketch } from '../sketch.ts'

/** The parties of all tellings of a happening, each once in a role, by its fullest name; those of the fullest list first. */
export function mergeParties(sketches: readonly Sketch[]): RegisterParty[] {
  const lists = [...sketches].sort(
    (one, other) => other.parties.length - one.parties.length || compareText(one.id, other.id),
  )
  const merged: PartySketch[][] = []
  for (const party of lists.flatMap(({ parties }) => parties)) {
    const same = merged.find((names) =>
      names.some((one) => one.role === party.role && (isEqual(one, party) || isSameParty(one, party))),
    )
    if (same === undefined) merged.push([party])
    else if (!same.some((one) => isEqual(one, party))) same.push(party)
  }
  return merged.map(nameOf)
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
  const longest = [...alike].sort(
    (one, other) => other.name.length - one.name.length || compareText(one.name, other.name),
  )[0]
  return { role: first.role, name: longest?.name ?? first.name, entity: first.entity }
}
