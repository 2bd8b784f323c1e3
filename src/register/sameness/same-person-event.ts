import { contentWords } from '../name-content.ts'
import type { PartySketch, Sketch } from '../sketch.ts'
import {
  areDatedWithin,
  dateRelation,
  daysApart,
  mayBeSameForm,
  namedOnly,
  placeRelation,
  type Relation,
  sharedParties,
  wordsRelation,
} from './compare-sketches.ts'

const month = 31
const year = 366

/** True where two tellings are of one taking or leaving of an office. */
export function isSameAppointment(one: Sketch, other: Sketch): boolean {
  if (serviceOf(one) !== serviceOf(other)) return false
  const who = namedOnly(sharedParties(one, other, 'appointee'))
  if (who.length === 0) return false
  const post = postRelation(one.facts.post, other.facts.post)
  const body = bodyRelation(one, other)
  if (post === 'apart' || body === 'apart') return false
  const isOneOffice = post === 'equal' || post === 'agree' || body === 'equal'
  const isFull = who.some((party) => party.isKnown || !party.isPerson || party.words.length > 1)
  const date = dateRelation(one, other)
  // "Bo Wallin was recalled on 24 July": he had but one post then.
  if (!isOneOffice)
    return isFull && date !== 'unknown' && areDatedWithin(one, other, month) && daysApart(one, other) <= 14
  if (!isFull) return (date === 'equal' || date === 'agree') && areDatedWithin(one, other, year)
  if (date === 'unknown') return post !== 'unknown' && body === 'equal'
  return daysApart(one, other) <= year
}

const services: readonly (readonly [string, RegExp])[] = [
  ['end', /resign|dismiss|end|departure|recall|retire|remov|deposi|abdicat|left|leav|expir/],
  ['credentials', /credential/],
  ['again', /^re-|reappoint|re-elect|confirm/],
  ['nomination', /nominat|candida/],
  ['service', /service|term|holding/],
]

function serviceOf({ facts }: Sketch): string {
  const form = (facts.form ?? '').toLowerCase()
  return services.find(([, pattern]) => pattern.test(form))?.[0] ?? 'begin'
}

// "Vice-president" has all words of "president" and is another post.
function postRelation(one: string | null, other: string | null): Relation {
  if (one === null || other === null) return 'unknown'
  const mine = contentWords(one)
  const theirs = contentWords(other)
  const relation = wordsRelation(mine, theirs)
  if (relation === 'equal' || relation === 'unknown') return relation
  return rankOf(mine) === rankOf(theirs) && relation === 'agree' ? 'agree' : 'apart'
}

const ranks = new Set(
  'vice deputy acting interim assistant under honorary former first second third adjunct associate junior minister'.split(
    ' ',
  ),
)

function rankOf(words: readonly string[]): string {
  return words.filter((word) => ranks.has(word)).join(' ')
}

function bodyRelation(one: Sketch, other: Sketch): Relation {
  const mine = one.parties.filter(({ role }) => role === 'body')
  const theirs = other.parties.filter(({ role }) => role === 'body')
  if (mine.length === 0 || theirs.length === 0) return 'unknown'
  return sharedParties(one, other, 'body').length > 0 ? 'equal' : 'apart'
}

/** True where two tellings are of one visit or audience: the same guest and host or place, days that meet. */
export function isSameVisit(one: Sketch, other: Sketch): boolean {
  const isAudience = one.form === 'audience'
  if (isAudience !== (other.form === 'audience') || wayOf(one) !== wayOf(other)) return false
  if (namedOnly(sharedParties(one, other, 'visitor')).length === 0) return false
  const date = dateRelation(one, other)
  const place = placeRelation(one, other)
  const isSameHost = namedOnly(sharedParties(one, other, 'host')).length > 0
  const days = daysApart(one, other)
  if (date === 'unknown') return false
  if (isAudience) return isSameHost && days <= 1 && areDatedWithin(one, other, 7)
  if (place === 'apart') return isSameHost && date === 'equal' && areDatedWithin(one, other, 14)
  if (place === 'unknown' && !isSameHost) return false
  if (date === 'apart') return days <= 3 && areDatedWithin(one, other, 21)
  return areDatedWithin(one, other, month) || (place === 'equal' && areDatedWithin(one, other, year))
}

function wayOf({ form }: Sketch): string {
  return form === 'arrival' || form === 'departure' ? form : ''
}

/** True where two tellings are of one honour given to one recipient. */
export function isSameConferral(one: Sketch, other: Sketch): boolean {
  if (namedOnly(sharedParties(one, other, 'recipient')).length === 0) return false
  const honour = wordsRelation(contentWords(one.facts.honour ?? ''), contentWords(other.facts.honour ?? ''))
  const date = dateRelation(one, other)
  if (honour === 'apart') return false
  if (honour === 'unknown')
    return (
      (date === 'equal' || date === 'agree') &&
      areDatedWithin(one, other, month) &&
      namedOnly(sharedParties(one, other, 'conferrer')).length > 0
    )
  if (date === 'unknown') return honour === 'equal'
  return daysApart(one, other) <= year && (honour === 'equal' || date !== 'apart')
}

/** True where two tellings are of one gift, loan or project. */
export function isSameAssistance(one: Sketch, other: Sketch): boolean {
  const isGiven = namedOnly(sharedParties(one, other, 'donor')).length > 0
  const date = dateRelation(one, other)
  if (!isGiven || date === 'unknown') return false
  const amount = wordsRelation(contentWords(one.facts.amount ?? ''), contentWords(other.facts.amount ?? ''))
  if (namedOnly(sharedParties(one, other, 'recipient')).length === 0) {
    const isThere =
      placeRelation(one, other) === 'equal' && date !== 'apart' && areDatedWithin(one, other, year)
    return isThere && sharesCurrency(one, other) && ![one, other].some(hasRecipient)
  }
  if (amount === 'equal') return daysApart(one, other) <= year
  if (date === 'apart' || !areDatedWithin(one, other, month)) return false
  return amount === 'apart' ? date === 'equal' && areDatedWithin(one, other, 1) : mayBeSameForm(one, other)
}

function hasRecipient({ parties }: Sketch): boolean {
  return parties.some(({ role, entity }) => role === 'recipient' && entity !== null)
}

function sharesCurrency(one: Sketch, other: Sketch): boolean {
  const theirs = contentWords(other.facts.amount ?? '')
  return contentWords(one.facts.amount ?? '').some(
    (word) => /^\p{L}{3,}$/u.test(word) && theirs.includes(word),
  )
}

/** True where two tellings are of one event in the world: a birth or death by the person, else by form, day and party or place. */
export function isSameIncident(one: Sketch, other: Sketch): boolean {
  if (one.form === '' || one.form !== other.form) return false
  const shared = namedOnly(sharedParties(one, other))
  const date = dateRelation(one, other)
  if (one.form === 'birth' || one.form === 'death')
    return shared.some(isFullPerson)
      ? daysApart(one, other) <= 2 * year
      : shared.length > 0 && date === 'equal'
  const place = placeRelation(one, other)
  if (date === 'unknown' || place === 'apart') return false
  const isElection = one.form === 'election' || one.form === 'referendum'
  if (date === 'apart')
    return (
      daysApart(one, other) <= 2 && areDatedWithin(one, other, 7) && shared.length > 0 && place === 'equal'
    )
  if (areDatedWithin(one, other, isElection ? year : month)) return shared.length > 0 || place === 'equal'
  return areDatedWithin(one, other, year) && shared.length > 0 && place === 'equal'
}

function isFullPerson({ isKnown, words }: PartySketch): boolean {
  return isKnown || words.length > 1
}
