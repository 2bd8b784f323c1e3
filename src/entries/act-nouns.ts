import type { Argument } from '../clauses/node.ts'
import type { Mention } from '../names/mention.ts'

/** Acts that two or more conclude with each other. */
const mutual = new Set(
  'agreement treaty convention protocol pact accord memorandum armistice truce ceasefire contract concordat compact understanding entente settlement compromise peace'.split(
    ' ',
  ),
)

/** True for acts whose signatories are parties, not issuers. */
export function isMutual(noun: string): boolean {
  return mutual.has(noun)
}

/** The noun phrase of an act in an argument: its first part, if that is an act. */
export function actIn(argument: Argument): Mention | null {
  const opener = argument.parts[0]?.mention
  if (opener === undefined) return null
  if (argument.main.kind === 'act') return argument.main
  return opener.kind === 'act' ? { ...opener, quoted: argument.main.quoted ?? opener.quoted } : null
}

/** The form of an act in small letters: "final communiqué", "joint declaration", "armistice agreement". */
export function formOfAct(mention: Mention): string {
  const words = mention.name.toLowerCase().split(/\s+/)
  const noun = mention.noun
  const at = words.findLastIndex((word) => word.startsWith(noun.slice(0, Math.max(3, noun.length - 1))))
  const before = at > 0 ? words[at - 1] : undefined
  const isForm =
    before !== undefined &&
    /^(?:final|joint|white|road|draft|peace|armistice|constitutional|general|friendship|framework|cooperation|co-operation|presidential|political|military)$/.test(
      before,
    )
  return isForm ? `${before} ${noun}` : noun
}
