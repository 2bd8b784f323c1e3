import type { Argument } from '../clauses/node.ts'
import type { Scene } from './pattern.ts'

const words = new Set([
  'paragraph',
  'paragraphs',
  'para',
  'paras',
  'article',
  'articles',
  'clause',
  'section',
])

/** The numbers of the paragraphs that a sentence cites of an act: 61 and 117 of “Paragraph 61 of the final communiqué … and paragraph 117”. */
export function paragraphsBefore(scene: Scene, argument: Argument): readonly number[] {
  const { tokens } = scene.text
  const act = argument.parts.find((part) => part.mention.kind === 'act')
  if (act === undefined) return []
  const numbers: number[] = []
  for (let at = scene.sentence.first; at < scene.sentence.last && at < scene.sentence.first + 400; at++) {
    const word = tokens[at]?.word
    if (word === undefined || !words.has(word.lower)) continue
    for (let next = at + 1; next < scene.sentence.last && next < at + 12; next++) {
      const follower = tokens[next]?.word
      if (follower === undefined) break
      if (/^\d{1,3}$/.test(follower.form)) numbers.push(Number(follower.form))
      else if (
        follower.form !== ',' &&
        follower.lower !== 'and' &&
        follower.form !== '-' &&
        follower.lower !== 'to'
      )
        break
    }
  }
  return numbers
}
