import type { Mention } from '../names/mention.ts'

const missions =
  /\b(?:embass(?:y|ies)|legations?|consulates?(?: general)?|consular (?:post|agency|office)s?|diplomatic missions?|high commissions?|permanent missions?|representations?|permanent representations?|interests sections?|liaison offices?|trade missions?)\b/i
const relations =
  /\b(?:relations?|relationships?|ties|contacts|recognition|links|consular relations|diplomacy)$/i

/** True for embassies, consulates and missions: their opening is an entry of relations, not a founding. */
export function isMission(mention: Mention): boolean {
  return missions.test(mention.name)
}

/** True for relations between states. */
export function isRelation(mention: Mention): boolean {
  return relations.test(mention.name)
}
