import type { PlaceRecord } from '../../authority/authority-record.ts'
import type { Authority } from '../../authority/load-authority.ts'
import { foldName } from '../../authority/name-words.ts'
import { letterDistance } from '../../authority/near-names.ts'
import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'
import type { Speller } from '../speller.ts'
import { isKnownName, type WrittenName, writtenNames } from '../written-names.ts'

// A name used this often is meant as it is written.
const mostUses = 2
// Where every village counts, every name is near one: below this a place must be a capital.
const leastPeople = 100_000
const beforePlaces = new Set(
  'in at from to near of via outside around towards toward leaving into city town capital port'.split(' '),
)

/** A name that nothing knows and that is a letter or two away from a known place, state or body. */
export const nearKnownName = rule({
  id: 'name/near-known-name',
  severity: 'warning',
  says: '“{words}” is not known; perhaps “{proposal}”',
  check(facts, report) {
    const { tokens } = facts.text
    for (const name of writtenNames(facts)) {
      if (name.places.length > mostUses || name.folded.length < 5 || isKnownName(facts, name)) continue
      const proposal = proposalFor(facts, name)
      if (proposal === undefined) continue
      for (const at of name.places) {
        const token = tokens[at]
        if (token !== undefined) report(token, { proposal })
      }
    }
  },
})

function proposalFor(facts: Facts, name: WrittenName): string | undefined {
  if (facts.speller !== null && isPluralOfKnown(name.form, facts.speller)) return undefined
  const demonym = dictionaryName(facts, name)
  if (demonym !== undefined) return demonym
  if (!name.places.some((at) => isPlaceHere(facts, at))) return undefined
  return nearPlace(facts.authority, name)
}

const nearPlaces = new WeakMap<Authority, Map<string, string | null>>()

/** The noted state or place that a name is near, looked for once for each name. */
function nearPlace(authority: Authority, name: WrittenName): string | undefined {
  let met = nearPlaces.get(authority)
  if (met === undefined) {
    met = new Map()
    nearPlaces.set(authority, met)
  }
  let place = met.get(name.form)
  if (place === undefined) {
    place = findNearPlace(authority, name) ?? null
    if (met.size > mostRemembered) met.clear()
    met.set(name.form, place)
  }
  return place ?? undefined
}

const mostRemembered = 4096

// All places are too many to be compared with: the few that everybody knows are, and of the others those that a slip
// of one letter leads to are looked up.
function findNearPlace(authority: Authority, name: WrittenName): string | undefined {
  const { folded } = name
  const most = folded.length < 8 ? 1 : 2
  let best: { place: string; moves: number } | undefined
  for (const [known, place] of notedPlaces(authority)) {
    if (Math.abs(known.length - folded.length) > most || known.length < 6) continue
    if (known.charAt(0) !== folded.charAt(0) && folded.length < 8) continue
    const moves = letterDistance(folded, known, most)
    if (moves > 0 && moves <= most && moves < (best?.moves ?? 9)) best = { place, moves }
  }
  if (best?.moves === 1) return best.place
  return largeCity(authority, name.form) ?? best?.place
}

function largeCity(authority: Authority, form: string): string | undefined {
  let best: PlaceRecord | undefined
  for (const near of neighbours(form)) {
    if (near.length < 6) continue
    for (const record of authority.find(near)?.records ?? []) {
      const people = record.kind === 'place' ? (record.population ?? 0) : 0
      if (record.kind === 'place' && people >= Math.max(leastPeople, best?.population ?? 0)) best = record
    }
  }
  return best?.names[0]?.name
}

const noted = new WeakMap<Authority, ReadonlyMap<string, string>>()

/** The names of states, of their capitals, and of the places where known series have met, by their folded form. */
function notedPlaces(authority: Authority): ReadonlyMap<string, string> {
  const known = noted.get(authority)
  if (known !== undefined) return known
  const places = new Map<string, string>()
  const add = (name: string): void => {
    if (!name.includes(' ')) places.set(foldName(name), name)
  }
  for (const { names, capital = [] } of authority.ofKind('state')) {
    for (const { name, form } of names)
      if (form !== 'adjective' && form !== 'demonym' && form !== 'acronym') add(name)
    for (const { place } of capital) add(place)
  }
  for (const { sessions } of authority.ofKind('series')) for (const { place = '' } of sessions) add(place)
  noted.set(authority, places)
  return places
}

