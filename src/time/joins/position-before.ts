import type { Found } from '../found.ts'
import type { Join } from '../join.ts'
import { isGlued, isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The part of a time that the words before it name: "early 1942", "mid-November", "the end of 1944", "late in May". */
export const positionBefore: Join = {
  id: 'time/joins/position-before',
  apply(tokens, times) {
    let floor = 0
    for (const time of times) {
      if (takesPosition(time)) readPosition(tokens, time, floor)
      floor = time.last
    }
    return times
  },
}

function takesPosition(time: Found): boolean {
  const { said } = time
  if (said.kind === 'nearby') return time.mod === ''
  if (said.kind !== 'date' || time.mod !== '') return false
  const { parts } = said
  return parts.dayPart !== undefined || (parts.day === undefined && parts.hour === undefined)
}

function readPosition(tokens: TimeTokens, time: Found, floor: number): void {
  let at = time.first - 1
  if (at < floor || !isJoined(tokens, time.first)) return
  const isOnlyYear =
    time.said.kind === 'date' &&
    Object.keys(time.said.parts).length === 1 &&
    time.said.parts.year !== undefined
  if (wordAt(tokens, at).unit === 'Y' && isOnlyYear && at - 1 >= floor) {
    at--
    if (wordAt(tokens, at).role !== 'the') return
    at--
    time.first = at + 1
    if (at < floor) return
  }
  const { role } = wordAt(tokens, at)
  if (wordAt(tokens, at).position !== '' && !isDoubtfulPosition(tokens, at)) {
    take(tokens, time, at, wordAt(tokens, at).position, floor)
    return
  }
  if (
    role === 'dash' &&
    isGlued(tokens, time.first) &&
    isGlued(tokens, at) &&
    isShortPosition(tokens, at - 1) &&
    at - 1 >= floor
  ) {
    take(tokens, time, at - 1, wordAt(tokens, at - 1).position, floor)
    return
  }
  // "the end of 1944", "the early part of the decade", "early in 1862", "the end of the year"
  if (role === 'the' && (wordAt(tokens, at - 1).role === 'of' || wordAt(tokens, at - 1).role === 'in')) at--
  if (wordAt(tokens, at).role === 'of' || wordAt(tokens, at).role === 'in')
    ofPosition(tokens, time, at, floor)
}

function ofPosition(tokens: TimeTokens, time: Found, of: number, floor: number): void {
  let at = of - 1
  if (at < floor) return
  const isOf = wordAt(tokens, of).role === 'of'
  if (isOf && wordAt(tokens, at).role === 'part' && wordAt(tokens, at - 1).position !== '' && at - 1 >= floor)
    at--
  const word = wordAt(tokens, at)
  if (isOf && word.role === 'rest' && wordAt(tokens, at - 1).role === 'the' && at - 1 >= floor) {
    time.first = at - 1
    time.mod = 'END'
    return
  }
  const isNoun =
    word.lower === 'beginning' ||
    word.lower === 'start' ||
    word.lower === 'end' ||
    word.lower === 'middle' ||
    word.lower === 'close' ||
    word.lower === 'outset'
  if (isOf && (isNoun || at < of - 1) && word.position !== '') {
    const hasDeterminer = wordAt(tokens, at - 1).role === 'the' || wordAt(tokens, at - 1).role === 'very'
    if (isNoun && !hasDeterminer && word.lower === 'start') return
    take(tokens, time, at, word.position, floor)
    return
  }
  if (
    !isOf &&
    (word.role === 'later' || word.role === 'earlier') &&
    time.said.kind === 'date' &&
    time.said.parts.day === undefined
  )
    time.first = at
  if (!isOf && (word.lower === 'early' || word.lower === 'late')) take(tokens, time, at, word.position, floor)
}

function isDoubtfulPosition(tokens: TimeTokens, at: number): boolean {
  const { lower } = wordAt(tokens, at)
  return lower !== 'early' && lower !== 'late' && lower !== 'mid'
}

function isShortPosition(tokens: TimeTokens, at: number): boolean {
  return wordAt(tokens, at).position !== '' && !isDoubtfulPosition(tokens, at)
}

function take(tokens: TimeTokens, time: Found, at: number, position: string, floor: number): void {
  time.mod = position
  time.first = at
  const before = wordAt(tokens, at - 1)
  if (
    at - 1 >= floor &&
    isJoined(tokens, at) &&
    before.role === 'very' &&
    wordAt(tokens, at - 2).role === 'the' &&
    before.lower === 'very'
  )
    time.first = at - 2
  else if (at - 1 >= floor && isJoined(tokens, at) && before.role === 'the') {
    const isNoun = isDoubtfulPosition(tokens, at)
    const takesThe = isNoun || takesArticle(time)
    if (takesThe) time.first = at - 1
  }
}

/** True where "the" belongs to the time: "the late 1930s", but not "the early 1942 offensive". */
export function takesArticle(time: Found): boolean {
  if (time.said.kind === 'nearby') return true
  if (time.said.kind !== 'date') return false
  const { parts } = time.said
  return (
    parts.decade !== undefined ||
    parts.century !== undefined ||
    parts.millennium !== undefined ||
    parts.season !== undefined ||
    parts.quarter !== undefined ||
    parts.half !== undefined
  )
}
