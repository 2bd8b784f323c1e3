import type { EntryKind } from '../../entries/all-kinds.ts'
import type { Sketch } from '../sketch.ts'
import {
  dateRelation,
  daysApart,
  namedOnly,
  placeRelation,
  sharedParties,
  wordsRelation,
} from './compare-sketches.ts'
import { isSameAct } from './same-act.ts'
import { isSameMeeting } from './same-meeting.ts'
import {
  isSameAppointment,
  isSameAssistance,
  isSameConferral,
  isSameIncident,
  isSameVisit,
} from './same-person-event.ts'
import { isSameFounding, isSameMembership, isSameRelations, isSameRenaming } from './same-standing.ts'

const sameByKind: Readonly<Record<EntryKind, (one: Sketch, other: Sketch) => boolean>> = {
  act: isSameAct,
  appointment: isSameAppointment,
  assistance: isSameAssistance,
  conferral: isSameConferral,
  founding: isSameFounding,
  incident: isSameIncident,
  meeting: isSameMeeting,
  membership: isSameMembership,
  relations: isSameRelations,
  renaming: isSameRenaming,
  visit: isSameVisit,
}

/** How much speaks for two tellings being of one happening; null where that is not enough. */
export function likeness(one: Sketch, other: Sketch): number | null {
  if (one.copy !== null && one.copy === other.copy) return likenessOfCopies(one, other)
  return isSameByRule(one, other) ? closeness(one, other) : null
}

/** How much speaks for two tellings in the same words, or that have such among those that tell the same. */
export function likenessOfCopies(one: Sketch, other: Sketch): number | null {
  return areComparable(one, other) ? closeness(one, other) + copied : null
}

const copied = 8
/** True where the rules of their kind say that two tellings are of one happening. */
export function isSameByRule(one: Sketch, other: Sketch): boolean {
  if (!areComparable(one, other)) return false
  // Either way round it is the same.
  const [first, second] = one.id < other.id ? [one, other] : [other, one]
  return sameByKind[one.kind](first, second)
}

// What one document denies is not what another tells.
function areComparable(one: Sketch, other: Sketch): boolean {
  return one.kind === other.kind && (one.facts.status === 'denied') === (other.facts.status === 'denied')
}

// What is told alike weighs more the fewer happenings it fits.
function closeness(one: Sketch, other: Sketch): number {
  const date = dateRelation(one, other)
  const place = placeRelation(one, other)
  const title = wordsRelation(one.title, other.title)
  const series = wordsRelation(one.series, other.series)
  const { facts: mine } = one
  const { facts: theirs } = other
  const days = daysApart(one, other)
  return (
    (date === 'equal'
      ? 5
      : date === 'agree'
        ? 3
        : date === 'unknown'
          ? 1
          : days <= 3
            ? 1
            : days > 366
              ? -1
              : 0) +
    (place === 'equal' ? 2 : place === 'agree' ? 1 : 0) +
    Math.min(3, namedOnly(sharedParties(one, other)).length) +
    (title === 'equal' ? 4 : title === 'agree' ? 2 : 0) +
    (series === 'equal' ? 2 : 0) +
    (mine.ordinal !== null && mine.ordinal === theirs.ordinal ? 3 : 0) +
    (one.number !== '' && one.number === other.number ? 4 : 0) +
    (mine.post !== null && mine.post === theirs.post ? 1 : 0) +
    (mine.honour !== null && mine.honour === theirs.honour ? 1 : 0) +
    (mine.amount !== null && mine.amount === theirs.amount ? 2 : 0) +
    (mine.form === theirs.form ? 1 : 0) +
    (mine.status === theirs.status ? 1 : 0)
  )
}

/** True where two tellings cannot be joined through a third: two of their values stand against each other, or their years do. */
export function contradict(one: Sketch, other: Sketch): boolean {
  if (one.kind !== other.kind) return true
  const { facts: mine } = one
  const { facts: theirs } = other
  const apart = [
    dateRelation(one, other) === 'apart',
    placeRelation(one, other) === 'apart',
    mine.ordinal !== null && theirs.ordinal !== null && mine.ordinal !== theirs.ordinal,
    one.number !== '' && other.number !== '' && one.number !== other.number,
    wordsRelation(one.title, other.title) === 'apart',
  ].filter((is) => is).length
  return apart > 1 || daysApart(one, other) > 3 * 366
}
