import type { EntryPattern } from './pattern.ts'
import { actOf } from './patterns/act/act-of.ts'
import { adopted } from './patterns/act/adopted.ts'
import { bookPublished } from './patterns/act/book-published.ts'
import { came } from './patterns/act/came.ts'
import { declared } from './patterns/act/declared.ts'
import { enteredIntoForce } from './patterns/act/entered-into-force.ts'
import { followed } from './patterns/act/followed.ts'
import { lightVerb } from './patterns/act/light-verb.ts'
import { namedAct } from './patterns/act/named-act.ts'
import { publicationLine } from './patterns/act/publication-line.ts'
import { signed } from './patterns/act/signed.ts'
import { spoke } from './patterns/act/spoke.ts'
import { thenApproved } from './patterns/act/then-approved.ts'
import { appointed } from './patterns/appointment/appointed.ts'
import { became } from './patterns/appointment/became.ts'
import { officePeriod } from './patterns/appointment/office-period.ts'
import { postList } from './patterns/appointment/post-list.ts'
import { presided } from './patterns/appointment/presided.ts'
import { served } from './patterns/appointment/served.ts'
import { term } from './patterns/appointment/term.ts'
import { tookUp } from './patterns/appointment/took-up.ts'
import { withAs } from './patterns/appointment/with-as.ts'
import { loanTo } from './patterns/assistance/loan-to.ts'
import { provided } from './patterns/assistance/provided.ts'
import { suspended } from './patterns/assistance/suspended.ts'
import { awarded } from './patterns/conferral/awarded.ts'
import { degreeTaken } from './patterns/conferral/degree.ts'
import { honourLine } from './patterns/conferral/honour-line.ts'
import { namedAfter } from './patterns/conferral/named-after.ts'
import { raised } from './patterns/conferral/raised.ts'
import { wentTo } from './patterns/conferral/went-to.ts'
import { ceased } from './patterns/founding/ceased.ts'
import { existed } from './patterns/founding/existed.ts'
import { expected } from './patterns/founding/expected.ts'
import { followedIn } from './patterns/founding/followed-in.ts'
import { founded } from './patterns/founding/founded.ts'
import { foundingOf } from './patterns/founding/founding-of.ts'
import { itClosed } from './patterns/founding/it-closed.ts'
import { merged } from './patterns/founding/merged.ts'
import { eventNoun } from './patterns/incident/event-noun.ts'
import { fighting } from './patterns/incident/fighting.ts'
import { happened } from './patterns/incident/happened.ts'
import { lifespan } from './patterns/incident/lifespan.ts'
import { bodyMet } from './patterns/meeting/body-met.ts'
import { hadTalks } from './patterns/meeting/had-talks.ts'
import { implied } from './patterns/meeting/implied.ts'
import { itHeld } from './patterns/meeting/it-held.ts'
import { lastOfThem } from './patterns/meeting/last-of-them.ts'
import { listed } from './patterns/meeting/listed.ts'
import { met } from './patterns/meeting/met.ts'
import { meetingNamed } from './patterns/meeting/named.ts'
import { venue } from './patterns/meeting/venue.ts'
import { yearsOf } from './patterns/meeting/years-of.ts'
import { accession } from './patterns/membership/accession.ts'
import { becameMember } from './patterns/membership/became-member.ts'
import { joined } from './patterns/membership/joined.ts'
import { rights } from './patterns/membership/rights.ts'
import { relationsHeading } from './patterns/relations/heading.ts'
import { mission } from './patterns/relations/mission.ts'
import { recognized } from './patterns/relations/recognized.ts'
import { related } from './patterns/relations/related.ts'
import { nameDates } from './patterns/renaming/name-dates.ts'
import { nowCalled } from './patterns/renaming/now-called.ts'
import { renamed } from './patterns/renaming/renamed.ts'
import { received } from './patterns/visit/received.ts'
import { visitLine } from './patterns/visit/visit-line.ts'
import { visitOf } from './patterns/visit/visit-of.ts'
import { visited } from './patterns/visit/visited.ts'

/** Every entry pattern; their order never matters. */
export const allPatterns: readonly EntryPattern[] = [
  actOf,
  adopted,
  bookPublished,
  came,
  declared,
  enteredIntoForce,
  followed,
  lightVerb,
  namedAct,
  publicationLine,
  signed,
  spoke,
  thenApproved,
  appointed,
  became,
  officePeriod,
  postList,
  presided,
  served,
  term,
  tookUp,
  withAs,
  loanTo,
  provided,
  suspended,
  awarded,
  degreeTaken,
  honourLine,
  namedAfter,
  raised,
  wentTo,
  ceased,
  existed,
  expected,
  followedIn,
  founded,
  foundingOf,
  itClosed,
  merged,
  eventNoun,
  fighting,
  happened,
  lifespan,
  bodyMet,
  hadTalks,
  implied,
  itHeld,
  lastOfThem,
  listed,
  met,
  meetingNamed,
  venue,
  yearsOf,
  accession,
  becameMember,
  joined,
  rights,
  relationsHeading,
  mission,
  recognized,
  related,
  nameDates,
  nowCalled,
  renamed,
  received,
  visitLine,
  visitOf,
  visited,
]
