import type { Argument } from '../clauses/node.ts'
import type { Mention } from '../names/mention.ts'
import type { NounPattern, NounTrait } from './pattern.ts'

/** The noun patterns by the head nouns and traits they ask for. */
export type NounIndex = {
  /** The patterns that may read a noun phrase, in the order they were given; the place is that in its scene. */
  readonly askedOf: (argument: Argument, place: 'first' | 'later') => readonly NounPattern[]
}

const bits: Readonly<Record<Exclude<NounTrait, 'any'>, number>> = {
  person: 1,
  place: 2,
  state: 4,
  body: 8,
  meeting: 16,
  act: 32,
  post: 64,
  people: 128,
  thing: 256,
  'named thing': 512,
  quotation: 1024,
  first: 2048,
}
const allBits = 4095

const none: readonly NounPattern[] = []

/** Indexes noun patterns, so that a noun phrase costs nothing where no pattern asks for the like of it. */
export function nounIndex(patterns: readonly NounPattern[]): NounIndex {
  const byNoun = new Map<string, readonly NounPattern[]>()
  for (const noun of new Set(patterns.flatMap((pattern) => pattern.of.nouns ?? [])))
    byNoun.set(
      noun,
      patterns.filter((pattern) => pattern.of.nouns?.includes(noun)),
    )
  // By the traits of a noun phrase, as bits; made when such a one is first met.
  const byTraits: (readonly NounPattern[])[] = Array.from({ length: allBits + 1 }, () => none)
  const met = new Uint8Array(allBits + 1)
  const joined = new Map<readonly NounPattern[], Map<readonly NounPattern[], readonly NounPattern[]>>()

  function ofTraits(traits: number): readonly NounPattern[] {
    if (met[traits] === 0) {
      met[traits] = 1
      byTraits[traits] = patterns.filter((pattern) => (traitsAskedFor(pattern) & traits) !== 0)
    }
    return byTraits[traits] ?? none
  }

  function join(one: readonly NounPattern[], other: readonly NounPattern[]): readonly NounPattern[] {
    let others = joined.get(one)
    if (others === undefined) {
      others = new Map()
      joined.set(one, others)
    }
    let both = others.get(other)
    if (both === undefined) {
      both = patterns.filter((pattern) => one.includes(pattern) || other.includes(pattern))
      others.set(other, both)
    }
    return both
  }

  return {
    askedOf: (argument, place) => {
      const opener = argument.parts[0]?.mention
      const { main } = argument
      const traits = traitsOf(main) | (opener === undefined ? 0 : bits[opener.kind])
      let asked = ofTraits(place === 'first' ? traits | bits.first : traits)
      const byOpener = opener === undefined ? undefined : byNoun.get(opener.noun)
      if (byOpener !== undefined) asked = join(asked, byOpener)
      const byMain = opener?.noun === main.noun ? undefined : byNoun.get(main.noun)
      return byMain === undefined ? asked : join(asked, byMain)
    },
  }
}

function traitsOf(main: Mention): number {
  let traits = bits[main.kind]
  if (main.kind === 'thing' && main.isNamed) traits |= bits['named thing']
  return main.quoted === null ? traits : traits | bits.quotation
}

function traitsAskedFor(pattern: NounPattern): number {
  let traits = 0
  for (const trait of pattern.of.traits ?? []) traits |= trait === 'any' ? allBits : bits[trait]
  return traits
}
