import { foldName } from '../authority/name-words.ts'
import { dayOfNumber } from '../edtf/day-number.ts'
import { shortHash } from '../text/short-hash.ts'
import type { Judgements } from './judgements.ts'
import { makeSketch } from './make-sketch.ts'
import { contentWords } from './name-content.ts'
import { isSpecificName } from './sameness/same-standing.ts'
import type { PartySketch, Sketch } from './sketch.ts'
import type { Telling } from './telling.ts'

/**
 * What a telling is looked up by: two tellings that may be of one happening have a key in common.
 * Few others have: each key holds the values that must agree, with the time where it must be near.
 */
export function matchKeys(telling: Telling, judgements: Judgements): readonly string[] {
  return keysOfSketch(makeSketch(telling, judgements))
}

const mostParties = 8
const week = 7
const month = 31
const year = 366

/** The keys of a telling that is sketched already. */
export function keysOfSketch(sketch: Sketch): readonly string[] {
  const keys = new Set(keysByKind[sketch.kind](sketch).map((key) => `${sketch.kind}|${key}`))
  if (sketch.copy !== null) keys.add(`copy|${shortHash(sketch.copy)}`)
  for (const crowded of sketch.telling.crowded ?? []) keys.delete(crowded)
  return [...keys]
}

const keysByKind: Readonly<Record<Sketch['kind'], (sketch: Sketch) => readonly string[]>> = {
  meeting: meetingKeys,
  act: actKeys,
  membership: (sketch) => cross(tokensOf(sketch, 'member'), tokensOf(sketch, 'organization')),
  founding: (sketch) => [
    ...named(sketch, 'founded').flatMap((party) =>
      isSpecificName(party) ? party.tokens : cross(party.tokens, yearsOf(sketch, 0)),
    ),
    ...cross(placeTokens(sketch), yearsOf(sketch, 0)),
    ...cross(tokensOf(sketch, 'founder'), windows(sketch, month)),
  ],
  renaming: (sketch) => cross(tokensOf(sketch, 'from'), tokensOf(sketch, 'to')),
  relations: (sketch) => {
    const tokens = tokensOf(sketch)
    return [
      ...tokens.flatMap((one, index) =>
        tokens.slice(index + 1).map((other) => [one, other].sort().join('|')),
      ),
      ...cross(tokens, windows(sketch, month)),
      ...cross(cross(tokens, placeTokens(sketch)), yearsOf(sketch, year)),
    ]
  },
  appointment: (sketch) => [
    ...cross(tokensOf(sketch, 'appointee'), yearsOf(sketch, year)),
    ...cross(tokensOf(sketch, 'appointee'), tokensOf(sketch, 'body')),
    ...cross(tokensOf(sketch, 'appointee'), windows(sketch, month)),
  ],
  visit: (sketch) => [
    ...cross(tokensOf(sketch, 'visitor'), windows(sketch, month)),
    ...cross(cross(tokensOf(sketch, 'visitor'), placeTokens(sketch)), yearsOf(sketch, 0)),
  ],
  conferral: (sketch) => [
    ...cross(tokensOf(sketch, 'recipient'), yearsOf(sketch, year)),
    ...cross(tokensOf(sketch, 'recipient'), wordKey(contentWords(sketch.facts.honour ?? ''))),
  ],
  assistance: (sketch) => [
    ...cross(tokensOf(sketch, 'donor'), tokensOf(sketch, 'recipient')),
    ...cross(cross(tokensOf(sketch, 'donor'), placeTokens(sketch)), yearsOf(sketch, 0)),
  ],
  incident: incidentKeys,
}