/** A name of the dictionary one letter away that the document uses too: "Hugarian" beside "Hungarian". */
function dictionaryName({ speller, counts, text, authority }: Facts, name: WrittenName): string | undefined {
  if (speller === null || name.form.length < 7 || !/^[A-Za-z]+$/.test(name.form)) return undefined
  // Given names differ from language to language in a letter; peoples and places do not.
  if (!demonym.test(name.form) && !name.places.some((at) => isPlaceHere({ text, authority }, at)))
    return undefined
  for (const form of knownNeighbours(name.form, speller)) {
    const match = authority.find(form)
    const isState = match?.isAdjective === false && match.records.some(({ kind }) => kind === 'state')
    if (counts.ofForm(form) > 0 || isState || isAdjective(form, text.text)) return form
  }
  return undefined
}

const neighboursOf = new WeakMap<Speller, Map<string, readonly string[]>>()

/** The names of the dictionary one letter away, looked for once for each name. */
function knownNeighbours(form: string, speller: Speller): readonly string[] {
  let met = neighboursOf.get(speller)
  if (met === undefined) {
    met = new Map()
    neighboursOf.set(speller, met)
  }
  let known = met.get(form)
  if (known === undefined) {
    known = [...neighbours(form)].filter(
      (near) => speller.isWord(near) && !speller.isWord(near.toLowerCase()),
    )
    if (met.size > mostRemembered) met.clear()
    met.set(form, known)
  }
  return known
}

const demonym = /(?:ian|ean|ese|ish|can|san|lan|tan)s?$/

function isPluralOfKnown(form: string, speller: Speller): boolean {
  return ['s', 'i', 'es', 'ns'].some(
    (ending) => form.endsWith(ending) && speller.isWord(form.slice(0, -ending.length)),
  )
}

function isAdjective(form: string, text: string): boolean {
  return /(?:ian|ean|ese|ish)$/.test(form) && text.includes(form.slice(0, 5))
}

function* neighbours(form: string): Generator<string> {
  for (let at = 1; at <= form.length; at++) {
    const head = form.slice(0, at)
    const tail = form.slice(at)
    yield head + tail.slice(1)
    if (tail.length > 1) yield head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      yield head + letter + tail
      yield head + letter + tail.slice(1)
    }
  }
}

function isPlaceWord(
  { text: { tokens }, authority }: Pick<Facts, 'text' | 'authority'>,
  at: number,
): boolean {
  if (tokens[at]?.word.letterCase !== 'capital') return false
  const match = authority.match(tokens, at, at + 1)
  return (
    match !== undefined &&
    !match.isAdjective &&
    match.records.some(({ kind }) => kind === 'place' || kind === 'state')
  )
}

// "in Butracaya in 2003", "the Abijan city": a name alone where a place stands.
function isPlaceHere(facts: Pick<Facts, 'text' | 'authority'>, at: number): boolean {
  const { tokens } = facts.text
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const isAlone = after === undefined || after.word.kind !== 'word' || after.word.letterCase === 'lower'
  if (!isAlone || before === undefined) return false
  if (after?.word.lower === 'city' || after?.word.lower === 'district' || after?.word.lower === 'region')
    return true
  if (before.word.letterCase !== 'lower' && before.word.kind === 'word') return false
  const earlier = tokens[at - 2]?.word.lower ?? ''
  if (before.word.lower === 'the') return beforePlaces.has(earlier) || earlier === 'and' || earlier === ','
  if (beforePlaces.has(before.word.lower)) return true
  // "Riga, Talinn and Vilnius": an item of a list of places.
  const isItem = before.word.form === ',' || before.word.lower === 'and'
  return isItem && (isPlaceWord(facts, at - 2) || isPlaceWord(facts, at + 2))
}
