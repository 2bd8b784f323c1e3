import { foldLetters } from '../text/letters.ts'
import { fixedLexemes } from './fixed-lexemes.ts'
import type { Language } from './language.ts'
import { arabic } from './languages/arabic.ts'
import { english } from './languages/english.ts'
import { french } from './languages/french.ts'
import { type Lexeme, otherWord, type Role, type Unit } from './lexeme.ts'
import { namedDayOpeners } from './named-days.ts'

/** The words of time of a language, found by their code. */
export type Lexicon = {
  readonly code: string
  /** True where months and weekdays are written small. */
  readonly hasSmallNames: boolean
  /** By id; the first ones are the fixed lexemes. */
  readonly lexemes: readonly Lexeme[]
  readonly idOf: ReadonlyMap<string, number>
  /** Each word lies in one of its two slots: the codes, and the ids they belong to (0 where a slot is free). */
  readonly slotCodes: Int32Array
  readonly slotIds: Uint16Array
}

const slotBits = 12

/** The first of the two slots a word may lie in. */
export function firstSlot(code: number): number {
  return Math.imul(code, 0x9e3779b1) >>> (32 - slotBits)
}

/** The second of the two slots a word may lie in. */
export function secondSlot(code: number): number {
  return Math.imul(code ^ 0x5bd1e995, 0x85ebca6b) >>> (32 - slotBits)
}

/** Words of up to so many letters have a code that no other word has. */
export const exactLength = 6

/** The code of a word with one letter more, in small letters a to z: five bits a letter, turned round beyond the sixth. */
export function codeWith(code: number, unit: number): number {
  return ((code << 5) | (code >>> 27)) ^ (unit & 31)
}

function codeOf(lower: string): number {
  let code = 0
  for (let at = 0; at < lower.length; at++) code = codeWith(code, lower.charCodeAt(at))
  return code
}

const lexicons = new Map<string, Lexicon>()

/** The lexicon of a BCP 47 language tag; English where the language is not known. Arabic words are in all of them. */
export function lexiconOf(tag: string): Lexicon {
  const code = tag.slice(0, 2).toLowerCase() === 'fr' ? 'fr' : 'en'
  const met = lexicons.get(code)
  if (met !== undefined) return met
  const made = makeLexicon(code, code === 'fr' ? [french, arabic] : [english, arabic])
  lexicons.set(code, made)
  return made
}

type Draft = { -readonly [Field in keyof Lexeme]: Lexeme[Field] }

function makeLexicon(code: string, languages: readonly Language[]): Lexicon {
  const drafts = new Map<string, Draft>()
  for (const language of languages) addLanguage(drafts, language)
  const size = 1 << slotBits
  const lexemes: Lexeme[] = [...fixedLexemes]
  const lexicon = {
    code,
    hasSmallNames: code === 'fr',
    lexemes,
    idOf: new Map<string, number>(),
    slotCodes: new Int32Array(size),
    slotIds: new Uint16Array(size),
  }
  for (const lexeme of drafts.values()) {
    const id = lexemes.length
    lexemes.push(lexeme)
    lexicon.idOf.set(lexeme.lower, id)
    if (/^[a-z]+$/.test(lexeme.lower)) place(lexicon, codeOf(lexeme.lower), id)
  }
  return lexicon
}

// A word takes its first slot and moves whoever lay there to the other of its two (cuckoo hashing, Pagh and Rodler 2001).
function place(
  { slotCodes, slotIds }: Pick<Lexicon, 'slotCodes' | 'slotIds'>,
  code: number,
  id: number,
): void {
  let moving = { code, id }
  let slot = firstSlot(code)
  while (slotIds[slot] !== 0) {
    const moved = { code: slotCodes[slot] ?? 0, id: slotIds[slot] ?? 0 }
    slotCodes[slot] = moving.code
    slotIds[slot] = moving.id
    moving = moved
    slot = slot === firstSlot(moved.code) ? secondSlot(moved.code) : firstSlot(moved.code)
  }
  slotCodes[slot] = moving.code
  slotIds[slot] = moving.id
}

