import type { Mention } from '../names/mention.ts'
import type { Token } from '../text/token.ts'
import type { Argument, Node } from './node.ts'
import type { BracketPhrase, LinkPhrase, NounPhrase, Phrase } from './phrase.ts'

const personPronouns = new Set(['he', 'she', 'him', 'her', 'who', 'i', 'himself', 'herself'])

/** Joins noun phrases to arguments: "of"-chains, an office with its person, a bracket behind a name. */
export function buildNodes(phrases: readonly Phrase[], tokens: readonly Token[]): Node[] {
  const nodes: Node[] = []
  let at = 0
  while (at < phrases.length) {
    const phrase = phrases[at]
    if (phrase === undefined) break
    if (phrase.kind === 'noun') {
      const end = endOfArgument(phrases, at)
      nodes.push(makeArgument(phrases, at, end, governorOf(nodes)))
      at = end
      continue
    }
    if (phrase.kind === 'pronoun') {
      // "in Varna, and it was raised": a pronoun goes on no list of places.
      const before = nodes.at(-1)
      nodes.push(pronounArgument(phrase, tokens, before?.kind === 'preposition' ? before.word : null))
      at++
      continue
    }
    nodes.push(phrase)
    at++
  }
  return nodes
}

/** The preposition before the next argument, taken on across "and" and commas where the list goes on. */
function governorOf(nodes: readonly Node[]): string | null {
  const before = nodes.at(-1)
  if (before === undefined) return null
  if (before.kind === 'preposition') return before.word
  if (before.kind === 'conjunction' && before.word !== 'but') {
    const second = nodes.at(-2)
    const one = second?.kind === 'comma' ? nodes.at(-3) : second
    return one?.kind === 'argument' ? one.governor : null
  }
  // “by A, B and C”: after a comma only a further element of the same list; the clause finder undoes it before a verb.
  if (before.kind === 'comma') {
    const second = nodes.at(-2)
    return second?.kind === 'argument' ? second.governor : null
  }
  return null
}

function endOfArgument(phrases: readonly Phrase[], start: number): number {
  let at = start + 1
  const opener = phrases[start]
  const isPost = opener?.kind === 'noun' && opener.mention.kind === 'post'
  for (;;) {
    const phrase = phrases[at]
    const next = phrases[at + 1]
    if (phrase === undefined) return at
    if (phrase.kind === 'preposition' && next?.kind === 'noun') {
      if (
        phrase.word === 'of' ||
        (isPost &&
          governsPost(phrase.word, at - start) &&
          isWholeName(next) &&
          !(phrase.word === 'in' && next.mention.kind === 'place'))
      ) {
        at += 2
        continue
      }
      return at
    }
    if (
      phrase.kind === 'conjunction' &&
      next?.kind === 'noun' &&
      isBarePair(phrases[at - 1], next) &&
      phrases[at - 2]?.kind === 'preposition'
    ) {
      at += 2
      continue
    }
    // “a conference, “Small States, Open Seas”, took place”: a title between commas.
    if (
      phrase.kind === 'comma' &&
      next?.kind === 'noun' &&
      next.quotation !== null &&
      phrases[at + 2]?.kind === 'comma'
    ) {
      at += 3
      continue
    }
    if (phrase.kind === 'bracket' && isAlias(phrase)) {
      at++
      continue
    }
    if (phrase.kind === 'noun' && isApposition(phrases, start, at)) {
      at++
      continue
    }
    // "Speaker of the Parliament Mr. X": a person right behind an office or what it belongs to.
    return at
  }
}

// "ambassador of X to Y", "Representative in Hungary": "in" belongs to an office only right behind it.
function governsPost(word: string, distance: number): boolean {
  return (
    word === 'to' ||
    word === 'under' ||
    (distance === 1 && (word === 'in' || word === 'for' || word === 'at'))
  )
}

// "heads of state and government", "ministers of youth and sport": two bare nouns behind one "of".
function isBarePair(one: Phrase | undefined, other: NounPhrase): boolean {
  return one?.kind === 'noun' && isBare(one) && isBare(other)
}

function isBare(phrase: NounPhrase): boolean {
  return (
    phrase.last - phrase.first === 1 &&
    phrase.quotation === null &&
    !phrase.mention.isNamed &&
    phrase.mention.names.length === 0
  )
}

function isWholeName(phrase: NounPhrase): boolean {
  return phrase.mention.kind === 'state' || phrase.mention.kind === 'body' || phrase.mention.kind === 'place'
}

function isAlias(bracket: BracketPhrase): boolean {
  return (
    bracket.inner.length <= 2 &&
    bracket.inner.every((phrase) => phrase.kind === 'noun' || phrase.kind === 'mark')
  )
}

