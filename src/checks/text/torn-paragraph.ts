import { rule } from '../rule.ts'

// A sentence cannot end in these.
const neverLast = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'or',
  'its',
  'their',
  'his',
  'whose',
  'my',
  'our',
  'your',
  'than',
  'nor',
  'per',
  'via',
  'including',
  'regarding',
  'concerning',
])

/** A paragraph that begins with a mark which nothing went before, or breaks off at a word that needs another. */
export const tornParagraph = rule({
  id: 'text/torn-paragraph',
  severity: 'warning',
  says: 'The paragraph {fault}: “{words}”; words may be lost',
  check({ text }, report) {
    const { tokens } = text
    let at = 0
    for (const [index, paragraph] of text.paragraphs.entries()) {
      const first = at
      while (at < tokens.length && (tokens[at]?.start ?? 0) < paragraph.end) at++
      const opening = tokens[first]
      const closing = tokens[at - 1]
      const before = tokens[at - 2]
      if (opening === undefined || closing === undefined || at - first < 2) continue
      const form = opening.word.form
      if (
        (form === ',' || form === ';' || form === ':' || form === ')') &&
        tokens[first + 1]?.word.kind === 'word'
      ) {
        report(
          { start: opening.start, end: tokens[first + 2]?.end ?? opening.end },
          { fault: 'begins with a mark' },
        )
      }
      // Headings such as "Get in" are short and have no sentence before them; verse and lists go on in small letters.
      const isText = at - first > 12
      const next = text.paragraphs[index + 1]
      // A line that the next one follows at once is a line of verse, or broken by its editor.
      const isLine = next !== undefined && text.text.slice(paragraph.end, next.start).split('\n').length === 2
      const goesOn = /^[a-z]/.test(text.text.charAt(text.paragraphs[index + 1]?.start ?? text.text.length))
      const isTorn = before?.word.form === '.' && closing.word.letterCase === 'capital'
      if (
        isText &&
        !isLine &&
        (!goesOn || isTorn) &&
        closing.word.kind === 'word' &&
        before !== undefined &&
        breaksOff(closing.word.lower, before.word.form)
      ) {
        report({ start: before.start, end: closing.end }, { fault: 'breaks off' })
      }
    }
  },
})

function breaksOff(lower: string, before: string): boolean {
  return neverLast.has(lower) || (before === '.' && (lower === 'this' || lower === 'these'))
}
