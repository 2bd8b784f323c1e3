import type { Edtf } from '../edtf/edtf.ts'
import type { EdtfDate, EdtfEnd } from '../edtf/edtf-value.ts'
import { parseEdtf } from '../edtf/parse-edtf.ts'
import { fourDigits } from '../edtf/two-digits.ts'

/** A date in Wikidata’s way: its property, the time with its precision, and how sure it is. */
export type WikibaseTime = {
  readonly property: 'P580' | 'P582' | 'P585'
  readonly time: string
  readonly isApproximate: boolean
  readonly isUncertain: boolean
}

/** A date as statements of Wikidata: a point in time, or a start and an end; none where Wikidata cannot say it. */
export function wikibaseTimes(date: Edtf): WikibaseTime[] {
  const value = parseEdtf(date)
  if (value === null) return []
  if (value.kind === 'date') return timesOf('P585', value)
  if (value.kind === 'interval') return [...timesOf('P580', value.start), ...timesOf('P582', value.end)]
  return []
}

function timesOf(property: WikibaseTime['property'], date: EdtfEnd): WikibaseTime[] {
  if (typeof date === 'string') return []
  const time = timeOf(date)
  if (time === null) return []
  const qualifiers = [date.year, date.month, date.day]
    .map((part) => (part === null ? '' : part.before + part.after))
    .join('')
  return [
    {
      property,
      time,
      isApproximate: /[~%]/.test(qualifiers),
      isUncertain: /[?%]/.test(qualifiers),
    },
  ]
}

// Wikidata has no year 0: the year before 1 is −1.
function timeOf({ year, month, day }: EdtfDate): string | null {
  if (year.exponent !== null || year.significant !== null) return null
  const vague = /^\d*(X*)$/.exec(year.digits)
  if (vague === null) return null
  const unknown = vague[1]?.length ?? 0
  if (unknown > 0) {
    if (year.isNegative || unknown > 2) return null
    const first = Number(year.digits.replaceAll('X', '0'))
    // A century of Wikidata is named by any year in it; its first hundred begins with the year 1.
    return `+${fourDigits(first + (unknown === 2 ? 1 : 0))}-00-00T00:00:00Z/${unknown === 2 ? 7 : 8}`
  }
  const number = Number(year.digits) * (year.isNegative ? -1 : 1)
  const written = number > 0 ? `+${fourDigits(number)}` : `-${fourDigits(1 - number)}`
  if (month === null || Number(month.digits) > 12) return `${written}-00-00T00:00:00Z/9`
  if (month.digits.includes('X')) return `${written}-00-00T00:00:00Z/9`
  if (day === null || day.digits.includes('X')) return `${written}-${month.digits}-00T00:00:00Z/10`
  return `${written}-${month.digits}-${day.digits}T00:00:00Z/11`
}