// A person, or a quoted title, that stands right behind a noun phrase is the same thing in other words.
function isApposition(phrases: readonly Phrase[], start: number, at: number): boolean {
  const phrase = phrases[at]
  const opener = phrases[start]
  const before = phrases[at - 1]
  if (phrase?.kind !== 'noun' || opener?.kind !== 'noun' || before?.kind !== 'noun') return false
  if (phrase.quotation !== null) return true
  if (phrase.mention.kind === 'person' && phrase.mention.isNamed)
    return opener.mention.kind === 'post' || before.mention.kind === 'post'
  // A quotation and the noun it belongs to: “Dostlug” order.
  return (
    opener.quotation !== null &&
    before === opener &&
    phrase.mention.names.length === 0 &&
    phrase.mention.ordinal === null
  )
}

function makeArgument(
  phrases: readonly Phrase[],
  start: number,
  end: number,
  governor: string | null,
): Argument {
  const parts: NounPhrase[] = []
  let bracket: BracketPhrase | null = null
  for (let at = start; at < end; at++) {
    const phrase = phrases[at]
    if (phrase?.kind === 'noun')
      parts.push(at === start ? phrase : { ...phrase, link: linkBefore(phrases[at - 1], phrase) })
    if (phrase?.kind === 'bracket') bracket = phrase
  }
  const first = phrases[start]?.first ?? 0
  const last = phrases[end - 1]?.last ?? first
  return {
    kind: 'argument',
    first,
    last,
    main: mainOf(parts, bracket),
    parts,
    bracket,
    governor,
    whole: null,
  }
}

// "of the", "to", "and": the preposition and the article that the name leaves out.
function linkBefore(before: Phrase | undefined, phrase: NounPhrase): string {
  if (before === undefined || !('word' in before) || before.word === '') return ''
  return phrase.mention.isDefinite && phrase.mention.owner === null ? `${before.word} the` : before.word
}

function mainOf(parts: readonly NounPhrase[], bracket: BracketPhrase | null): Mention {
  const opener = parts[0] as NounPhrase
  const closing = parts.at(-1) as NounPhrase
  let main = opener.mention
  if (
    parts.length > 1 &&
    closing.mention.kind === 'person' &&
    closing.mention.isNamed &&
    opener.mention.kind === 'post'
  ) {
    const office =
      closing.mention.office === null
        ? opener.mention.name
        : `${opener.mention.name} ${closing.mention.office}`
    main = { ...closing.mention, office }
  }
  const quoted = parts.find((part) => part.quotation !== null && part !== opener)
  if (quoted !== undefined && opener.quotation === null) main = { ...main, quoted: quoted.mention.quoted }
  if (opener.quotation !== null && parts[1] !== undefined && parts[1].quotation === null) {
    main = {
      ...parts[1].mention,
      quoted: opener.mention.quoted,
      start: opener.mention.start,
      first: opener.first,
    }
  }
  const acronym = bracket === null ? null : acronymIn(bracket)
  return acronym === null ? main : { ...main, acronym }
}

function acronymIn(bracket: BracketPhrase): string | null {
  const phrase = bracket.inner[0]
  if (phrase?.kind !== 'noun' || bracket.inner.length !== 1) return null
  const name = phrase.mention.name
  return /^[\p{Lu}][\p{L}\d.-]{1,11}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) > 1 ? name : null
}

function pronounArgument(phrase: LinkPhrase, tokens: readonly Token[], governor: string | null): Argument {
  const token = tokens[phrase.first]
  const start = token?.start ?? 0
  const end = token?.end ?? start
  const mention: Mention = {
    start,
    end,
    first: phrase.first,
    last: phrase.last,
    kind: personPronouns.has(phrase.word) ? 'person' : 'thing',
    name: phrase.word,
    isNamed: false,
    authority: [],
    head: phrase.first,
    noun: phrase.word,
    isDefinite: true,
    determiner: null,
    office: null,
    quoted: null,
    ordinal: null,
    acronym: null,
    owner: null,
    names: [],
  }
  const part: NounPhrase = {
    kind: 'noun',
    first: phrase.first,
    last: phrase.last,
    mention,
    time: null,
    quotation: null,
    number: null,
    link: '',
  }
  return {
    kind: 'argument',
    first: phrase.first,
    last: phrase.last,
    main: mention,
    parts: [part],
    bracket: null,
    governor,
    whole: null,
  }
}

/** What hangs on an argument by "of", as an argument of its own: its parts from an index on. */
export function tailOf(argument: Argument, from: number): Argument | null {
  const parts = argument.parts.slice(from)
  const opener = parts[0]
  if (from === 0 || opener === undefined) return null
  return {
    ...argument,
    first: opener.first,
    main: mainOf(parts, null),
    parts,
    governor: 'of',
    whole: argument,
  }
}
