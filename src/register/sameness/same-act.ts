import type { Sketch } from '../sketch.ts'
import {
  areDatedWithin,
  dateRelation,
  daysApart,
  isSlip,
  mayBeSameForm,
  namedOnly,
  placeRelation,
  type Relation,
  sharedParties,
  wordsRelation,
} from './compare-sketches.ts'

const month = 31
const year = 366

/** True where two tellings are of one act: by its number or title and those whose act it is, or by day, form and parties. */
export function isSameAct(one: Sketch, other: Sketch): boolean {
  if (stageOf(one) !== stageOf(other)) return false
  const title = titleRelation(one, other)
  const number = numberRelation(one, other)
  if (number === 'equal') return title !== 'apart' && isSameNumber(one, other)
  if (title === 'equal') return isSameTitle(one, other, number)
  if (number === 'apart') return false
  if (title === 'apart') return isNearlySameTitle(one, other)
  return isSameUntitled(one, other, title)
}

const stages = [
  'ratif',
  'force',
  'accession',
  'draft',
  'amend',
  'denunc',
  'withdraw',
  'terminat',
  'proposal',
  'negotiat',
  'application',
  'objection',
]

// Signing, ratification and entry into force of one treaty are acts of their own.
function stageOf({ facts }: Sketch): string {
  const form = (facts.form ?? '').toLowerCase()
  return stages.find((stage) => form.includes(stage)) ?? ''
}

function titleRelation(one: Sketch, other: Sketch): Relation {
  if (one.titleId !== null && one.titleId === other.titleId) return 'equal'
  return wordsRelation(one.title, other.title)
}

function numberRelation({ number: one }: Sketch, { number: other }: Sketch): Relation {
  if (one === '' || other === '') return 'unknown'
  return one === other ? 'equal' : 'apart'
}

// "No. 5" is told from others by its body and year; "10/37-POL" by itself.
function isSameNumber(one: Sketch, other: Sketch): boolean {
  if (!mayBeSameForm(one, other)) return false
  const shared = namedOnly(sharedParties(one, other)).length > 0
  const date = dateRelation(one, other)
  const isSpecific = one.number.length > 4
  if (date === 'apart') return shared && isSpecific && isSlip(one, other)
  if (isSameDay(one, other) && one.form !== '' && one.form === other.form) return true
  if (isSpecific) return shared || date !== 'unknown' || hasNobody(one) || hasNobody(other)
  return shared && date !== 'unknown' && areDatedWithin(one, other, year)
}

function hasNobody({ parties }: Sketch): boolean {
  return namedOnly(parties).length === 0
}

function isSameTitle(one: Sketch, other: Sketch, number: Relation): boolean {
  const date = dateRelation(one, other)
  const place = placeRelation(one, other)
  const shared = namedOnly(sharedParties(one, other)).length > 0
  if (number === 'apart')
    return shared && date === 'equal' && areDatedWithin(one, other, 14) && one.title.length > 3
  if (!mayBeSameForm(one, other) && date !== 'equal') return false
  const length = one.titleId === null ? lengthOfTitle(one) : 5
  if (date === 'apart') {
    if (!isSlip(one, other) || place === 'apart') return false
    const isBeside = shared || place === 'equal'
    return length > 4 || (length > 2 && isBeside) || (isBeside && daysApart(one, other) <= 3)
  }
  if (length > 4) return date !== 'unknown' || shared || hasNobody(one) || hasNobody(other)
  if (date === 'unknown') return length > 2 && shared
  if (length > 2) return shared || place === 'equal' || isSameDay(one, other)
  return (shared || place === 'equal') && areDatedWithin(one, other, month)
}

const common = new Set(
  `action plan declaration convention treaty peace final joint agreement statement strategy programme program charter
   protocol communique resolution document framework cooperation friendship memorandum understanding report general`.split(
    /\s+/,
  ),
)

// "Baku Declaration" is told from others by its name; "Action Plan" by nothing.
function lengthOfTitle({ title }: Sketch): number {
  return title.length === 2 && title.some((word) => !common.has(word)) ? 3 : title.length
}

// One word of a long title told otherwise, on one day and by the same body.
function isNearlySameTitle(one: Sketch, other: Sketch): boolean {
  const missing = one.title.filter((word) => !other.title.includes(word)).length
  const more = other.title.filter((word) => !one.title.includes(word)).length
  return (
    missing < 2 &&
    more < 2 &&
    Math.min(one.title.length, other.title.length) > 4 &&
    isSameDay(one, other) &&
    mayBeSameForm(one, other) &&
    namedOnly(sharedParties(one, other)).length > 0
  )
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

// Of agreements and resolutions several are signed on one day; they are told apart by their titles.
function isSameUntitled(one: Sketch, other: Sketch, title: Relation): boolean {
  if (!mayBeSameForm(one, other) || one.form === '' || other.form === '') return false
  const place = placeRelation(one, other)
  const shared = namedOnly(sharedParties(one, other)).length
  if (!isSameDay(one, other)) {
    const date = dateRelation(one, other)
    const isThen = (date === 'equal' || date === 'agree') && areDatedWithin(one, other, month)
    return isThen && title !== 'agree' && !countless.has(one.form) && place === 'equal' && shared > 1
  }
  if (place === 'apart') return false
  if (title === 'agree') return shared > 0 || place === 'equal'
  if (title === 'equal') return true
  if (countless.has(one.form)) return false
  // "Declaration of independence", in one place on one day.
  if (place === 'equal' && one.facts.form?.includes(' ') === true && one.facts.form === other.facts.form)
    return true
  return shared > 1 || (shared > 0 && place === 'equal')
}

function isSameDay(one: Sketch, other: Sketch): boolean {
  const date = dateRelation(one, other)
  return (date === 'equal' || date === 'agree') && areDatedWithin(one, other, 7)
}
