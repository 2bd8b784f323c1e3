import { type Found, found } from '../found.ts'
import type { TimePattern } from '../time-pattern.ts'
import { isJoined, type TimeTokens, wordAt } from '../time-tokens.ts'

/** The day it is written and its neighbours: "today", "yesterday", "tomorrow night", "earlier today". */
export const today: TimePattern = {
  id: 'time/patterns/today',
  starts: (word) =>
    word.reference.startsWith('D') ||
    word.lower === 'earlier' ||
    word.lower === 'later' ||
    word.role === 'the',
  follows: (next, first) =>
    first.reference !== '' || next.reference !== '' || (first.role === 'the' && next.unit === 'D'),
  read,
  examples: {
    today: '2012-10-17',
    yesterday: '2012-10-16',
    'earlier today': '2012-10-17',
    tonight: '2012-10-17',
    'tomorrow morning': '2012-10-18',
    'the day before yesterday': '2012-10-15',
  },
}

function read(tokens: TimeTokens, at: number): Found | null {
  const twice = dayBeyond(tokens, at)
  if (twice !== null) return twice
  const isEarlier = !wordAt(tokens, at).reference.startsWith('D')
  const core = isEarlier ? at + 1 : at
  const { reference } = wordAt(tokens, core)
  if (!reference.startsWith('D') || (isEarlier && !isJoined(tokens, core))) return null
  const step = Number(reference.slice(1, 3))
  const written = reference.slice(3)
  const after = wordAt(tokens, core + 1)
  const hasPart =
    written === '' &&
    after.dayPart !== '' &&
    after.dayPart.charCodeAt(0) > 0x40 &&
    isJoined(tokens, core + 1) &&
    step !== 0
  const dayPart = hasPart ? after.dayPart : written
  const parts = dayPart === '' ? {} : { parts: { dayPart } }
  return found(at, hasPart ? core + 2 : core + 1, today.id, {
    kind: 'nearby',
    step,
    unit: 'D',
    ...parts,
    from: 'document',
  })
}

// "the day before yesterday", "the day after tomorrow"
function dayBeyond(tokens: TimeTokens, at: number): Found | null {
  if (wordAt(tokens, at).role !== 'the' || wordAt(tokens, at + 1).unit !== 'D' || !isJoined(tokens, at + 3))
    return null
  const { lower } = wordAt(tokens, at + 2)
  const { reference } = wordAt(tokens, at + 3)
  const step =
    lower === 'before' && reference === 'D-1' ? -2 : lower === 'after' && reference === 'D+1' ? 2 : 0
  return step === 0
    ? null
    : found(at, at + 4, today.id, { kind: 'nearby', step, unit: 'D', from: 'document' })
}
