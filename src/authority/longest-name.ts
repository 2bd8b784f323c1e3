import type { Token } from '../text/token.ts'
import type { AuthorityName, AuthorityRecord } from './authority-record.ts'
import type { NameCandidate } from './name-candidates.ts'
import { isSameWord } from './name-words.ts'

/** One record that bears the words matched, and by which of its names. */
export type NameBearer = { readonly record: AuthorityRecord; readonly name: AuthorityName }

/** The longest known name that begins at a token, and all records that bear it, the best known first. */
export type AuthorityMatch = {
  /** How many tokens it takes. */
  readonly length: number
  readonly bearers: readonly NameBearer[]
  readonly records: readonly AuthorityRecord[]
  /** True where the words only describe: "Hungarian", "Azerbaijanis". */
  readonly isAdjective: boolean
  /** True where only towns without fame bear the name: without a preposition of place it is likelier a surname. */
  readonly isObscure: boolean
}

/** How strictly names are compared with words. */
export type MatchOptions = {
  /** Also find names that were robbed of their large letters: "azerbaijan", "nato". */
  readonly anyCase?: boolean
}

/** The longest of the candidates that stands at a token, with all that bear the same words. */
export function longestName(
  candidates: readonly NameCandidate[],
  tokens: readonly Token[],
  at: number,
  limit: number,
  options: MatchOptions | undefined,
): AuthorityMatch | undefined {
  let words = 0
  let length = 0
  const bearers: NameCandidate[] = []
  for (const candidate of candidates) {
    if (candidate.words.length < words) break
    const found = lengthOf(candidate, tokens, at, limit, options?.anyCase === true)
    if (found === 0) continue
    if (words === 0) {
      words = candidate.words.length
      length = found
    }
    if (found === length && !bearers.some((bearer) => bearer.record === candidate.record))
      bearers.push(candidate)
  }
  if (words === 0) return undefined
  const [only] = bearers
  return {
    length,
    bearers,
    records:
      only !== undefined && bearers.length === 1 ? only.records : bearers.map((bearer) => bearer.record),
    isObscure: bearers.every((bearer) => bearer.isObscure),
    isAdjective: bearers.every((bearer) => bearer.isAdjective),
  }
}

const joints = new Set(['-', '–', '‐', '‑'])

/** How many tokens a name takes here; 0 where it does not stand here. */
function lengthOf(
  name: NameCandidate,
  tokens: readonly Token[],
  start: number,
  limit: number,
  anyCase: boolean,
): number {
  let at = start
  for (let index = 0; index < name.words.length; index++) {
    if (index > 0) at = skipMark(name, index - 1, tokens, at)
    const word = tokens[at]?.word
    const wanted = name.words[index]
    if (word === undefined || wanted === undefined || at >= limit || !isSameWord(word.folded, wanted))
      return 0
    if (!anyCase && !isWrittenAs(name, index, word.form)) return 0
    at++
  }
  return at - start
}

// A hyphen may always join two words; a comma or full stop only where the name has a mark too.
function skipMark(name: NameCandidate, before: number, tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word
  if (word === undefined || word.kind !== 'mark') return at
  const isStop = word.form === '.' && (tokens[at - 1]?.word.form.length ?? 9) <= 3
  return name.breaks[before] === true || joints.has(word.form) || isStop ? at + 1 : at
}

// "who" is not WHO, "turkey" not Türkiye; "The" may be small, later words too, but an acronym is written as it is.
function isWrittenAs(name: NameCandidate, index: number, form: string): boolean {
  const wanted = name.forms[index] ?? ''
  if (form === wanted) return true
  if (name.isAcronym) return isHeadlineAcronym(name, form)
  if (index > 0 || name.words[0] === 'the') return true
  return form !== form.toLowerCase() || wanted === wanted.toLowerCase()
}

// Some papers write Nato and Unesco; shorter ones would be words.
function isHeadlineAcronym(name: NameCandidate, form: string): boolean {
  const { record } = name
  return record.kind === 'body' && record.wellKnown === true && form.length > 3 && form !== form.toLowerCase()
}
