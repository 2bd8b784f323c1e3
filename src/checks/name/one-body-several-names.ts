import type { Token } from '../../text/token.ts'
import type { Facts } from '../facts.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'

const leastShared = 3
const heads = new Set(
  `organization organisation community union league academy association federation confederation commission committee council
   university institute foundation society bank agency authority assembly parliament conference forum group alliance
   movement congress centre center fund network programme program bureau office party company chamber corporation`.split(
    /\s+/,
  ),
)
const links = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', "'s", "'", '’', 's', '-', '–'])
const distinguishing =
  /^(?:first|second|third|fourth|fifth|northern?|southern?|eastern?|western?|central|north|south|east|west|centre|center|upper|lower|new|old|higher|young|women|men|\d+)/

/** Two long names of bodies that share all but a word: perhaps one body under two names. */
export const oneBodySeveralNames = rule({
  id: 'name/one-body-several-names',
  severity: 'warning',
  says: '“{words}” and “{other}” differ in a word; perhaps one body under two names',
  check(facts, report) {
    const names = longNames(facts)
    const shelves = new Map<string, LongName[]>()
    const told = new Set<LongName>()
    for (const name of names) {
      for (const other of candidates(shelves, name)) {
        if (told.has(name) || !areTwins(facts, name, other) || isRenamed(facts, other, name)) continue
        told.add(name)
        const { tokens } = facts.text
        report(
          spanOfTokens(tokens, name.first, name.last),
          { other: facts.text.text.slice(other.start, other.end) },
          { also: [spanOfTokens(tokens, other.first, other.last)] },
        )
      }
      for (const key of keysOf(name)) {
        const shelf = shelves.get(key) ?? []
        if (shelf.length < 4) shelves.set(key, [...shelf, name])
      }
    }
  },
})

type LongName = {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly content: readonly string[]
}

function longNames({ text: { tokens, sentences }, quotations }: Facts): LongName[] {
  const names: LongName[] = []
  const met = new Set<string>()
  for (const sentence of sentences) {
    if (sentence.isHeading) continue
    let first = -1
    for (let at = sentence.first; at <= sentence.last; at++) {
      const token = tokens[at]
      if (
        at < sentence.last &&
        token !== undefined &&
        (isLarge(token) || (first !== -1 && links.has(token.word.lower)))
      ) {
        if (first === -1) first = at
        continue
      }
      if (first !== -1 && !quotations.holds(tokens[first]?.start ?? 0)) add(first, at)
      first = -1
    }
  }
  return names

  function add(from: number, to: number): void {
    let first = from
    let last = to
    while (last > first && !isLarge(tokens[last - 1])) last--
    while (first < last && (!isLarge(tokens[first]) || tokens[first]?.word.lower === 'the')) first++
    const content = contentOf(tokens, first, last)
    const key = content.join(' ')
    if (
      content.length < leastShared + 1 ||
      content.length > 9 ||
      met.has(key) ||
      !content.some((word) => heads.has(word))
    )
      return
    met.add(key)
    names.push({ first, last, content, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 })
  }
}

function contentOf(tokens: readonly Token[], first: number, last: number): string[] {
  const content: string[] = []
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word
    if (word === undefined || word.kind === 'mark' || links.has(word.lower)) continue
    content.push(word.folded.replace(/isation$/, 'ization'))
  }
  return content
}

function isLarge(token: Token | undefined): boolean {
  return token !== undefined && token.word.kind === 'word' && token.word.letterCase !== 'lower'
}

// Names that share three words share at least one pair of them in alphabetical order.
function* keysOf({ content }: LongName): Generator<string> {
  const sorted = [...new Set(content)].sort()
  for (let at = 0; at + 1 < sorted.length; at++) yield `${sorted[at]} ${sorted[at + 1]}`
}

function candidates(shelves: ReadonlyMap<string, LongName[]>, name: LongName): Set<LongName> {
  const found = new Set<LongName>()
  for (const key of keysOf(name)) for (const other of shelves.get(key) ?? []) found.add(other)
  return found
}

// "the X Forum (now called the Y Forum)": the text itself says that they are one.
function isRenamed({ text }: Facts, one: LongName, other: LongName): boolean {
  const before = text.text.slice(Math.max(0, other.start - 120), other.start)
  const place = before.lastIndexOf(text.text.slice(one.start, one.end))
  return place !== -1 && /\b(?:called|renamed|known|formerly|now|became|later)\b/.test(before.slice(place))
}

function areTwins(facts: Facts, one: LongName, other: LongName): boolean {
  const shared = one.content.filter((word) => other.content.includes(word))
  const left = one.content.filter((word) => !other.content.includes(word))
  const right = other.content.filter((word) => !one.content.includes(word))
  if (
    !shared.some((word) => heads.has(word)) ||
    shared.length < leastShared ||
    left.length === 0 ||
    right.length === 0
  )
    return false
  if (
    left.length > 1 ||
    right.length > 1 ||
    (shared.length < leastShared + 1 && left.length + right.length > 2)
  )
    return false
  return ![...left, ...right].some((word) => distinguishing.test(word) || isPlace(facts, word))
}

// "… of the Republic of Kenya" and "… of the Republic of Uganda" are two.
function isPlace({ speller, authority }: Facts, word: string): boolean {
  const large = word.charAt(0).toUpperCase() + word.slice(1)
  if (speller !== null && (!speller.isWord(word) || speller.isWord(large))) return true
  return authority.find(large) !== undefined
}
