import type { Rule } from './rule.ts'
import { alienLetter } from './text/alien-letter.ts'
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

/** Every rule; the order is that of the families and says nothing else. */
export const allRules: readonly Rule[] = [
  alienLetter,
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
]
