import type { Clause } from './clause.ts'
import type { Argument, Node } from './node.ts'
import type { VerbPhrase } from './phrase.ts'

/** Verbs that hardly ever take an object, or that stand alone with one left out: their past form is no participle. */
const intransitive = new Set(
  `agree amount appeal appear arrive arise attempt begin belong call cease collapse come compete comply consist continue correspond
   culminate decide decline depart depend die disappear emerge emigrate erupt escalate escape exist expire fall fight flee follow
   function go graduate grow happen immigrate intensify intervene last lead leave lie live look meet merge migrate move negotiate
   object occur operate participate pass perish persist prevail proceed react rebel refuse reign remain reply reside resign respond
   result retire retreat return revolt rise rule serve sit speak stand stay step strive struggle subside succeed suffer surrender
   swear testify travel try tend visit vote wait withdraw work enter take join win lose study teach protest apply ask act come reach
   drop increase decrease change improve expand open close start end resume mount hope want wish seek intend plan promise pledge vow
   object advance march sail land crash sink burn explode settle seem become get date live originate hail stem resort yield cede`.split(
    /\s+/,
  ),
)

const naming = new Set(['entitle', 'title', 'call', 'name', 'dub'])

/**
 * How a verb is meant. A past form with nothing behind it that could be its object is a participle behind its noun
 * ("the conference held in Baku"), unless the verb takes no object and its noun phrase stands free ("the cabinet resigned").
 */
export function voiceOf(
  nodes: readonly Node[],
  at: number,
  verb: VerbPhrase,
  object: readonly Argument[],
): Clause['voice'] {
  if (verb.voice !== 'bare') return verb.voice
  // "the conference entitled “Silk Road” took place"
  const quoted = object[0]?.main.quoted
  if (quoted != null && naming.has(verb.lemma) && nodes[at - 1]?.kind === 'argument') return 'reduced'
  if (object.length > 0) return 'active'
  const next = nodes[at + 1]
  if (verb.isParticiple) return 'reduced'
  if (next?.kind === 'relative') return 'active'
  if (next?.kind === 'preposition' && next.word === 'by') return 'reduced'
  if (!intransitive.has(verb.lemma.startsWith('re-') ? verb.lemma.slice(3) : verb.lemma)) return 'reduced'
  const before = beforeVerb(nodes, at)
  if (before?.kind === 'conjunction' || before?.kind === 'relative') return 'active'
  return isFollowedByMainVerb(nodes, at) ? 'reduced' : 'active'
}

function beforeVerb(nodes: readonly Node[], at: number): Node | undefined {
  let index = at - 1
  while (nodes[index]?.kind === 'adverb' || nodes[index]?.kind === 'bracket') index--
  return nodes[index]
}

// "The council called in 1921 was dissolved": a further finite verb without a subject of its own is the main one.
function isFollowedByMainVerb(nodes: readonly Node[], at: number): boolean {
  for (let index = at + 1; index < nodes.length && index < at + 24; index++) {
    const node = nodes[index]
    if (node === undefined || node.kind === 'subordinator' || node.kind === 'relative') return false
    if (node.kind === 'conjunction' && nodes[index + 1]?.kind === 'verb') return false
    if (node.kind === 'mark' && node.word === ';') return false
    if (node.kind !== 'verb' || node.form !== 'finite') continue
    const before = nodes[index - 1]
    return (
      before?.kind !== 'conjunction' &&
      before?.kind !== 'comma' &&
      node.voice !== 'bare' &&
      !(before?.kind === 'argument' && before.governor === null)
    )
  }
  return false
}