function addLanguage(drafts: Map<string, Draft>, language: Language): void {
  const set = (words: string, change: (lexeme: Draft) => void) => {
    for (const word of words.split(' ')) {
      if (word === '') continue
      for (const form of new Set([word, foldLetters(word)])) {
        const lexeme = drafts.get(form) ?? { ...otherWord, lower: form }
        change(lexeme)
        drafts.set(form, lexeme)
      }
    }
  }
  const setEach = (
    table: Readonly<Record<string, string>>,
    change: (lexeme: Draft, value: string) => void,
  ) => {
    for (const [word, value] of Object.entries(table)) set(word, (lexeme) => change(lexeme, value))
  }
  language.months.forEach((words, index) => {
    set(words, (lexeme) => {
      lexeme.month = index + 1
    })
  })
  language.weekdays.forEach((words, index) => {
    set(words, (lexeme) => {
      lexeme.weekday = index + 1
      lexeme.isPlural = lexeme.lower.endsWith('days')
    })
  })
  for (const [unit, words] of Object.entries(language.units)) {
    set(words.one, (lexeme) => {
      lexeme.unit = unit as Unit
    })
    set(words.many, (lexeme) => {
      lexeme.unit = unit as Unit
      lexeme.isPlural = true
    })
  }
  for (const season of ['SP', 'SU', 'FA', 'WI'] as const)
    set(language.seasons[season], (lexeme) => {
      lexeme.season = season
    })
  setEach(language.dayParts, (lexeme, value) => {
    lexeme.dayPart = value
  })
  language.numbers.split(' ').forEach((word, number) => {
    set(word, (lexeme) => {
      lexeme.number = number
    })
  })
  language.tens.split(' ').forEach((word, index) => {
    set(word, (lexeme) => {
      lexeme.number = 10 * (index + 2)
    })
  })
  language.ordinals.split(' ').forEach((word, ordinal) => {
    set(word, (lexeme) => {
      lexeme.ordinal = ordinal
    })
  })
  language.hundreds.split(' ').forEach((word, index) => {
    set(word, (lexeme) => {
      lexeme.number = index === 0 ? 100 : 1000 ** index
    })
  })
  set(language.vagueNumbers, (lexeme) => {
    lexeme.isVagueNumber = true
  })
  set(language.between, (lexeme) => {
    lexeme.isBetween = true
  })
  set(language.steps.back, (lexeme) => {
    lexeme.step = -1
  })
  set(language.steps.same, (lexeme) => {
    lexeme.step = 0
  })
  set(language.steps.on, (lexeme) => {
    lexeme.step = 1
  })
  for (const position of ['START', 'MID', 'END'] as const)
    set(language.positions[position], (lexeme) => {
      lexeme.position = position
    })
  setEach(language.bounds, (lexeme, value) => {
    lexeme.bound = value
  })
  set(language.eras.before, (lexeme) => {
    lexeme.era = -1
  })
  set(language.eras.common, (lexeme) => {
    lexeme.era = 1
  })
  set(language.eras.hijri, (lexeme) => {
    lexeme.era = 2
  })
  setEach(language.zones, (lexeme, value) => {
    lexeme.zone = value
  })
  setEach(language.references, (lexeme, value) => {
    lexeme.reference = value
  })
  setEach(language.frequencies, (lexeme, value) => {
    lexeme.frequency = value
  })
  for (const [decade, word] of Object.entries(language.decades))
    set(word, (lexeme) => {
      lexeme.decade = Number(decade)
    })
  language.hijriMonths.forEach((words, index) => {
    set(words, (lexeme) => {
      lexeme.hijriMonth = index + 1
    })
  })
  set(language.hijriOpeners, (lexeme) => {
    lexeme.hijriMonth = -1
  })
  language.persianMonths.forEach((words, index) => {
    set(words, (lexeme) => {
      lexeme.persianMonth = index + 1
    })
  })
  for (const [role, words] of Object.entries(language.roles))
    set(words, (lexeme) => {
      lexeme.role = role as Role
    })
  if (language.code === 'en') {
    set(namedDayOpeners.join(' '), (lexeme) => {
      lexeme.namedDay = lexeme.lower
    })
  }
  set(language.doubtful, (lexeme) => {
    lexeme.isDoubtful = true
  })
}
