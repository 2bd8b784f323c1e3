/** How a name is used; no form: the usual name. */
export type NameForm = 'official' | 'short' | 'acronym' | 'former' | 'variant' | 'demonym' | 'adjective'

/** A name with the time in which it was borne; dates are EDTF years, months or days, both ends included. */
export type AuthorityName = {
  readonly name: string
  readonly from?: string
  readonly until?: string
  readonly form?: NameForm
  readonly language?: string
}

type RecordBase = {
  /** Folder and name: `states/azerbaijan`; the folder is the plural of the kind. */
  readonly id: string
  /** The first one is the name to print. */
  readonly names: readonly AuthorityName[]
  /** When it began and ended to exist, was born and died, was fought, signed or held. */
  readonly from?: string
  readonly until?: string
}

/** A state, also a former one or one of disputed standing. */
export type StateRecord = RecordBase & {
  readonly kind: 'state'
  readonly iso?: string
  readonly capital?: readonly { readonly place: string; readonly from?: string; readonly until?: string }[]
  readonly predecessors?: readonly string[]
  readonly successors?: readonly string[]
  /** What a reader must know of its standing, worded neutrally. */
  readonly note?: string
}

/** One membership: `status` where it is not full membership, such as `observer`. */
export type Membership = {
  readonly member: string
  readonly from?: string
  readonly until?: string
  readonly status?: string
}

/** An organisation, or an organ of one. */
export type BodyRecord = RecordBase & {
  readonly kind: 'body'
  readonly seat?: string
  /** The id of the body that it is an organ of. */
  readonly within?: string
  readonly members?: readonly Membership[]
  readonly predecessors?: readonly string[]
  readonly successors?: readonly string[]
  /** Its acronym needs no expansion. */
  readonly wellKnown?: true
}

/** A city, region, building or other place. */
export type PlaceRecord = RecordBase & {
  readonly kind: 'place'
  /** The id of the state that it lies in; none where that is disputed. */
  readonly country?: string
  /** Latitude and longitude. */
  readonly at?: readonly [number, number]
  readonly population?: number
  readonly capital?: true
}

/** One meeting of a series. */
export type Session = {
  readonly ordinal?: number
  readonly from: string
  readonly until?: string
  readonly place?: string
}

/** A series of meetings; its names are the names of the series. Extraordinary sessions are a series of their own. */
export type SeriesRecord = RecordBase & {
  readonly kind: 'series'
  readonly body?: string
  readonly sessions: readonly Session[]
}

/** One term in an office, by the holder's usual name; no `until`: not known to have ended. */
export type Term = { readonly person: string; readonly from: string; readonly until?: string }

/** An office and those who held it, in order of time. */
export type OfficeRecord = RecordBase & {
  readonly kind: 'office'
  /** The state or body that it belongs to. */
  readonly of: string
  readonly holders: readonly Term[]
}

/** A person; the holders of offices are persons without a record of their own. */
export type PersonRecord = RecordBase & { readonly kind: 'person' }

/** A treaty, charter, declaration or resolution; `from` is the day of its signing or adoption. */
export type ActRecord = RecordBase & {
  readonly kind: 'act'
  readonly place?: string
  readonly inForce?: string
}

/** A war, revolution, conference or other named happening or period. */
export type EventRecord = RecordBase & { readonly kind: 'event'; readonly place?: string }

/** What is known beforehand of one thing that documents may name. */
export type AuthorityRecord =
  | StateRecord
  | BodyRecord
  | PlaceRecord
  | SeriesRecord
  | OfficeRecord
  | PersonRecord
  | ActRecord
  | EventRecord

/** The kinds of records. */
export type AuthorityKind = AuthorityRecord['kind']
