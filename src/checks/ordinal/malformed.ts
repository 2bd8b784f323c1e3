import { rule } from '../rule.ts'

/** An ordinal with the ending of another: “22th”, “3th”, “11st”. */
export const malformed = rule({
  id: 'ordinal/malformed',
  severity: 'error',
  says: 'The ordinal “{words}” should be “{proposal}”',
  check({ text }, report) {
    for (const token of text.tokens) {
      if (token.word.kind !== 'number') continue
      const met = /^(\d{1,3}(?:,\d{3})*|\d+)(st|nd|rd|th)$/.exec(token.word.lower)
      const [, digits = '', ending = ''] = met ?? []
      if (met === null || ending === endingOf(digits)) continue
      const proposal = digits + endingOf(digits)
      report(token, { proposal }, { fix: { span: token, text: proposal } })
    }
  },
})

function endingOf(digits: string): string {
  if (/1[123]$/.test(digits)) return 'th'
  return { 1: 'st', 2: 'nd', 3: 'rd' }[digits.at(-1) ?? ''] ?? 'th'
}
