import { numberOfRoman } from '../../text/roman.ts'
import { type Found, foundDate } from '../found.ts'
import { readEra } from '../read-number.ts'
import type { TimePattern } from '../time-pattern.ts'
import { formAt, isJoined, type TimeTokens } from '../time-tokens.ts'

/** A century by its Roman number: "the XIX century", "au XIXe siècle". */
export const romanCentury: TimePattern = {
  id: 'time/patterns/roman-century',
  starts: (word) => word.unit === 'CE' && !word.isPlural,
  read,
  examples: { '[[the XIX century]]': '18XX', 'in [[the XVIIIth century]]': '17XX' },
}

const romanOrdinal = /^([IVX]{1,6})(?:e|ème|th|st|nd|rd)?$/

function read(tokens: TimeTokens, at: number): Found | null {
  const number = numberOfRoman(romanOrdinal.exec(formAt(tokens, at - 1))?.[1] ?? '')
  if (!isJoined(tokens, at) || number === undefined || number > 21) return null
  const era = readEra(tokens, at + 1)
  const isBefore = era !== null && era.value === -1
  return foundDate(
    at - 1,
    era === null ? at + 1 : era.last,
    romanCentury.id,
    isBefore ? { century: number - 1, era: -1 } : { century: number - 1 },
  )
}
