import acts from '../../authorities/acts.jsonl?url'
import bodies from '../../authorities/bodies.jsonl?url'
import cities from '../../authorities/cities.jsonl?url'
import events from '../../authorities/events.jsonl?url'
import formerStates from '../../authorities/former-states.jsonl?url'
import namedDays from '../../authorities/named-days.jsonl?url'
import offices from '../../authorities/offices.jsonl?url'
import oicSeries from '../../authorities/oic-series.jsonl?url'
import persons from '../../authorities/persons.jsonl?url'
import places from '../../authorities/places.jsonl?url'
import series from '../../authorities/series.jsonl?url'
import states from '../../authorities/states.jsonl?url'

/** Where an authority file is served, and its name in the folder, by which the order of the files goes. */
export type AuthorityAddress = { readonly name: string; readonly address: string }

/** The files that are wanted before anything is read. */
export const smallAuthorities: readonly AuthorityAddress[] = [
  { name: 'acts.jsonl', address: acts },
  { name: 'bodies.jsonl', address: bodies },
  { name: 'events.jsonl', address: events },
  { name: 'former-states.jsonl', address: formerStates },
  { name: 'named-days.jsonl', address: namedDays },
  { name: 'offices.jsonl', address: offices },
  { name: 'oic-series.jsonl', address: oicSeries },
  { name: 'persons.jsonl', address: persons },
  { name: 'places.jsonl', address: places },
  { name: 'series.jsonl', address: series },
  { name: 'states.jsonl', address: states },
]

/** The files that are so large that the first reading does not wait for them. */
export const largeAuthorities: readonly AuthorityAddress[] = [{ name: 'cities.jsonl', address: cities }]
