import type { AuthorityKind, AuthorityRecord } from '../../authority/authority-record.ts'
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
  const met = sessionPlace(facts, name)
  return met ?? nearPlace(facts.authority, name)
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

function findNearPlace(authority: Authority, name: WrittenName): string | undefined {
  for (const kind of ['state', 'place'] satisfies AuthorityKind[]) {
    for (const near of authority.near(name.form, kind)) {
      const isOne = near.distance === 1
      if (!isOne && name.folded.length < 8) continue
      if (!isNoted(near.record, isOne && near.name.length > 5) || near.name.includes(' ')) continue
      if (near.name.charAt(0).toLowerCase() !== name.folded.charAt(0) && name.folded.length < 8) continue
      return near.name
    }
  }
  return undefined
}

const sessionPlaces = new WeakMap<Authority, ReadonlyMap<string, string>>()

/** A place where a known series has met: "Butracaya" for "Putrajaya". */
function sessionPlace({ authority }: Facts, name: WrittenName): string | undefined {
  if (name.folded.length < 7) return undefined
  let places = sessionPlaces.get(authority)
  if (places === undefined) {
    const met = authority.ofKind('series').flatMap(({ sessions }) => sessions.map(({ place = '' }) => place))
    places = new Map(met.map((place) => [foldName(place), place]))
    sessionPlaces.set(authority, places)
  }
  for (const [folded, place] of places) {
    const most = name.folded.length < 8 ? 1 : 2
    if (
      Math.abs(folded.length - name.folded.length) <= most &&
      letterDistance(name.folded, folded, most) <= most
    )
      return place
  }
  return undefined
}

// A state, a capital, a large city, or one that the text itself names.
function isNoted(record: AuthorityRecord, isClose: boolean): boolean {
  if (record.kind === 'state')
    return isClose || (record.names[0]?.name.length !== undefined && record.names[0].name.length > 7)
  if (record.kind !== 'place') return false
  return record.capital === true || (isClose && (record.population ?? 0) >= leastPeople)
}

/** A name of the dictionary one letter away that the document uses too: "Hugarian" beside "Hungarian". */
function dictionaryName({ speller, counts, text, authority }: Facts, name: WrittenName): string | undefined {
  if (speller === null || name.form.length < 7 || !/^[A-Za-z]+$/.test(name.form)) return undefined
  // Given names differ from language to language in a letter; peoples and places do not.
  if (!demonym.test(name.form) && !name.places.some((at) => isPlaceHere({ text }, at))) return undefined
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

// "in Butracaya in 2003", "the Abijan city": a name alone where a place stands.
function isPlaceHere({ text: { tokens } }: Pick<Facts, 'text'>, at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const isAlone = after === undefined || after.word.kind !== 'word' || after.word.letterCase === 'lower'
  if (!isAlone || before === undefined) return false
  if (after?.word.lower === 'city' || after?.word.lower === 'district' || after?.word.lower === 'region')
    return true
  if (before.word.letterCase !== 'lower' && before.word.kind === 'word') return false
  const earlier = tokens[at - 2]?.word.lower ?? ''
  if (before.word.lower === 'the') return beforePlaces.has(earlier) || earlier === 'and' || earlier === ','
  return (
    beforePlaces.has(before.word.lower) ||
    (before.word.form === ',' && tokens[at - 2]?.word.letterCase === 'capital' && after?.word.form === ',')
  )
}
