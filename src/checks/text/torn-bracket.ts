import { rule } from '../rule.ts'

/** A bracket that begins or ends in a comma or semicolon, or holds nothing: its words are lost. */
export const tornBracket = rule({
  id: 'text/torn-bracket',
  severity: 'warning',
  says: 'Bracket “{words}” {fault}; words may be lost',
  check({ text }, report) {
    const { tokens } = text
    for (let at = 0; at + 1 < tokens.length; at++) {
      const opening = tokens[at]
      const next = tokens[at + 1]
      if (opening === undefined || next === undefined) continue
      if (opening.word.form === '(' || opening.word.form === '[') {
        const fault = faultAfter(next.word.form)
        if (fault !== undefined) report({ start: opening.start, end: endOfBracket(at + 1) }, { fault })
      } else if (next.word.form === ')' && (opening.word.form === ',' || opening.word.form === ';')) {
        report({ start: opening.start, end: next.end }, { fault: 'ends in a comma or semicolon' })
      }
    }

    function endOfBracket(from: number): number {
      for (let at = from; at < tokens.length && at < from + 30; at++) {
        const token = tokens[at]
        if (token !== undefined && (token.word.form === ')' || token.word.form === ']')) return token.end
      }
      return tokens[from]?.end ?? 0
    }
  },
})

function faultAfter(form: string): string | undefined {
  if (form === ',' || form === ';') return 'begins with a comma or semicolon'
  return form === ')' ? 'is empty' : undefined
}