function meetingKeys(sketch: Sketch): string[] {
  const { ordinal } = sketch.facts
  const series = [...wordKey(sketch.series), ...(sketch.seriesId === null ? [] : [sketch.seriesId])]
  const places = placeTokens(sketch)
  const years = yearsOf(sketch, week)
  const parties = tokensOf(sketch)
  const numbered =
    ordinal === null
      ? []
      : [...series, ...cross(years, places), ...cross(windows(sketch, month), [sketch.form])].map(
          (key) => `#${ordinal}|${key}`,
        )
  return [
    ...numbered,
    ...cross(series, years),
    ...cross(cross([...parties, sketch.form], places), windows(sketch, month)),
    ...cross(parties, windows(sketch, 14)),
    ...cross(wordKey(sketch.title), years),
  ]
}

const countless = new Set([
  '',
  'act',
  'document',
  'agreement',
  'resolution',
  'memorandum',
  'protocol',
  'letter',
  'decision',
])

function actKeys(sketch: Sketch): string[] {
  const { number, title, titleId } = sketch
  const parties = tokensOf(sketch)
  const numbers =
    number === '' ? [] : number.length > 4 ? [number] : cross(cross([number], parties), yearsOf(sketch, 0))
  const titles = title.length > 2 ? wordKey(title) : cross(wordKey(title), yearsOf(sketch, week))
  const days = windows(sketch, week)
  const isTold = title.length > 0 || !countless.has(sketch.form)
  return [
    ...numbers.map((key) => `#${key}`),
    ...titles,
    ...(titleId === null ? [] : [titleId]),
    ...(isTold ? cross(parties, days) : []),
    ...cross(cross([sketch.facts.form ?? ''], placeTokens(sketch)), days),
    ...(number === '' ? [] : cross([`${sketch.form} ${number}`], days)),
    ...(title.length > 0 ? cross(cross([sketch.form], placeTokens(sketch)), days) : []),
    ...(isTold ? cross(cross(parties, placeTokens(sketch)), windows(sketch, month)) : []),
  ]
}

function incidentKeys(sketch: Sketch): string[] {
  const { form } = sketch
  const parties = tokensOf(sketch)
  const places = placeTokens(sketch)
  if (form === 'birth' || form === 'death') return cross([form], parties)
  const isElection = form === 'election' || form === 'referendum'
  return cross(
    [form],
    [
      ...cross([...parties, ...places], windows(sketch, month)),
      ...cross(isElection ? [...parties, ...places] : cross(parties, places), yearsOf(sketch, 0)),
    ],
  )
}

function named(sketch: Sketch, ...roles: readonly string[]): PartySketch[] {
  return sketch.parties
    .filter((party) => roles.length === 0 || roles.includes(party.role))
    .slice(0, mostParties)
}

function tokensOf(sketch: Sketch, ...roles: readonly string[]): string[] {
  return [...new Set(named(sketch, ...roles).flatMap(({ tokens }) => tokens))]
}

function cross(ones: readonly string[], others: readonly string[]): string[] {
  return ones.flatMap((one) => others.map((other) => `${one}|${other}`))
}

function wordKey(words: readonly string[]): string[] {
  return words.length === 0 ? [] : [[...words].sort().join(' ')]
}

/** The words of the place, and the state it lies in. */
function placeTokens({ facts, place, country }: Sketch): string[] {
  if (facts.place === null) return []
  const words = foldName(facts.place)
    .split(' ')
    .filter((word) => word.length > 2)
  return [
    ...new Set([...words.slice(0, 4), ...(country === null ? (place === null ? [] : [place]) : [country])]),
  ]
}

/** Two neighbouring stretches of time: dates that begin within so many days of each other have one in common. */
function windows({ date }: Sketch, days: number): string[] {
  if (date === null || date.last - date.first > days) return []
  const number = Math.floor(date.first / days)
  return [`${days}d${number}`, `${days}d${number + 1}`]
}

const mostYears = 12

/** The years of the date, and of so many days before and behind it. */
function yearsOf({ date }: Sketch, days: number): string[] {
  if (date === null) return []
  const first = dayOfNumber(date.first - days).year
  const last = dayOfNumber(date.last + days).year
  const years: string[] = []
  for (let one = first; one <= last && years.length < mostYears; one++) years.push(String(one))
  return years
}
