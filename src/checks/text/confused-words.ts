import type { Token } from '../../text/token.ts'
import { rule } from '../rule.ts'

const prepositions = new Set('of in for with by from to on under at between through during'.split(' '))
const nounEnding = /(?:tion|sion|ment|ness|ity|ance|ence|tude|ship|hood|ism|ers|ors|ings|ties|als)$/

/** “it’s” for “its”, “they’re” for “their”. */
export const confusedWords = rule({
  id: 'text/confused-words',
  severity: 'warning',
  says: '“{words}” for “{proposal}”',
  check({ text, quotations }, report) {
    const { tokens } = text
    for (let at = 1; at + 1 < tokens.length; at++) {
      const token = tokens[at]
      if (token === undefined) continue
      const written = contractionAt(tokens, at)
      if (written === undefined || quotations.holds(token.start)) continue
      const next = tokens[written.last]
      const before = tokens[at - 1]?.word.lower ?? ''
      // "of it's members", "they're gratitude": a noun behind it, or a preposition before it.
      const isNoun = next?.word.letterCase === 'lower' && nounEnding.test(next.word.lower)
      const isOf = written.word === 'it' && prepositions.has(before)
      if (!isOf && !(isNoun && next !== undefined && !/(?:ings)$/.test(next.word.lower))) continue
      const proposal = written.word === 'it' ? 'its' : 'their'
      const span = { start: token.start, end: tokens[written.last - 1]?.end ?? token.end }
      const isLarge = token.word.letterCase !== 'lower'
      const text = isLarge ? proposal.charAt(0).toUpperCase() + proposal.slice(1) : proposal
      report(span, { proposal: text }, { fix: { span, text } })
    }
  },
})

/** "it's" and "they're", in one token or in three. */
function contractionAt(
  tokens: readonly Token[],
  at: number,
): { word: 'it' | 'they'; last: number } | undefined {
  const lower = tokens[at]?.word.lower ?? ''
  if (lower === "it's") return { word: 'it', last: at + 1 }
  if (lower === "they're") return { word: 'they', last: at + 1 }
  if (lower !== 'it') return undefined
  const mark = tokens[at + 1]?.word.form
  const isClose = tokens[at + 1]?.start === tokens[at]?.end && tokens[at + 2]?.start === tokens[at + 1]?.end
  if (mark === undefined || !/^['’]s$/.test(mark + (tokens[at + 2]?.word.lower ?? ''))) {
    return /^['’]s$/.test(mark ?? '') ? { word: 'it', last: at + 2 } : undefined
  }
  return isClose ? { word: 'it', last: at + 3 } : undefined
}
