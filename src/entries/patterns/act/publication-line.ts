import { readFrom } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { hasArgumentBefore, isLine } from '../../followers.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/act/publication-line'
const headings = /\b(?:publications?|works|books|textbooks|bibliography|monographs?|writings)\b/i

/** A book in a list of publications: “Islands and Their Seas. Oslo: Fjord Press, 1977”. */
export const publicationLine: NounPattern = {
  id,
  reads: 'noun',
  of: { traits: ['first'] },
  draft: (argument, at, scene) => {
    if (scene.heading === null || !isLine(scene) || hasArgumentBefore(scene, at)) return []
    if (!headings.test(scene.heading)) return []
    const { text, tokens } = scene.text
    const paragraph = scene.text.paragraphs[scene.sentence.paragraph]
    if (paragraph === undefined || (tokens[argument.first]?.start ?? 0) - paragraph.start > 8) return []
    const line = text.slice(paragraph.start, paragraph.end)
    const title = /^[\s\d.)*•–-]{0,8}["“]?([^."”:]{4,160})/u.exec(line)?.[1]?.trim()
    const time = scene.times.findLast(
      (one) => one.start >= paragraph.start && one.end <= paragraph.end && one.date !== null,
    )
    if (title === undefined || time?.date == null) return []
    const start = text.indexOf(title, paragraph.start)
    return [
      makeDraft(
        'act',
        id,
        argument.main.head,
        { start, end: Math.max(start + title.length, Math.min(paragraph.end, time.end)) },
        {
          form: 'book',
          date: time.date,
          title: readFrom(title, { start, end: start + title.length }, id),
          parties: [{ role: 'issuer', name: 'he', from: [], mention: null }],
        },
      ),
    ]
  },
  examples: {
    'Publications\n\nIslands and Their Seas. Oslo: Fjord Press, 1977':
      '1977. The book “Islands and Their Seas” is issued.',
  },
}
