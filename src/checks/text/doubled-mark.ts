import { abbreviations } from '../../text/abbreviations.ts'
import { rule } from '../rule.ts'

/** Two marks in a row of which one is too many: “,,”, “..”, “,.”. */
export const doubledMark = rule({
  id: 'text/doubled-mark',
  severity: 'warning',
  says: 'Two marks in a row: “{words}”; one is too many, or words are lost',
  check({ text }, report) {
    const { tokens } = text
    for (let at = 1; at + 1 < tokens.length; at++) {
      const one = tokens[at]
      const other = tokens[at + 1]
      if (one === undefined || other === undefined || one.word.kind !== 'mark' || other.word.kind !== 'mark')
        continue
      if (one.end !== other.start || !isDoubled(one.word.form + other.word.form)) continue
      const before = tokens[at - 1]
      const after = tokens[at + 2]
      // Three or more full stops are an ellipsis.
      const isEllipsis =
        before?.word.form === '.' ||
        before?.word.form === '…' ||
        (after?.word.form === '.' && after.start === other.end)
      if (before === undefined || isEllipsis) continue
      const isShort = before.word.letterCase !== 'lower' && before.word.form.length < 7
      const isAbbreviated = before.word.form.endsWith('.') || abbreviations.has(before.word.lower) || isShort
      if (one.word.form === '.' && isAbbreviated) continue
      report({ start: before.start, end: other.end }, {})
    }
  },
})

function isDoubled(forms: string): boolean {
  return (
    forms === ',,' ||
    forms === '..' ||
    forms === ',.' ||
    forms === '.,' ||
    forms === ';,' ||
    forms === ',;' ||
    forms === ';.' ||
    forms === '.;'
  )
}
