import type { Edtf } from '../edtf/edtf.ts'
import { edtfBounds } from '../edtf/edtf-bounds.ts'
import { toEdtf } from '../edtf/to-edtf.ts'
import type { MentionKind } from '../names/mention.ts'
import { type EntryWords, entryWords } from './entry-words.ts'
import { foldedWords } from './fold-search.ts'
import { isOfRule } from './judge.ts'
import type { KeptDocument } from './kept-document.ts'
import { namesAlike } from './names-alike.ts'
import type { Query, QueryField, QueryValue } from './query.ts'
import type { RegisterEntity } from './register-entity.ts'
import type { RegisterEntry } from './register-entry.ts'
import { holdsTerm, nameHoldsTerm, type SearchTerm, searchTerm } from './search-term.ts'

/** What a query needs to know beside an entry. */
export type RegisterLookup = {
  readonly entity: (id: string) => RegisterEntity | undefined
  readonly document: (id: string) => KeptDocument | undefined
  /** The rules that found something in the words of an entry and are not silenced. */
  readonly rulesOf: (entry: string) => readonly string[]
}

/** Tells which entries answer a query. */
export function matchQuery(query: Query, lookup: RegisterLookup): (entry: RegisterEntry) => boolean {
  const matches = matcherOf(query, lookup)
  return (entry) => matches({ entry, words: entryWords(entry) })
}

type Matched = { readonly entry: RegisterEntry; readonly words: EntryWords }
type Matcher = (matched: Matched) => boolean

function matcherOf(query: Query, lookup: RegisterLookup): Matcher {
  switch (query.ask) {
    case 'everything':
      return () => true
    case 'word':
      return wordMatcher(searchTerm(query.word), lookup)
    case 'phrase':
      return phraseMatcher(searchTerm(query.phrase), lookup)
    case 'field':
      return fieldMatcher(query.field, query.value, lookup)
    case 'not': {
      const matches = matcherOf(query.query, lookup)
      return (matched) => !matches(matched)
    }
    case 'all': {
      const matchers = query.queries.map((each) => matcherOf(each, lookup))
      return (matched) => matchers.every((matches) => matches(matched))
    }
    case 'any': {
      const matchers = query.queries.map((each) => matcherOf(each, lookup))
      return (matched) => matchers.some((matches) => matches(matched))
    }
  }
}

// A word is found as it stands, in names also where it is written otherwise, and as the whole name of a party.
function wordMatcher(term: SearchTerm, lookup: RegisterLookup): Matcher {
  const [word = ''] = term.words
  const matchesPhrase = phraseMatcher(term, lookup)
  if (term.isBeginning) return matchesPhrase
  return (matched) => matchesPhrase(matched) || matched.words.names.some((name) => namesAlike(word, name))
}

function phraseMatcher(term: SearchTerm, lookup: RegisterLookup): Matcher {
  const whole = term.isBeginning ? null : term.words.join(' ')
  return ({ entry, words }) =>
    [...words.main, ...words.told].some((text) => holdsTerm(text, term)) ||
    (whole !== null &&
      entry.parties.some(({ entity }) =>
        namesOf(entity, lookup).some((name) => foldedWords(name).join(' ') === whole),
      ))
}

function namesOf(entity: string | null, lookup: RegisterLookup): readonly string[] {
  const known = entity === null ? undefined : lookup.entity(entity)
  return known === undefined ? [] : [known.name, ...known.names.map(({ name }) => name)]
}

