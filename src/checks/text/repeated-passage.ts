import type { Span } from '../../text/span.ts'
import { rule } from '../rule.ts'

// Shorter ones may well stand twice: a refrain, a formula, a caption.
const shortest = 60

/** A paragraph, or a long sentence in different paragraphs, that stands twice word for word. */
export const repeatedPassage = rule({
  id: 'text/repeated-passage',
  severity: 'warning',
  says: '“{words}” stands here a second time, word for word',
  check({ text }, report) {
    const repeated = new Set<number>()
    const paragraphs = new Map<string, Span>()
    for (const [index, paragraph] of text.paragraphs.entries()) {
      const first = remember(paragraphs, text.text, paragraph)
      if (first === undefined) continue
      repeated.add(index)
      report(paragraph, {}, { also: [first] })
    }
    const sentences = new Map<string, Span>()
    let run: { here: Span; first: Span } | undefined
    for (const sentence of text.sentences) {
      const first =
        repeated.has(sentence.paragraph) || sentence.isHeading
          ? undefined
          : remember(sentences, text.text, sentence)
      if (
        run !== undefined &&
        first !== undefined &&
        sentence.start - run.here.end < 3 &&
        first.start - run.first.end < 3
      ) {
        run = {
          here: { start: run.here.start, end: sentence.end },
          first: { start: run.first.start, end: first.end },
        }
        continue
      }
      if (run !== undefined) report(run.here, {}, { also: [run.first] })
      run = first === undefined ? undefined : { here: { start: sentence.start, end: sentence.end }, first }
    }
    if (run !== undefined) report(run.here, {}, { also: [run.first] })
  },
})

/** The first place of the same words; undefined where this is it. */
function remember(met: Map<string, Span>, text: string, passage: Span): Span | undefined {
  if (passage.end - passage.start < shortest) return undefined
  const words = text.slice(passage.start, passage.end)
  const first = met.get(words)
  if (first === undefined) met.set(words, { start: passage.start, end: passage.end })
  return first
}
