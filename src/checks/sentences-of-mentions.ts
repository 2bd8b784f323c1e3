import type { Mention } from '../names/mention.ts'
import type { Sentence } from '../text/sentence.ts'
import type { Facts } from './facts.ts'

/** A mention and the sentence that it stands in. */
export type MentionInSentence = { readonly mention: Mention; readonly sentence: Sentence }

const made = new WeakMap<Facts, readonly MentionInSentence[]>()

/** The names that the authority knows, each with its sentence, in the order of the text; headings are left out. */
export function sentencesOfMentions(facts: Facts): readonly MentionInSentence[] {
  const met = made.get(facts)
  if (met !== undefined) return met
  const { sentences } = facts.text
  const found: MentionInSentence[] = []
  let at = 0
  for (const mention of facts.mentions) {
    if (!mention.isNamed || mention.authority.length === 0) continue
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= mention.start) at++
    const sentence = sentences[at]
    if (sentence !== undefined && mention.start >= sentence.start && !sentence.isHeading)
      found.push({ mention, sentence })
  }
  made.set(facts, found)
  return found
}
