import { contentWords } from '../name-content.ts'
import type { PartySketch, Sketch } from '../sketch.ts'
import {
  areDatedWithin,
  dateRelation,
  daysApart,
  isSlip,
  namedOnly,
  placeRelation,
  sharedParties,
  wordsRelation,
} from './compare-sketches.ts'

const year = 366

/** True where two tellings are of one joining or leaving: the same member and body, the same standing, years near. */
export function isSameMembership(one: Sketch, other: Sketch): boolean {
  return (
    namedOnly(sharedParties(one, other, 'member')).length > 0 &&
    namedOnly(sharedParties(one, other, 'organization')).length > 0 &&
    changeOf(one) === changeOf(other) &&
    standingOf(one) === standingOf(other) &&
    daysApart(one, other) <= 2 * year
  )
}

function changeOf({ facts }: Sketch): string {
  const form = facts.form ?? ''
  return /withdraw|leav|exit|expul|secession|resignation/.test(form)
    ? 'end'
    : /suspen/.test(form)
      ? 'suspension'
      : /readmi|return|resum/.test(form)
        ? 'return'
        : 'begin'
}

function standingOf({ facts }: Sketch): string {
  return (
    /observer|associate|candidate|dialogue|partner|correspond/.exec((facts.post ?? '').toLowerCase())?.[0] ??
    ''
  )
}

/** True where two tellings are of one founding or end: what is founded by a name of its own, years near. */
export function isSameFounding(one: Sketch, other: Sketch): boolean {
  const founded = namedOnly(sharedParties(one, other, 'founded'))
  if (isEnd(one) !== isEnd(other)) return false
  if (founded.length === 0) return isSameByHalfName(one, other)
  // A list of what was founded is told apart by its own tellings.
  if (founded.length < Math.min(countOf(one, 'founded'), countOf(other, 'founded'))) return false
  if (founded.some(isSpecificName)) return daysApart(one, other) <= 2 * year
  const date = dateRelation(one, other)
  if (date === 'unknown' || date === 'apart' || !areDatedWithin(one, other, year)) return false
  return sharedParties(one, other, 'founder').length > 0 || placeRelation(one, other) === 'equal'
}

// "The Commission" and "the Indian Ocean Commission", founded then and there, or then and by the same.
function isSameByHalfName(one: Sketch, other: Sketch): boolean {
  const mine = one.parties.filter(({ role }) => role === 'founded')
  const theirs = other.parties.filter(({ role }) => role === 'founded')
  const [first, ...more] = mine
  const [second, ...others] = theirs
  if (first === undefined || second === undefined || more.length + others.length > 0) return false
  const date = dateRelation(one, other)
  if (date === 'unknown' || date === 'apart') return false
  if (wordsRelation(contentWords(first.name), contentWords(second.name)) !== 'agree') return false
  const isThere = placeRelation(one, other) === 'equal' && areDatedWithin(one, other, year)
  const isByThem =
    namedOnly(sharedParties(one, other, 'founder')).length > 0 && areDatedWithin(one, other, 31)
  return isThere || isByThem
}

function isEnd({ facts }: Sketch): boolean {
  return /dissol|closure|abolition|liquidation|end/.test(facts.form ?? '')
}

function countOf({ parties }: Sketch, role: string): number {
  return parties.filter((party) => party.role === role).length
}

const commonBodies = new Set(
  `commission committee council secretariat parliament government ministry foreign affairs university embassy
   consulate legation assembly national general office board court supreme bank central army school party fund
   union federation association department service state of and the for in republic constitutional`.split(
    /\s+/,
  ),
)

/** False for "Secretariat" or "Ministry of Foreign Affairs": many countries have one. */
export function isSpecificName({ isKnown, words }: PartySketch): boolean {
  return isKnown || words.some((word) => word.length > 1 && !commonBodies.has(word))
}

/** True where two tellings are of one change of name. */
export function isSameRenaming(one: Sketch, other: Sketch): boolean {
  return (
    sharedParties(one, other, 'from').length > 0 &&
    sharedParties(one, other, 'to').length > 0 &&
    daysApart(one, other) <= 2 * year
  )
}

/** True where two tellings are of one change in the relations of two states, or of one mission. */
export function isSameRelations(one: Sketch, other: Sketch): boolean {
  const change = relationsChange(one)
  if (change === '' || change !== relationsChange(other)) return false
  const shared = namedOnly(sharedParties(one, other)).length
  const days = daysApart(one, other)
  const place = placeRelation(one, other)
  if (shared > 1) return change === 'recognition' ? days <= 31 : days <= year && place !== 'apart'
  const isAlone = [one, other].some(({ parties }) => namedOnly(parties).length < 2)
  const date = dateRelation(one, other)
  const isDated = (date === 'equal' || date === 'agree') && areDatedWithin(one, other, 31)
  // A mission in one place, of which only day, month or year is told otherwise.
  const isNearly = place === 'equal' && areDatedWithin(one, other, 1) && isSlip(one, other)
  return shared > 0 && isAlone && place !== 'apart' && (isDated || isNearly)
}

const missions = /embass|consul|legation|mission/
const changes = [
  /recogni/,
  /break|sever|breach|ruptur|suspen/,
  /resum|restor|renew/,
  /clos/,
  /upgrad|elevat|rais/,
  /downgrad/,
  /mov/,
  /open|establish|set up|inaugurat/,
]

function relationsChange({ facts }: Sketch): string {
  const form = (facts.form ?? '').toLowerCase()
  const change = changes.find((pattern) => pattern.test(form))
  const mission = missions.exec(form)?.[0] ?? ''
  if (change === changes[0]) return 'recognition'
  return change === undefined ? form : `${change.source} ${mission}`
}
