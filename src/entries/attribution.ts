import type { Clause } from '../clauses/clause.ts'
import type { Argument, Node } from '../clauses/node.ts'
import type { VerbPhrase } from '../clauses/phrase.ts'
import type { Reading } from '../text/reading.ts'
import { nameOfArgument, readFrom } from './clause-values.ts'

const id = 'entries/attribution'

/** Verbs by which a text lets somebody else speak. */
const speaking = new Set([
  'say',
  'claim',
  'state',
  'allege',
  'report',
  'argue',
  'assert',
  'maintain',
  'believe',
  'insist',
  'admit',
  'testify',
  'contend',
  'recall',
  'write',
  'estimate',
  'suggest',
  'confirm',
  'deny',
])

/** Who within the document says what is told from a token on. */
export type Attribution = { readonly from: number; readonly until: number; readonly by: Reading<string> }

/** The attributions of a sentence: “According to X, …”, “X claimed that …”, “… , said X”. */
export function attributionsOf(
  nodes: readonly Node[],
  clauses: readonly Clause[],
  end: number,
): Attribution[] {
  const found: Attribution[] = []
  for (const { at, verb } of clauses) {
    const speaker = accordingTo(nodes, at, verb)
    if (speaker !== null) found.push(attribution(speaker, verb.first, end))
  }
  for (const clause of clauses) {
    // What is seldom so and soon seen comes first.
    const next = nodes[clause.at + 1]
    if (next?.kind !== 'relative' || next.word !== 'that' || clause.voice !== 'active') continue
    const subject = clause.subject[0]
    if (subject === undefined || !speaking.has(clause.verb.lemma) || !canSpeak(subject)) continue
    found.push(attribution(subject, next.first, end))
  }
  return found
}

function attribution(speaker: Argument, from: number, until: number): Attribution {
  return { from, until, by: readFrom(nameOfArgument(speaker), speaker.main, id) }
}

function canSpeak(argument: Argument): boolean {
  return (
    /^(?:person|post|body|people|act)$/.test(argument.main.kind) ||
    /source|newspaper|agency|report|press|media|historian/.test(argument.main.noun)
  )
}

// "According to" is tagged as a verb in -ing with its preposition.
function accordingTo(nodes: readonly Node[], at: number, verb: VerbPhrase): Argument | null {
  const isAccording = verb.form === 'gerund' && verb.lemma === 'accord'
  if (!isAccording) return null
  const to = nodes[at + 1]
  const speaker = nodes[at + 2]
  if (to?.kind !== 'preposition' || to.word !== 'to' || speaker?.kind !== 'argument') return null
  return canSpeak(speaker) ? speaker : null
}
