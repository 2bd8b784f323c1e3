import type { Found } from '../found.ts'
import type { Join } from '../join.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** What makes a date or an amount inexact: "about 1910", "ca. 466 BC", "nearly 20 years", "more than three weeks". */
export const boundBefore: Join = {
  id: 'time/joins/bound-before',
  apply(tokens, times) {
    let floor = 0
    for (const time of times) {
      if (time.mod === '') readBound(tokens, time, floor)
      floor = time.last
    }
    return times
  },
}

const approximations = new Set(['about', 'around', 'approximately', 'roughly', 'circa', 'ca', 'c'])

function readBound(tokens: TimeTokens, time: Found, floor: number): void {
  const at = time.first - 1
  if (at < floor || !isJoined(tokens, time.first)) return
  const isShift = time.said.kind === 'shift'
  const isAmount = time.said.kind === 'duration' || isShift
  if (time.said.kind !== 'date' && !isAmount) return
  const word = wordAt(tokens, at)
  // "ca." and "c." keep their full stop.
  const isShortened =
    word.role === 'stop' &&
    (wordAt(tokens, at - 1).lower === 'ca' || wordAt(tokens, at - 1).lower === 'c') &&
    at - 1 >= floor
  if (isShortened) {
    time.first = at - 1
    time.mod = 'APPROX'
    return
  }
  if (isAmount) readAmountBound(tokens, time, at, floor)
  else if (approximations.has(word.lower) && word.lower !== 'c' && word.lower !== 'ca') {
    time.first = at
    time.mod = 'APPROX'
  }
}

function readAmountBound(tokens: TimeTokens, time: Found, at: number, floor: number): void {
  const word = wordAt(tokens, at)
  // “over the next two weeks” is no amount of more than two weeks.
  if (wordAt(tokens, time.first).role === 'the' || wordAt(tokens, time.first).lower === 'recent') return
  if (word.role === 'only' && time.said.kind === 'shift') {
    time.first = word.lower !== 'mere' ? at : wordAt(tokens, at - 1).role === 'a' ? at - 1 : at
    return
  }
  if (word.bound !== '' && word.lower !== 'c' && word.lower !== 'ca') {
    time.first = at
    time.mod = word.bound
    return
  }
  if (word.role === 'to' && wordAt(tokens, at - 1).lower === 'close' && at - 1 >= floor) {
    time.first = at - 1
    time.mod = 'LESS_THAN'
  }
  if (word.role === 'than' && at - 1 >= floor) {
    const { role } = wordAt(tokens, at - 1)
    if (role !== 'more' && role !== 'less') return
    const isLittle =
      wordAt(tokens, at - 2).role === 'little' && wordAt(tokens, at - 3).role === 'a' && at - 3 >= floor
    time.first = isLittle ? at - 3 : at - 1
    time.mod = role === 'more' ? 'MORE_THAN' : 'LESS_THAN'
  }
  if (word.role === 'least' && wordAt(tokens, at - 1).role === 'at' && at - 1 >= floor) {
    time.first = at - 1
    time.mod = word.lower === 'least' ? 'EQUAL_OR_MORE' : 'EQUAL_OR_LESS'
  }
}
