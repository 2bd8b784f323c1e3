import type { Found } from '../found.ts'
import type { Join } from '../join.ts'

/**
 * Which of two numbers is the day, where both may be: the other dates of the document say it ("19/06/2006" has its day first),
 * else its language does. The reading not taken is kept beside.
 */
export const numericOrder: Join = {
  id: 'time/joins/numeric-order',
  apply(tokens, times, { language }) {
    const open: Found[] = []
    let dayFirst = 0
    let monthFirst = 0
    for (const time of times) {
      if (time.by !== 'time/patterns/numeric-date' || time.said.kind !== 'date') continue
      if (time.other !== null) open.push(time)
      else if (Number(tokens.text.slice(tokens.starts[time.first], tokens.ends[time.first])) > 12) dayFirst++
      else monthFirst++
    }
    if (open.length === 0) return times
    const isDayFirst = dayFirst === monthFirst ? isDayFirstIn(language) : dayFirst > monthFirst
    for (const time of open)
      if (time.said.kind === 'date')
        takeOrder(time, time.said.parts.day ?? 0, isDayFirst, tokens.values[time.first] ?? 0)
    return times
  },
}

function takeOrder(time: Found, day: number, isDayFirst: boolean, firstNumber: number): void {
  const isNow = day === firstNumber
  if (isNow === isDayFirst || time.other === null || time.said.kind !== 'date') return
  const { parts } = time.said
  time.said = { kind: 'date', parts: time.other }
  time.other = parts
}

// Only the United States and a few others write the month first; "en" alone is taken for them, as most software does.
function isDayFirstIn(language: string): boolean {
  const tag = language.toLowerCase()
  return tag !== 'en' && tag !== 'en-us' && tag !== 'en-ph'
}
