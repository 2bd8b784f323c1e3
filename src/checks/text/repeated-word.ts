import { rule } from '../rule.ts'

// These may rightly stand twice: "had had", "that that", "the more they protested, the more …" has a comma.
const doubles = new Set([
  'had',
  'that',
  'very',
  'so',
  'many',
  'much',
  'no',
  'yes',
  'never',
  'again',
  'who',
  'what',
  'is',
  'do',
  'her',
  'far',
  'more',
  'long',
  'ever',
])

/** The same word twice in a row. */
export const repeatedWord = rule({
  id: 'text/repeated-word',
  severity: 'warning',
  says: 'The word “{word}” stands twice',
  check({ text, quotations }, report) {
    const { tokens } = text
    for (const sentence of text.sentences) {
      for (let at = sentence.first + 1; at < sentence.last; at++) {
        const one = tokens[at - 1]
        const other = tokens[at]
        if (one === undefined || other === undefined || one.word.lower !== other.word.lower) continue
        if (one.word.kind !== 'word' || one.end === other.start) continue
        const isName = other.word.letterCase !== 'lower'
        if (isName || doubles.has(one.word.lower) || (one.word.form.length < 2 && one.word.lower !== 'a'))
          continue
        if (quotations.holds(one.start) && !tellsGrammar.has(one.word.lower)) continue
        const isThird = tokens[at + 1]?.word.lower === other.word.lower
        if (isThird) continue
        report(
          { start: one.start, end: other.end },
          { word: one.word.form },
          { fix: { span: { start: one.end, end: other.end }, text: '' } },
        )
      }
    }
  },
})

// Inside a quotation only these are surely a slip; poets and speakers repeat the rest.
const tellsGrammar = new Set(['the', 'a', 'an', 'of', 'to', 'in', 'and', 'for', 'by', 'with', 'at', 'from'])
