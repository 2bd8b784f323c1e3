import type { Join } from './join.ts'
import { amountsBefore } from './joins/amounts-before.ts'
import { articleBefore } from './joins/article-before.ts'
import { boundBefore } from './joins/bound-before.ts'
import { centuriesBefore } from './joins/centuries-before.ts'
import { daysAfterMonth } from './joins/days-after-month.ts'
import { daysBeforeMonth } from './joins/days-before-month.ts'
import { dropInNews } from './joins/drop-in-news.ts'
import { narrativeTime } from './joins/narrative-time.ts'
import { numericOrder } from './joins/numeric-order.ts'
import { positionBefore } from './joins/position-before.ts'
import { ranges } from './joins/ranges.ts'
import { relationBefore } from './joins/relation-before.ts'
import { sharedEra } from './joins/shared-era.ts'
import { sharedYear } from './joins/shared-year.ts'
import { shortYears } from './joins/short-years.ts'
import { wholeOfPart } from './joins/whole-of-part.ts'

/** The joins in the order they work in, each with the reason for its place. */
export const allJoins: readonly Join[] = [
  // Looks at no other kind of time; first, so that all others see the right day.
  numericOrder,
  // Bare numbers become times first: everything after needs both ends of a range.
  daysBeforeMonth,
  daysAfterMonth,
  amountsBefore,
  shortYears,
  sharedEra,
  centuriesBefore,
  // Weekday, hour and day are one time, whichever pattern read them.
  wholeOfPart,
  // A year at the end of a range is nearer than any year told before.
  sharedYear,
  // Words before a time belong to it: the position first, since article and bound stand before it.
  positionBefore,
  articleBefore,
  boundBefore,
  // Only now is each time whole and the narrative can be followed from one to the next.
  narrativeTime,
  // Whether a document is news shows in all its dates.
  dropInNews,
  // Ends of a range have each been placed in time; now they become one.
  ranges,
  // A range that was joined no longer opens with its "from".
  relationBefore,
]
