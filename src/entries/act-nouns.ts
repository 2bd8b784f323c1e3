import type { Argument } from '../clauses/node.ts'
import { kindOfNoun } from '../names/head-nouns.ts'
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

const partsOfActs = new Set([
  'paragraph',
  'point',
  'section',
  'clause',
  'text',
  'adoption',
  'signing',
  'draft',
  'part',
  'chapter',
  'remaining',
  'version',
  'content',
  'preamble',
  'number',
  'series',
  'package',
  'article',
  'set',
])

const endings = new Set(['cessation', 'end', 'suspension'])

/** Head nouns that are no acts, of noun phrases in which there may be one: “the text of the treaty”, “a cessation of hostilities”. */
export const nounsOfActs: readonly string[] = [...partsOfActs, ...endings]

/** The noun phrase of an act in an argument: its first part, or what that is a part of, or a quoted title that names it. */
export function actIn(argument: Argument): Mention | null {
  const opener = argument.parts[0]?.mention
  if (opener === undefined) return null
  const second = argument.parts[1]?.mention
  if (second?.kind === 'act' && partsOfActs.has(opener.noun)) return withQuoted(second, argument.main.quoted)
  if (argument.main.kind === 'act') return argument.main
  if (opener.kind === 'act') return withQuoted(opener, argument.main.quoted)
  // “a revised version of it”
  if (opener.noun === 'version') return { ...opener, kind: 'act' }
  if (isCessation(argument)) return { ...opener, kind: 'act', noun: 'cessation of hostilities' }
  if (isNamedPlan(argument.main)) return { ...argument.main, kind: 'act', noun: lastWord(argument.main.name) }
  return argument.main.quoted !== null && argument.parts.length === 1 ? titledAct(argument.main) : null
}

function withQuoted(act: Mention, quoted: Mention['quoted']): Mention {
  return quoted === null || quoted === act.quoted ? act : { ...act, quoted }
}

// “a definitive cessation of hostilities”: what the parties of a war sign.
function isCessation(argument: Argument): boolean {
  return argument.parts[1]?.mention.noun === 'hostility' && endings.has(argument.parts[0]?.mention.noun ?? '')
}

// “the Digital Agenda”, “the Bergen Consensus”: nouns that are acts only as a part of a name.
function isNamedPlan(mention: Mention): boolean {
  return (
    mention.kind === 'thing' &&
    mention.isNamed &&
    mention.name.includes(' ') &&
    namedPlans.has(mention.name.slice(mention.name.lastIndexOf(' ') + 1))
  )
}

const namedPlans = new Set(
  'Agenda Consensus Compact Blueprint Vision Concept Principles Commitment Pledge'.split(' '),
)

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
}

/** The last act of an "of"-chain: what a participle right behind the chain belongs to. */
export function lastActIn(argument: Argument): Mention | null {
  for (const part of argument.parts.toReversed())
    if (part.mention.kind === 'act')
      return { ...part.mention, quoted: argument.main.quoted ?? part.mention.quoted }
  return actIn(argument)
}

// “White Paper on Dialogue”, “Declaration of Principles”: the title says what kind of act it is.
function titledAct(mention: Mention): Mention | null {
  const words = mention.name.split(/[^\p{L}-]+/u).slice(0, 4)
  const noun = words.find((word) => /^\p{Lu}/u.test(word) && kindOfNoun(word.toLowerCase()) === 'act')
  return noun === undefined ? null : { ...mention, kind: 'act', noun: noun.toLowerCase() }
}

/** The form of an act in small letters: "final communiqué", "joint declaration", "armistice agreement". */
export function formOfAct(mention: Mention): string {
  if (mention.noun.startsWith('cessation')) return mention.noun
  const words = mention.name.toLowerCase().split(/\s+/)
  const noun =
    kindOfNoun(mention.noun) === 'act'
      ? mention.noun
      : (words.find((word) => kindOfNoun(word) === 'act') ?? mention.noun)
  const at = words.findLastIndex((word) => word.startsWith(noun.slice(0, Math.max(3, noun.length - 1))))
  const before = at > 0 ? words[at - 1] : undefined
  const isForm =
    before !== undefined &&
    /^(?:final|joint|white|road|draft|peace|armistice|constitutional|general|friendship|framework|cooperation|co-operation|presidential|political|military)$/.test(
      before,
    )
  return isForm ? `${before} ${noun}` : noun
}
