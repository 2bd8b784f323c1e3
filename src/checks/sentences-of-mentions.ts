import type { Mention } from '../names/mention.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Facts } from './facts.ts'

/** A mention and the sentence that it stands in. */
export type MentionInSentence = { readonly mention: Mention; readonly sentence: Sentence }

/** Every mention with its sentence, in the order of the text. */
export function* sentencesOfMentions({ mentions, text: { sentences } }: Facts): Generator<MentionInSentence> {
  let at = 0
  for (const mention of mentions) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= mention.start) at++
    const sentence = sentences[at]
    if (sentence !== undefined && mention.start >= sentence.start) yield { mention, sentence }
  }
}
