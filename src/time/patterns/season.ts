import { type Found, foundDate } from '../found.ts'
import { type Ahead, readEra, readYear } from '../read-number.ts'
import { skipYearLead } from '../skip-year-lead.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isCapital, isGlued, isJoined, isOther, type TimeTokens, valueAt, wordAt } from '../time-tokens.ts'

/** A season, with or without its year: "the summer of 1916", "winter 1941–42", "in the spring". */
export const season: TimePattern = {
  id: 'time/patterns/season',
  starts: (word) => word.season !== '',
  read,
  examples: {
    'the summer of 1916': '1916-22',
    'Autumn 2007': '2007-23',
    'late autumn of 481 BC': '-0480-23',
    'the winter of 1941–42': '1941-24',
    'in [[the fall]] and': '2012-23',
    'spring 1990': '1990-21',
    'the winter of 54–53 BC': '-0053-24',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const word = wordAt(tokens, at)
  const pair = word.season === 'WI' ? winterBeforeChrist(tokens, skipYearLead(tokens, at + 1)) : null
  if (pair !== null) return foundDate(at, pair.last, season.id, { year: pair.value, era: -1, season: 'WI' })
  const year = readYear(tokens, skipYearLead(tokens, at + 1))
  if (year !== null && year.value.calendar === undefined)
    return foundDate(at, endOfPair(tokens, year.last, word.season === 'WI'), season.id, {
      ...year.value,
      season: word.season || 'WI',
    })
  if (word.isDoubtful && !isSeason(tokens, at)) return null
  return foundDate(at, at + 1, season.id, { season: word.season || 'WI' })
}

// A winter lies in two years: "1941–42", "1941/1942"; it is named by the first.
function endOfPair(tokens: TimeTokens, at: number, isWinter: boolean): number {
  const { role } = wordAt(tokens, at)
  if (!isWinter || (role !== 'dash' && role !== 'slash') || !isGlued(tokens, at) || !isGlued(tokens, at + 1))
    return at
  const later = wordAt(tokens, at + 1)
  if (later.suffix !== '' || (later.digits !== 2 && later.digits !== 4)) return at
  const isNext = valueAt(tokens, at + 1) % 100 === (valueAt(tokens, at - 1) + 1) % 100
  if (isNext) return at + 2
  return later.digits === 2 && wordAt(tokens, at + 2).era === -1 ? at + 3 : at
}

// “the fall of Paris” and “a spring of water” are no seasons.
function isSeason(tokens: TimeTokens, at: number): boolean {
  if (!isJoined(tokens, at)) return isCapital(tokens, at) && wordAt(tokens, at).season === 'SP'
  const before = wordAt(tokens, at - 1)
  const after = wordAt(tokens, at + 1)
  if (before.role === 'a' && isOther(tokens, at + 1) && wordAt(tokens, at).lower === 'spring') return true
  const isFall = wordAt(tokens, at).lower === 'fall'
  if (after.role === 'of' || (isFall && after.role === 'in')) return false
  if (before.position !== '' || (!Number.isNaN(before.step) && before.role !== 'to')) return true
  const isOpened =
    before.role === 'in' ||
    before.role === 'by' ||
    before.role === 'during' ||
    before.role === 'until' ||
    before.role === 'since' ||
    before.role === 'that'
  if (isOpened) return true
  if (before.role === 'the') {
    const { role } = wordAt(tokens, at - 2)
    return (
      role === 'in' ||
      role === 'by' ||
      role === 'during' ||
      role === 'until' ||
      role === 'of' ||
      role === 'since' ||
      role === 'through' ||
      !isFall
    )
  }
  return !isFall && isCapital(tokens, at)
}

// "the winter of 54–53 BC" is named by the year it begins in.
function winterBeforeChrist(tokens: TimeTokens, at: number): Ahead<number> | null {
  const first = wordAt(tokens, at)
  const { role } = wordAt(tokens, at + 1)
  if (
    first.digits === 0 ||
    first.suffix !== '' ||
    (role !== 'dash' && role !== 'slash') ||
    !isGlued(tokens, at + 1)
  )
    return null
  const era = readEra(tokens, at + 3)
  const isPair = valueAt(tokens, at + 2) === valueAt(tokens, at) - 1
  return era !== null && era.value === -1 && isPair ? { value: valueAt(tokens, at), last: era.last } : null
}
