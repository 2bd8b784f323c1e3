/** Units of time as TIMEX3 durations name them; `M` is the month, `TM` the minute. */
export type Unit = 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'WE' | 'FN' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'ML'

/** What a word or mark does in the grammar of time; each has one role at most. */
export type Role =
  | 'the'
  | 'a'
  | 'this'
  | 'that'
  | 'its'
  | 'of'
  | 'in'
  | 'on'
  | 'at'
  | 'by'
  | 'for'
  | 'during'
  | 'and'
  | 'or'
  | 'to'
  | 'until'
  | 'through'
  | 'from'
  | 'between'
  | 'since'
  | 'than'
  | 'same'
  | 'half'
  | 'less'
  | 'more'
  | 'least'
  | 'every'
  | 'per'
  | 'old'
  | 'long'
  | 'very'
  | 'dash'
  | 'comma'
  | 'stop'
  | 'slash'
  | 'colon'
  | 'apostrophe'
  | 'open'
  | 'close'
  | 'quote'
  | 'money'
  | 'percent'
  | 'sign'
  | 'time'
  | 'period'
  | 'year-word'
  | 'count'
  | 'will'
  | 'modal'
  | 'rest'
  | 'part'
  | 'later'
  | 'ago'
  | 'before'
  | 'after'
  | 'earlier'
  | 'only'
  | 'another'
  | 'once'
  | 'twice'
  | 'times'
  | 'anniversary'
  | 'fiscal'
  | 'clock'
  | 'hours'
  | 'numbering'
  | 'measured'
  | 'middle'
  | 'am'
  | 'pm'
  | 'other'
  | 'final'
  | 'age'
  | 'up'
  | 'prior'
  | 'date'
  | 'being'
  | 'modern'
  | 'right'
  | 'point'
  | 'plain'
  | 'little'
  | 'plan'
  | 'small'
  | 'closing'
  | 'style'
  | 'old-style'
  | 'moment'
  | 'era-initial'

/** What a word can say about time; all fields are there, so that reading stays on one shape of object. */
export type Lexeme = {
  readonly lower: string
  readonly role: Role | ''
  /** 1 to 12, else 0. */
  readonly month: number
  /** 1 for Monday to 7 for Sunday, else 0. */
  readonly weekday: number
  readonly unit: Unit | ''
  /** True for "days", false for "day". */
  readonly isPlural: boolean
  /** The value of a number word ("three"), else −1. */
  readonly number: number
  /** The value of an ordinal word ("third"), else −1. */
  readonly ordinal: number
  /** An uncertain number ("several", "few"). */
  readonly isVagueNumber: boolean
  /** An adjective that may stand between an amount and its unit: "three full weeks". */
  readonly isBetween: boolean
  readonly season: '' | 'SP' | 'SU' | 'FA' | 'WI'
  readonly dayPart: string
  /** Which one of its kind: 1 for "next", 0 for "this", −1 for "last"; else NaN. */
  readonly step: number
  /** Where in the period: "early", "mid", "late". */
  readonly position: '' | 'START' | 'MID' | 'END'
  /** How an amount or date is bounded: "about", "nearly". */
  readonly bound: string
  /** −1 for BC, 1 for AD, 2 for the Hijri era; else 0. */
  readonly era: number
  /** An offset from UTC such as `Z` or `-05`; `local` where it changes with the season. */
  readonly zone: string
  /** What an adverb refers to: `PRESENT_REF`, `D-1` for yesterday. */
  readonly reference: string
  /** A frequency ("daily"): its TIMEX3 value. */
  readonly frequency: string
  /** The first year of a decade within its century, for "nineties"; else −1. */
  readonly decade: number
  /** 1 to 12; −1 for the first word of a month with two parts. */
  readonly hijriMonth: number
  readonly persianMonth: number
  readonly namedDay: string
  /** A word that is usually something else: "may", "march", "second", "fall", "sun". */
  readonly isDoubtful: boolean
  /** For number tokens: how many digits, and which letters follow them. */
  readonly digits: number
  readonly suffix: '' | 'th' | 's' | 'h' | 'am' | 'pm' | 'grouped' | 'other'
}

/** The lexeme of a word that says nothing about time. */
export const otherWord: Lexeme = {
  lower: '',
  role: '',
  month: 0,
  weekday: 0,
  unit: '',
  isPlural: false,
  number: -1,
  ordinal: -1,
  isVagueNumber: false,
  isBetween: false,
  season: '',
  dayPart: '',
  step: Number.NaN,
  position: '',
  bound: '',
  era: 0,
  zone: '',
  reference: '',
  frequency: '',
  decade: -1,
  hijriMonth: 0,
  persianMonth: 0,
  namedDay: '',
  isDoubtful: false,
  digits: 0,
  suffix: '',
}
