import { allKinds } from '../entries/all-kinds.ts'
import type { QueryField } from './query.ts'

/** What a field of a query takes: one of a few words, the words of a name or title, a date, a number, or an id. */
export type QueryFieldForm = 'choice' | 'words' | 'date' | 'number' | 'id'

/** What is known of a field of a query. */
export type QueryFieldNote = {
  /** In half a sentence. */
  readonly says: string
  readonly takes: QueryFieldForm
  /** What it can be, where that is one of a few words; else empty. */
  readonly choices: readonly string[]
  readonly example: string
  /** Other names under which people look for it. */
  readonly aliases: readonly string[]
}

/** What `has:` can ask for. */
export const holdings = [
  'finding',
  'disagreement',
  'date',
  'place',
  'party',
  'title',
  'series',
  'number',
  'saidby',
  'decision',
  'sources',
] as const

/** The fields that a query can name, in the order in which they are offered. */
export const queryFields: Readonly<Record<QueryField, QueryFieldNote>> = {
  kind: choice('what happened', Object.keys(allKinds), 'kind:act', ['type', 'what']),
  date: {
    says: 'when it happened: a year, month, day, decade or range',
    takes: 'date',
    choices: [],
    example: 'date:1993..2008',
    aliases: ['year', 'when', 'in', 'on', 'during'],
  },
  body: words('an organisation that takes part', 'body:OIC', ['organisation', 'organization', 'org']),
  person: words('a person who takes part', 'person:Aliyev', ['who', 'name']),
  state: words('a state that takes part', 'state:Senegal', ['country', 'nation']),
  place: words('where it happened', 'place:Dakar', ['where', 'city', 'at', 'location']),
  series: words('the series of meetings', 'series:"Islamic Summit"', []),
  form: words('which sort of act, meeting or visit', 'form:resolution', ['sort']),
  title: words('the title of an act, the theme of a meeting', 'title:"cultural heritage"', ['theme']),
  number: words('the number of an act', 'number:8/31-C', ['no']),
  ordinal: {
    says: 'the number of a meeting in its series',
    takes: 'number',
    choices: [],
    example: 'ordinal:33',
    aliases: ['session'],
  },
  party: words('whoever takes part, by any of its names', 'party:ISESCO', ['parties', 'actor']),
  entity: {
    says: 'whoever takes part, by its id in the register',
    takes: 'id',
    choices: [],
    example: 'entity:bodies/oic',
    aliases: [],
  },
  saidby: words('who within the document says so', 'saidby:minister', ['said', 'speaker']),
  status: choice(
    'whether it was held, planned or denied',
    ['held', 'planned', 'denied'],
    'status:planned',
    [],
  ),
  basis: choice(
    'how a value of it was got',
    ['read', 'repaired', 'inferred', 'resolved', 'decided'],
    'basis:repaired',
    [],
  ),
  review: choice(
    'how far people have looked at it',
    ['open', 'accepted', 'corrected', 'added'],
    'review:open',
    ['reviewed'],
  ),
  has: choice('what it has', holdings, 'has:finding', ['with']),
  rule: {
    says: 'a check rule, or family of rules, that found something in its words',
    takes: 'id',
    choices: [],
    example: 'rule:date/day-after-year',
    aliases: ['finding'],
  },
  document: words('the document that tells it, by name or id', 'document:history.txt', ['doc', 'file']),
  source: words('the address or path of the document that tells it', 'source:example.org', ['url', 'from']),
}

/** The names of the fields, in the order in which they are offered. */
export const queryFieldNames = Object.keys(queryFields).filter(isQueryField)

/** True where a word names a field. */
export function isQueryField(name: string): name is QueryField {
  return Object.hasOwn(queryFields, name)
}

function choice(
  says: string,
  choices: readonly string[],
  example: string,
  aliases: readonly string[],
): QueryFieldNote {
  return { says, takes: 'choice', choices, example, aliases }
}

function words(says: string, example: string, aliases: readonly string[]): QueryFieldNote {
  return { says, takes: 'words', choices: [], example, aliases }
}
