import type { Role, Unit } from './lexeme.ts'

/** A frequency word and the TIMEX3 value of its set. */
export type WordValues = Readonly<Record<string, string>>

/** The words of time of one language, all in small letters. */
export type Language = {
  /** BCP 47. */
  readonly code: string
  /** January first; spellings parted by spaces. */
  readonly months: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly units: Readonly<Partial<Record<Unit, { readonly one: string; readonly many: string }>>>
  readonly seasons: Readonly<Record<'SP' | 'SU' | 'FA' | 'WI', string>>
  readonly dayParts: WordValues
  /** Number words from 0 on. */
  readonly numbers: string
  readonly tens: string
  /** The words for 100, a thousand, a million, in this order. */
  readonly hundreds: string
  readonly ordinals: string
  readonly vagueNumbers: string
  /** Adjectives between an amount and its unit. */
  readonly between: string
  /** "last", "this", "next". */
  readonly steps: Readonly<Record<'back' | 'same' | 'on', string>>
  readonly positions: Readonly<Record<'START' | 'MID' | 'END', string>>
  /** By TIMEX3 `mod`. */
  readonly bounds: WordValues
  readonly eras: Readonly<Record<'before' | 'common' | 'hijri', string>>
  readonly zones: WordValues
  readonly references: WordValues
  readonly frequencies: WordValues
  /** Decade words by their first year within a century. */
  readonly decades: Readonly<Record<number, string>>
  readonly hijriMonths: readonly string[]
  /** First words of months that have two parts ("Rabi' al-Awwal"). */
  readonly hijriOpeners: string
  readonly persianMonths: readonly string[]
  readonly roles: Readonly<Partial<Record<Role, string>>>
  /** Words that are usually no words of time. */
  readonly doubtful: string
}
