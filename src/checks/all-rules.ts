import { lettersDoNotFit } from './acronym/letters-do-not-fit.ts'
import { neverExpanded } from './acronym/never-expanded.ts'
import { twoAcronyms } from './acronym/two-acronyms.ts'
import { twoExpansions } from './acronym/two-expansions.ts'
import { usedBeforeExpansion } from './acronym/used-before-expansion.ts'
import { headingYears } from './conflict/heading-years.ts'
import { lifeDatesDiffer } from './conflict/life-dates-differ.ts'
import { titleTwoWays } from './conflict/title-two-ways.ts'
import { toldElsewhere } from './conflict/told-elsewhere.ts'
import { toldTwice } from './conflict/told-twice.ts'
import { age } from './count/age.ts'
import { announcedAndListed } from './count/announced-and-listed.ts'
import { overHundredPercent } from './count/over-hundred-percent.ts'
import { partsAndWhole } from './count/parts-and-whole.ts'
import { yearsBetween } from './count/years-between.ts'
import { calendarTwin } from './date/calendar-twin.ts'
import { dayAfterYear } from './date/day-after-year.ts'
import { future } from './date/future.ts'
import { impossibleDay } from './date/impossible-day.ts'
import { rangeBackwards } from './date/range-backwards.ts'
import { torn } from './date/torn.ts'
import { wrongWeekday } from './date/wrong-weekday.ts'
import { homoglyph } from './name/homoglyph.ts'
import { lostCapital } from './name/lost-capital.ts'
import { nearKnownName } from './name/near-known-name.ts'
import { oneBodySeveralNames } from './name/one-body-several-names.ts'
import { speltTwoWays } from './name/spelt-two-ways.ts'
import { malformed } from './ordinal/malformed.ts'
import { outOfOrder } from './ordinal/out-of-order.ts'
import { unequalLists } from './ordinal/unequal-lists.ts'
import { referenceDate } from './reference/date.ts'
import { session } from './reference/session.ts'
import { yearOfJoining } from './reference/year-of-joining.ts'
import type { Rule } from './rule.ts'
import { alienLetter } from './text/alien-letter.ts'
import { confusedWords } from './text/confused-words.ts'
import { doubledMark } from './text/doubled-mark.ts'
import { fragment } from './text/fragment.ts'
import { fullStopInDate } from './text/full-stop-in-date.ts'
import { fullStopInsideSentence } from './text/full-stop-inside-sentence.ts'
import { missingSpace } from './text/missing-space.ts'
import { repeatedPassage } from './text/repeated-passage.ts'
import { repeatedWord } from './text/repeated-word.ts'
import { runTogetherSentences } from './text/run-together-sentences.ts'
import { spelling } from './text/spelling.ts'
import { straySpace } from './text/stray-space.ts'
import { tornBracket } from './text/torn-bracket.ts'
import { tornParagraph } from './text/torn-paragraph.ts'
import { unbalancedBracket } from './text/unbalanced-bracket.ts'
import { unbalancedQuotation } from './text/unbalanced-quotation.ts'
import { undecodedLetters } from './text/undecoded-letters.ts'
import { verbForm } from './text/verb-form.ts'
import { anniversary } from './time/anniversary.ts'
import { ended } from './time/ended.ts'
import { lifeOrder } from './time/life-order.ts'
import { nameOutsideItsYears } from './time/name-outside-its-years.ts'
import { officeOutsideTerm } from './time/office-outside-term.ts'

/** Every rule; the order is that of the families and says nothing else. */
export const allRules: readonly Rule[] = [
  lettersDoNotFit,
  neverExpanded,
  twoAcronyms,
  twoExpansions,
  usedBeforeExpansion,
  headingYears,
  lifeDatesDiffer,
  titleTwoWays,
  toldElsewhere,
  toldTwice,
  age,
  announcedAndListed,
  overHundredPercent,
  partsAndWhole,
  yearsBetween,
  calendarTwin,
  dayAfterYear,
  future,
  impossibleDay,
  rangeBackwards,
  torn,
  wrongWeekday,
  homoglyph,
  lostCapital,
  nearKnownName,
  oneBodySeveralNames,
  speltTwoWays,
  malformed,
  outOfOrder,
  unequalLists,
  referenceDate,
  session,
  yearOfJoining,
  alienLetter,
  confusedWords,
  doubledMark,
  fragment,
  fullStopInDate,
  fullStopInsideSentence,
  missingSpace,
  repeatedPassage,
  repeatedWord,
  runTogetherSentences,
  spelling,
  straySpace,
  tornBracket,
  tornParagraph,
  unbalancedBracket,
  unbalancedQuotation,
  undecodedLetters,
  verbForm,
  anniversary,
  ended,
  lifeOrder,
  nameOutsideItsYears,
  officeOutsideTerm,
]
