import type { Span } from '../../text/span.ts'
import type { Text } from '../../text/text.ts'
import { rule } from '../rule.ts'

// Shorter ones may well stand twice: a refrain, a formula, a caption.
const shortest = 60

/** A paragraph, or a long sentence in different paragraphs, that stands twice word for word. */
export const repeatedPassage = rule({
  id: 'text/repeated-passage',
  severity: 'warning',
  says: '“{words}” stands here a second time, word for word',
  check({ text }, report) {
    const found = [...repeatedParagraphs(text), ...repeatedSentences(text)]
    // Where many passages stand twice, the text is a register with formulas.
    if (found.length > Math.max(6, text.paragraphs.length / 20)) return
    for (const { here, first } of found) report(here, {}, { also: [first] })
  },
})

type Repeated = { readonly here: Span; readonly first: Span }

function repeatedParagraphs(text: Text): Repeated[] {
  const met = new Map<string, Span>()
  return text.paragraphs.flatMap((paragraph) => {
    const first = remember(met, text.text, paragraph)
    return first === undefined ? [] : [{ here: paragraph, first }]
  })
}

/** Sentences outside such paragraphs; those that stand together both times are one passage. */
function repeatedSentences(text: Text): Repeated[] {
  const repeated = new Set(repeatedParagraphs(text).map(({ here }) => here.start))
  const met = new Map<string, Span>()
  const found: Repeated[] = []
  for (const sentence of text.sentences) {
    const paragraph = text.paragraphs[sentence.paragraph]
    if (sentence.isHeading || (paragraph !== undefined && repeated.has(paragraph.start))) continue
    const first = remember(met, text.text, sentence)
    if (first === undefined) continue
    const last = found[found.length - 1]
    const goesOn =
      last !== undefined && sentence.start - last.here.end < 3 && first.start - last.first.end < 3
    if (last !== undefined && goesOn) {
      found[found.length - 1] = {
        here: { start: last.here.start, end: sentence.end },
        first: { start: last.first.start, end: first.end },
      }
    } else found.push({ here: { start: sentence.start, end: sentence.end }, first })
  }
  return found
}

/** The first place of the same words; undefined where this is it. */
function remember(met: Map<string, Span>, text: string, passage: Span): Span | undefined {
  if (passage.end - passage.start < shortest) return undefined
  const words = text.slice(passage.start, passage.end)
  const first = met.get(words)
  if (first === undefined) met.set(words, { start: passage.start, end: passage.end })
  return first
}