function fieldMatcher(field: QueryField, value: QueryValue, lookup: RegisterLookup): Matcher {
  const asked = value.is === 'value' ? value.value : ''
  const term = searchTerm(asked)
  const isNamed = (entity: string | null) =>
    namesOf(entity, lookup).some((name) => nameHoldsTerm(foldedWords(name), term))
  switch (field) {
    case 'kind':
      return ({ entry }) => entry.kind === asked
    case 'status':
      return ({ entry }) => entry.status === asked
    case 'review':
      return ({ entry }) => entry.review === asked
    case 'basis':
      return ({ entry }) => entry.bases.some((basis) => basis === asked)
    case 'has':
      return hasMatcher(asked, lookup)
    case 'date':
      return dateMatcher(value)
    case 'ordinal':
      return ordinalMatcher(value)
    case 'form':
    case 'title':
    case 'number':
    case 'saidby':
      return ({ words }) => holdsTerm(words[field], term)
    case 'series':
      return ({ entry }) => entry.series !== null && holdsTerm(foldedWords(entry.series), term)
    case 'place':
      return ({ entry: { place, entities } }) =>
        (place !== null && nameHoldsTerm(foldedWords(place), term)) ||
        isNamed(entities.place) ||
        isNamed(entities.country)
    case 'party':
      return ({ entry }) =>
        entry.parties.some(({ name, entity }) =>
          entity === null ? nameHoldsTerm(foldedWords(name), term) : isNamed(entity),
        )
    case 'person':
    case 'body':
    case 'state':
      return kindOfParty(field, isNamed, lookup)
    case 'entity':
      return ({ entry: { parties, entities } }) =>
        entities.place === asked ||
        entities.country === asked ||
        parties.some(({ entity }) => entity === asked)
    case 'rule':
      return ({ entry }) => lookup.rulesOf(entry.id).some((rule) => isOfRule(rule, asked))
    case 'document':
      return ({ entry }) =>
        entry.tellings.some(
          ({ document }) =>
            document === asked || holdsTerm(foldedWords(lookup.document(document)?.name ?? ''), term),
        )
    case 'source':
      return ({ entry }) =>
        entry.tellings.some(({ document }) =>
          holdsTerm(foldedWords(lookup.document(document)?.source ?? ''), term),
        )
  }
}

function kindOfParty(
  kind: MentionKind,
  isNamed: (entity: string | null) => boolean,
  lookup: RegisterLookup,
): Matcher {
  return ({ entry }) =>
    entry.parties.some(
      ({ entity }) => entity !== null && lookup.entity(entity)?.kind === kind && isNamed(entity),
    )
}

function hasMatcher(what: string, lookup: RegisterLookup): Matcher {
  if (what === 'finding') return ({ entry }) => lookup.rulesOf(entry.id).length > 0
  return ({ entry }) => holdingsOf(entry).includes(what)
}

/** What an entry has, by the words that follow `has:`; findings stand elsewhere. */
export function holdingsOf(entry: RegisterEntry): readonly string[] {
  const has: readonly (readonly [string, boolean])[] = [
    ['disagreement', entry.disagreements.length > 0],
    ['date', entry.date !== null],
    ['place', entry.place !== null],
    ['party', entry.parties.length > 0],
    ['title', entry.title !== null],
    ['series', entry.series !== null],
    ['number', entry.number !== null],
    ['saidby', entry.saidBy !== null],
    ['decision', entry.decisions.length > 0],
    ['sources', new Set(entry.tellings.map(({ document }) => document)).size > 1],
  ]
  return has.flatMap(([name, isThere]) => (isThere ? [name] : []))
}

function dateMatcher(value: QueryValue): Matcher {
  const asked = askedDays(value)
  return ({ entry: { date } }) => {
    if (date === null || asked === null) return false
    const { first, last } = edtfBounds(date)
    return first <= asked.last && last >= asked.first
  }
}

/** The days that a date or range of a query covers; null where it is no date. */
export function askedDays(value: QueryValue): { readonly first: number; readonly last: number } | null {
  const from = edge(value.is === 'value' ? value.value : value.from)
  const until = edge(value.is === 'value' ? value.value : value.until)
  if (from === undefined || until === undefined) return null
  return {
    first: from === null ? -Infinity : edtfBounds(from).first,
    last: until === null ? Infinity : edtfBounds(until).last,
  }
}

function edge(text: string | null): Edtf | null | undefined {
  return text === null ? null : (toEdtf(text) ?? undefined)
}

function ordinalMatcher(value: QueryValue): Matcher {
  const { from, until } = askedNumbers(value)
  return ({ entry: { ordinal } }) => ordinal !== null && ordinal >= from && ordinal <= until
}

/** The numbers that a value or range of a query covers. */
export function askedNumbers(value: QueryValue): { readonly from: number; readonly until: number } {
  if (value.is === 'value') return { from: Number(value.value), until: Number(value.value) }
  return { from: Number(value.from ?? -Infinity), until: Number(value.until ?? Infinity) }
}
