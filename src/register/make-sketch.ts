import { foldName } from '../authority/name-words.ts'
import type { EntryFacts, Party } from '../entries/entry-facts.ts'
import { foldLetters } from '../text/letters.ts'
import { dateReach } from './date-reach.ts'
import { type EntityNaming, entityNaming, isKnown } from './entity-naming.ts'
import { judgedFacts } from './judged-facts.ts'
import type { Judgements } from './judgements.ts'
import { contentWords, initialsOf } from './name-content.ts'
import type { PartySketch, Sketch } from './sketch.ts'
import type { Telling } from './telling.ts'

const mostNames = 6
const personal = new Set(['visitor', 'appointee'])

const made = new WeakMap<Judgements, WeakMap<Telling, Sketch>>()

/** A telling as it is compared with others, after the decisions; made once. */
export function makeSketch(telling: Telling, judgements: Judgements): Sketch {
  const sketches = made.get(judgements) ?? new WeakMap<Telling, Sketch>()
  made.set(judgements, sketches)
  const known = sketches.get(telling)
  if (known !== undefined) return known
  const sketch = newSketch(telling, judgements)
  sketches.set(telling, sketch)
  return sketch
}

function newSketch(telling: Telling, judgements: Judgements): Sketch {
  const naming = entityNaming(judgements)
  const { facts, decided } = judgedFacts(telling, judgements)
  const parties = facts.parties.map((party) => sketchParty(party, naming))
  // What is known of a field is known of the words that were read, not of those that were put in their place.
  const known = (field: 'place' | 'series' | 'title') => !decided.has(field)
  const place = known('place') ? telling.entities.place : null
  return {
    telling,
    id: telling.id,
    document: telling.document,
    kind: telling.entry.kind,
    facts,
    decided,
    date: dateReach(facts.date),
    place: facts.place === null ? null : place === null ? foldName(facts.place) : naming.idOf(place),
    country: known('place') ? telling.entities.country : null,
    parties,
    form: lastWord(facts.form),
    series: seriesWords(facts, parties),
    seriesId: known('series') ? telling.entities.series : null,
    title: facts.title === null ? [] : contentWords(facts.title),
    titleId: known('title') ? telling.entities.title : null,
    number: facts.number === null ? '' : foldLetters(facts.number).replace(/[^\p{L}\p{N}]+/gu, ''),
    copy: copyOf(telling, facts),
  }
}

function sketchParty({ role, name, entity, aliases }: Party, naming: EntityNaming): PartySketch {
  const id = entity === null ? null : naming.idOf(entity)
  // "Reyes visited": who travels or takes an office is a person, though nothing else says so.
  const isPerson = id !== null && (/^persons?\//.test(id) || (id.startsWith('thing/') && personal.has(role)))
  const words = foldName(name).split(' ')
  const names = new Set([words.join(' ')])
  if (id !== null && !isPerson) {
    for (const alias of aliases.slice(0, mostNames)) names.add(foldName(alias))
    for (const each of [name, ...aliases.slice(0, mostNames)]) {
      const initials = initialsOf(each)
      if (initials.length > 2) names.add(initials)
    }
  }
  return {
    role,
    name,
    entity: id,
    isKnown: id !== null && isKnown(id),
    isPerson,
    words,
    names,
    tokens: tokensOf(id, isPerson, words, names),
  }
}

// A person by the surname, a state by its id, others by their id and their initials or only word.
function tokensOf(
  id: string | null,
  isPerson: boolean,
  words: readonly string[],
  names: ReadonlySet<string>,
): string[] {
  if (id === null) return [words.join(' ')]
  if (isPerson) return [id, `~${words.at(-1) ?? ''}`]
  if (isLand(id)) return [id]
  return [...new Set([id, ...[...names].map((name) => initialsOf(name) || name)])]
}

/** True for states and places that an authority knows: no other name stands for them. */
export function isLand(id: string): boolean {
  return id.startsWith('states/') || id.startsWith('places/')
}

const generic = new Set(
  'conference meeting session council affair member country state regular ordinary annual international held'.split(
    ' ',
  ),
)

// The body is one word, under whatever name; what is left tells the series from others of that body.
function seriesWords({ series }: EntryFacts, parties: readonly PartySketch[]): string[] {
  if (series === null) return []
  const conveners = parties.filter((party) => party.role === 'convener' && party.entity !== null)
  const theirs = new Set(conveners.flatMap(({ names }) => [...names].flatMap((name) => contentWords(name))))
  const own = contentWords(series).filter((word) => !theirs.has(word) && !generic.has(word))
  return [...new Set([...own, ...conveners.flatMap(({ entity }) => entity ?? [])])].sort()
}

function lastWord(form: string | null): string {
  return form === null ? '' : foldLetters(form.slice(form.lastIndexOf(' ') + 1))
}

const leastWords = 25

function copyOf({ entry, evidence }: Telling, { date, place, form }: EntryFacts): string | null {
  const words = (evidence[0]?.quote.words ?? '').replace(/\s+/g, ' ')
  return words.length > leastWords ? `${entry.kind}|${form}|${date}|${place}|${words}` : null
}
