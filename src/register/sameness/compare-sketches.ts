import { foldName } from '../../authority/name-words.ts'
import { datesMayAgree, daysBetween } from '../date-reach.ts'
import { isLand } from '../make-sketch.ts'
import { sameWords, withinWords } from '../name-content.ts'
import type { PartySketch, Sketch } from '../sketch.ts'

/** How two values stand to each other; `unknown` where one of them is not told. */
export type Relation = 'equal' | 'agree' | 'unknown' | 'apart'

/** How the dates of two tellings stand to each other. */
export function dateRelation({ date: one }: Sketch, { date: other }: Sketch): Relation {
  if (one === null || other === null) return 'unknown'
  if (one.edtf === other.edtf) return 'equal'
  return datesMayAgree(one, other) ? 'agree' : 'apart'
}

/** How many days lie between the dates of two tellings; 0 where one is not told. */
export function daysApart({ date: one }: Sketch, { date: other }: Sketch): number {
  return one === null || other === null ? 0 : daysBetween(one, other)
}

/** True where both dates are told, each within so many days at most. */
export function areDatedWithin(one: Sketch, other: Sketch, days: number): boolean {
  return [one, other].every(({ date }) => date !== null && date.last - date.first <= days)
}

/** True where two dates that are apart differ by days only, or in one of year, month and day: as a slip of the pen would have it. */
export function isSlip(one: Sketch, other: Sketch): boolean {
  const mine = one.facts.date ?? ''
  const theirs = other.facts.date ?? ''
  if (daysApart(one, other) <= 31) return areDatedWithin(one, other, 31)
  const parts = mine.split('-')
  const others = theirs.split('-')
  if (parts.length !== others.length || /[^\d-]/.test(mine + theirs)) return false
  return parts.filter((part, index) => part !== others[index]).length < 2 && daysApart(one, other) <= 366
}

/** How the places of two tellings stand to each other; a city agrees with its country. */
export function placeRelation(one: Sketch, other: Sketch): Relation {
  if (one.place === null || other.place === null) return 'unknown'
  if (one.place === other.place) return 'equal'
  if (one.place === other.country || other.place === one.country) return 'agree'
  const mine = foldName(one.facts.place ?? '').split(' ')
  const theirs = foldName(other.facts.place ?? '').split(' ')
  if (sameWords(mine, theirs)) return one.country === other.country ? 'equal' : 'apart'
  return withinWords(mine, theirs) || withinWords(theirs, mine) ? 'agree' : 'apart'
}

/** True where two parties are one: by entity, by one of the names, or a person by the surname. */
export function isSameParty(one: PartySketch, other: PartySketch): boolean {
  if (one.entity !== null && one.entity === other.entity) return true
  if (one.isKnown && other.isKnown) return false
  if (one.entity === null || other.entity === null) return isSpokenFor(one, other)
  if (one.isPerson || other.isPerson) return isSamePerson(one, other)
  if ([one, other].some(({ entity }) => entity !== null && isLand(entity))) return false
  for (const name of one.names) if (other.names.has(name)) return true
  return false
}

// "Presidents of Honduras" stand for "Honduras" where others are named without their presidents.
function isSpokenFor(one: PartySketch, other: PartySketch): boolean {
  if (one.entity === null && other.entity === null) return sameWords(one.words, other.words)
  const [speaker, named] = one.entity === null ? [one, other] : [other, one]
  const at = speaker.words.lastIndexOf('of')
  return at > 0 && sameWords(speaker.words.slice(at + 1), named.words)
}

// "Wijeratne", "S. Wijeratne" and "Sarath Nimal Wijeratne"; not "Heydar Aliyev" and "Ilham Aliyev".
function isSamePerson({ words: one, isPerson }: PartySketch, { words: other, ...two }: PartySketch): boolean {
  if (isPerson !== two.isPerson || one.at(-1) !== other.at(-1)) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let at = 0
  for (const word of short.slice(0, -1)) {
    while (at < long.length - 1 && !isSameGivenName(word, long[at] ?? '')) at++
    if (at >= long.length - 1) return false
    at++
  }
  return true
}

function isSameGivenName(one: string, other: string): boolean {
  return (
    one === other ||
    (one.length === 1 && other.startsWith(one)) ||
    (other.length === 1 && one.startsWith(other))
  )
}

/** The parties that take part in both, in roles of those given, or in any; each as it is named more fully. */
export function sharedParties(one: Sketch, other: Sketch, ...roles: readonly string[]): PartySketch[] {
  const isAsked = ({ role }: PartySketch) => roles.length === 0 || roles.includes(role)
  const theirs = other.parties.filter(isAsked)
  return one.parties.filter(isAsked).flatMap((party) => {
    const same = theirs.find((two) => isSameParty(party, two))
    return same === undefined ? [] : [party.entity === null ? same : party]
  })
}

/** The parties that name somebody: more than words such as "the ministers". */
export function namedOnly(parties: readonly PartySketch[]): PartySketch[] {
  return parties.filter((party) => party.entity !== null)
}

/** How two texts of a few words stand to each other: `agree` where the words of the one are all words of the other. */
export function wordsRelation(one: readonly string[], other: readonly string[]): Relation {
  if (one.length === 0 || other.length === 0) return 'unknown'
  if (sameWords(one, other)) return 'equal'
  return withinWords(one, other) || withinWords(other, one) ? 'agree' : 'apart'
}

/** True unless the forms are told in words that end differently. */
export function mayBeSameForm(one: Sketch, other: Sketch): boolean {
  return one.form === '' || other.form === '' || one.form === other.form
}
