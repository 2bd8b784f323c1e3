import type { Text } from '../text/text.ts'
import { lexiconOf } from './lexicon.ts'
import { readTokens } from './read-tokens.ts'
import { scanTimeTokens } from './scan-time-tokens.ts'
import type { TimeExpression } from './time-expression.ts'

/** The times of a document, in order and without overlaps; `first` and `last` count in the tokens of the text. */
export function readTimes(text: Text): TimeExpression[] {
  const { document, tokens } = text
  const times = readTokens(
    scanTimeTokens(text.text, lexiconOf(document.language)),
    document.date,
    document.language,
  )
  let at = 0
  return times.map((time) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= time.start) at++
    let last = at
    while (last < tokens.length && (tokens[last]?.start ?? 0) < time.end) last++
    return { ...time, first: at, last }
  })
}
