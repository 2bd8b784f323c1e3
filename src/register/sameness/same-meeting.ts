import type { Sketch } from '../sketch.ts'
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

/** True where two tellings are of one meeting: its number in its series, or its series or parties with date and place. */
export function isSameMeeting(one: Sketch, other: Sketch): boolean {
  const series = seriesRelation(one, other)
  const mine = one.facts.ordinal
  const theirs = other.facts.ordinal
  if (mine !== null && theirs !== null)
    return mine === theirs ? isSameNumber(one, other, series) : isMiscounted(one, other, series)
  if (series === 'apart') return false
  return series === 'equal' ? isSameSession(one, other) : isSameUnnumbered(one, other)
}

function seriesRelation(one: Sketch, other: Sketch): Relation {
  if (one.seriesId !== null && other.seriesId !== null)
    return one.seriesId === other.seriesId ? 'equal' : 'apart'
  return wordsRelation(one.series, other.series)
}

// One number of one series is one meeting, though one of its values be told otherwise.
function isSameNumber(one: Sketch, other: Sketch, series: Relation): boolean {
  if (!mayBeSameNoun(one, other)) return false
  const date = dateRelation(one, other)
  const place = placeRelation(one, other)
  if (series === 'apart') {
    // One series under two names: "Summit of heads of state", "Summit of the League".
    const isThere = place === 'equal' && date !== 'apart' && areDatedWithin(one, other, month)
    return isThere && one.series.some((word) => other.series.includes(word))
  }
  if (series === 'equal') {
    // "the third session" alone is that of many a series.
    if (one.series.length === 0 && one.seriesId === null) return false
    if (date === 'apart' && (place === 'apart' || daysApart(one, other) > 2 * year)) return false
    return isTelling(one) || date === 'equal' || place === 'equal'
  }
  return (
    date !== 'apart' &&
    date !== 'unknown' &&
    place !== 'apart' &&
    (place !== 'unknown' || isSameDay(one, other))
  )
}

// A series of one word, "congress", is told from others by its body only.
function isTelling({ series, seriesId }: Sketch): boolean {
  return seriesId !== null || series.length > 1
}

// "The 7th" and "the 8th": the number is what they disagree about, if all else is one.
function isMiscounted(one: Sketch, other: Sketch, series: Relation): boolean {
  return (
    series === 'equal' &&
    isTelling(one) &&
    mayBeSameNoun(one, other) &&
    placeRelation(one, other) === 'equal' &&
    dateRelation(one, other) === 'equal' &&
    areDatedWithin(one, other, month)
  )
}

// "The summit in Doha in 2000" and "the 9th summit, Doha, 12 November 2000".
function isSameSession(one: Sketch, other: Sketch): boolean {
  const date = dateRelation(one, other)
  const place = placeRelation(one, other)
  if (!isTelling(one) || !mayBeSameNoun(one, other) || place === 'apart') return false
  if (date === 'apart')
    return place === 'equal' && areDatedWithin(one, other, 14) && daysApart(one, other) <= 3
  if (date === 'unknown') return false
  return (place === 'equal' && areDatedWithin(one, other, year)) || areDatedWithin(one, other, month)
}

function isSameUnnumbered(one: Sketch, other: Sketch): boolean {
  const date = dateRelation(one, other)
  const place = placeRelation(one, other)
  if (date === 'unknown' || place === 'apart' || !mayBeSameNoun(one, other)) return false
  const title = wordsRelation(one.title, other.title)
  if (title === 'apart') return false
  const isOneSeries = wordsRelation(one.series, other.series) === 'agree' && one.form === other.form
  if (isOneSeries && place === 'equal' && date !== 'apart' && areDatedWithin(one, other, month)) return true
  const shared = namedOnly(sharedParties(one, other)).length
  const isSameTitle = title === 'equal' && one.title.length > 2
  if (date === 'apart') {
    const isNear = areDatedWithin(one, other, 14) && daysApart(one, other) <= 2
    return isNear && ((place === 'equal' && (isSameTitle || shared > 1)) || shared > 2)
  }
  if (place === 'equal' && areDatedWithin(one, other, month)) return isSameTitle || shared > 0
  if (isSameDay(one, other)) return isSameTitle || shared > 1
  return isSameTitle && shared > 0 && areDatedWithin(one, other, year)
}

function isSameDay(one: Sketch, other: Sketch): boolean {
  return areDatedWithin(one, other, 14) && dateRelation(one, other) !== 'apart'
}

const wide = new Set(['', 'meeting', 'event', 'session', 'conference', 'talk', 'gathering'])

// "Conference" and "meeting" may be one; "summit" and "exhibition" are two.
function mayBeSameNoun(one: Sketch, other: Sketch): boolean {
  return mayBeSameForm(one, other) || wide.has(one.form) || wide.has(other.form)
}
