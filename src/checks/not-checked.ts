import type { Authority } from '../authority/load-authority.ts'
import type { Read } from '../resolve/read.ts'
import type { Span } from '../text/span.ts'
import { allRules } from './all-rules.ts'
import { type CheckOptions, severityOf } from './check.ts'
import { factsOf } from './facts.ts'
import { numberedMeetings } from './meetings.ts'
import { seriesOfMeeting } from './series-of-meeting.ts'

/** What the checks of one document did not cover. */
export type NotChecked = {
  /** Sentences that tell a happening which was not understood. */
  readonly sentences: readonly Span[]
  /** Series of numbered meetings that no authority file knows. */
  readonly series: readonly string[]
  /** Rules that are off. */
  readonly rules: readonly string[]
  /** True where no word list was given. */
  readonly isSpellingOff: boolean
}

/** Says what was not checked. */
export function notChecked(read: Read, authority: Authority, options: CheckOptions = {}): NotChecked {
  const facts = factsOf(read, authority, options.speller ?? null)
  const series = numberedMeetings(facts).filter(
    (meeting) => meeting.words.size > 1 && seriesOfMeeting(facts, meeting) === undefined,
  )
  return {
    sentences: read.ledger.filter(({ why }) => why === 'not-understood').map(({ span }) => span),
    series: [...new Set(series.map((meeting) => meeting.series.replace(/\s+/g, ' ')))].sort(),
    rules: allRules.filter((rule) => severityOf(rule, options.severities) === 'off').map(({ id }) => id),
    isSpellingOff: options.speller === undefined,
  }
}
