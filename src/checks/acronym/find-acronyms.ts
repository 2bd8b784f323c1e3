import { numberOfRoman } from '../../text/roman.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/token.ts'
import type { Facts } from '../facts.ts'

/** An acronym beside the words it stands for: "Economic Cooperation Organization (ECO)", "ECO (Economic …)". */
export type Expansion = {
  readonly acronym: string
  /** The words, without a leading article. */
  readonly words: readonly string[]
  /** The span of words and bracket. */
  readonly span: Span
  readonly at: Span
}

/** Every acronym of a document: where it stands, and where it is expanded. */
export type Acronyms = {
  readonly uses: ReadonlyMap<string, readonly Use[]>
  readonly expansions: readonly Expansion[]
}

/** One place of an acronym. */
type Use = Span & { readonly token: number; readonly isHeading: boolean; readonly isExpanded: boolean }

const links = new Set([
  "'",
  '’',
  's',
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'to',
  'de',
  'des',
  'du',
  'la',
  'le',
  'et',
  'against',
  'with',
  'by',
  '&',
  '-',
  "'s",
  '’s',
  ',',
  '/',
])
const known = new WeakMap<Facts, Acronyms>()

/** Finds the acronyms of a document, once. */
export function findAcronyms(facts: Facts): Acronyms {
  const met = known.get(facts)
  if (met !== undefined) return met
  const found = find(facts)
  known.set(facts, found)
  return found
}

function find({ text: { tokens, sentences } }: Facts): Acronyms {
  const uses = new Map<string, Use[]>()
  const expansions: Expansion[] = []
  for (const sentence of sentences) {
    const isShouted = isInLargeLetters(tokens, sentence.first, sentence.last)
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]
      if (token === undefined || !isAcronym(token, bracketed(tokens, at)) || isDotted(tokens, at)) continue
      const acronym = baseOf(token.word.form)
      const inBrackets = bracketed(tokens, at)
        ? wordsBefore(tokens, at - 1, sentence.first, acronym)
        : undefined
      const before = tokens[at - 1]?.word.lower
      const isOr =
        before === 'or' ||
        before === 'called' ||
        ((before === 'as' || before === 'simply') &&
          /^(?:known|or|abbreviated|as)$/.test(tokens[at - 2]?.word.lower ?? ''))
      const offered =
        inBrackets === undefined && isOr ? nameBeforeOr(tokens, at, sentence.first, acronym) : undefined
      const followed = inBrackets ?? offered ?? wordsInBracketAfter(tokens, at, sentence.last, acronym)
      if (followed !== undefined) {
        const words = followed.words
        expansions.push({ acronym, words, span: { start: followed.start, end: followed.end }, at: token })
      }
      if (isShouted) continue
      const list = uses.get(acronym) ?? []
      list.push({
        start: token.start,
        end: token.end,
        token: at,
        isHeading: sentence.isHeading,
        isExpanded: followed !== undefined,
      })
      uses.set(acronym, list)
    }
  }
  return { uses, expansions }
}

/** Two to seven large letters, a small s behind them or not; no Roman numeral. */
function isAcronym({ word }: Token, isBracketed: boolean): boolean {
  if (word.kind !== 'word' || word.form.length < 2 || word.form.length > 8) return false
  const { form } = word
  if (form.includes('.') || form.includes("'") || form.includes('’')) return false
  const base = baseOf(form)
  if (base.length < 2 || base !== base.toUpperCase() || base === base.toLowerCase() || /\d/.test(base))
    return false
  // "(MLX)" behind a name is no number.
  return (
    numberOfRoman(base) === undefined || base === 'CD' || base === 'DC' || (isBracketed && base.length > 2)
  )
}

// "LL.M.": a part of a dotted abbreviation.
function isDotted(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at + 1]
  return stop?.word.form === '.' && tokens[at + 2]?.start === stop.end && tokens[at + 2]?.word.kind === 'word'
}

/** "NGOs" is "NGO" more than once. */
function baseOf(form: string): string {
  return form.length > 2 && form.endsWith('s') ? form.slice(0, -1) : form
}

function isInLargeLetters(tokens: readonly Token[], first: number, last: number): boolean {
  let large = 0
  let all = 0
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word
    if (word?.kind !== 'word' || word.form.length < 2) continue
    all++
    if (word.letterCase === 'upper') large++
  }
  return large > 2 && large * 2 > all
}

// "(ECO)", "(ECO, also …)", "[ECO]", "(the ECO)".
function bracketed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word.form
  const after = tokens[at + 1]?.word.form
  return (
    (before === '(' || before === '[') &&
    (after === ')' || after === ']' || after === ',' || after === ';' || after === 'or')
  )
}

/** "the North Atlantic Council, or NAC", "commonly known as the NAC". */
function nameBeforeOr(
  tokens: readonly Token[],
  at: number,
  first: number,
  acronym: string,
): Words | undefined {
  for (let end = at - 1; end > first && end > at - 7; end--) {
    const words =
      tokens[end - 1]?.word.letterCase !== 'lower' ? wordsBefore(tokens, end, first, acronym) : undefined
    if (words !== undefined) return { ...words, end: tokens[at]?.end ?? words.end }
  }
  return undefined
}

type Words = { readonly words: readonly string[]; readonly start: number; readonly end: number }

/** The words before a bracket that its acronym stands for: as many capitalised words as there are letters, and what links them. */
function wordsBefore(
  tokens: readonly Token[],
  bracket: number,
  first: number,
  acronym: string,
): Words | undefined {
  const picked: Token[] = []
  let at = bracket - 1
  // “… Cooperation” (ECO)
  while (at >= first && /^["”»’]$/.test(tokens[at]?.word.form ?? '')) at--
  let large = 0
  let best = 0
  for (; at >= first && picked.length < 16; at--) {
    const token = tokens[at]
    if (token === undefined) break
    const { word } = token
    // "In" or "The" with a large letter begins the sentence, not the name.
    if (word.kind === 'number' || (word.letterCase === 'capital' && links.has(word.lower))) break
    const isLarge = word.kind === 'word' && word.letterCase !== 'lower'
    if (!isLarge && !links.has(word.lower) && word.kind === 'mark') break
    const isSmall = !isLarge && !links.has(word.lower)
    // Small content words count only while their first letters go on spelling the acronym.
    if (isSmall && !spells(acronym, [token, ...picked])) break
    picked.unshift(token)
    if (isLarge) large++
    if ((isLarge || isSmall) && spells(acronym, picked)) best = picked.length
    if (large > acronym.length + 2) break
  }
  const kept = best > 0 ? picked.slice(picked.length - best) : trimLinks(picked, acronym)
  const opening = kept[0]
  const closing = tokens[bracket + 2] ?? tokens[bracket + 1]
  if (opening === undefined || closing === undefined || kept.length < 2) return undefined
  return { words: kept.map(({ word }) => word.lower), start: opening.start, end: closing.end }
}

function trimLinks(picked: readonly Token[], acronym: string): readonly Token[] {
  let from = 0
  while (from < picked.length && picked[from]?.word.letterCase === 'lower') from++
  const kept = picked.slice(from)
  // The words nearest to the bracket, as many as the acronym has letters.
  let large = 0
  for (let at = kept.length - 1; at >= 0; at--) {
    if (kept[at]?.word.letterCase !== 'lower') large++
    if (large === acronym.length) return kept.slice(at)
  }
  return large < Math.max(2, acronym.length - 1) ? [] : kept
}

/** "ECO (Economic Cooperation Organization)" and "ECO, the Economic …": only where the letters fit. */
function wordsInBracketAfter(
  tokens: readonly Token[],
  at: number,
  last: number,
  acronym: string,
): Words | undefined {
  const opening = tokens[at + 1]?.word.form
  if (opening !== '(' && opening !== '[' && opening !== ',' && opening !== '–' && opening !== '—')
    return undefined
  const picked: Token[] = []
  for (let index = at + 2; index < last && picked.length < 14; index++) {
    const token = tokens[index]
    if (token === undefined || (token.word.kind === 'mark' && !links.has(token.word.form))) break
    picked.push(token)
    const isNamed = picked.length > 1 && picked.filter(({ word }) => word.letterCase === 'capital').length > 1
    if (isNamed && spells(acronym, picked) && (tokens[index + 1]?.word.kind === 'mark' || opening === ','))
      return { words: picked.map(({ word }) => word.lower), start: tokens[at]?.start ?? 0, end: token.end }
  }
  return undefined
}

/** True where the letters of the acronym stand, in order, at the beginnings of the words, none of weight left over. */
export function spells(acronym: string, words: readonly Token[]): boolean {
  const letters = acronym.toLowerCase()
  const content = words.filter(({ word }) => word.kind === 'word')
  return spellsFrom(letters, 0, content, 0, 0)
}

// Each word gives its first letter, may give further ones ("Southeast" in SEATO), and may be left out if it only links.
function spellsFrom(
  letters: string,
  letter: number,
  words: readonly Token[],
  at: number,
  depth: number,
): boolean {
  if (letter === letters.length) return words.slice(at).every(({ word }) => links.has(word.lower))
  const word = words[at]
  if (word === undefined || depth > 40) return false
  const { folded } = word.word
  if (folded.charAt(0) === letters.charAt(letter)) {
    for (let taken = longestTaken(folded, letters, letter); taken >= 1; taken--) {
      if (spellsFrom(letters, letter + taken, words, at + 1, depth + 1)) return true
    }
  }
  return links.has(word.word.lower) && spellsFrom(letters, letter, words, at + 1, depth + 1)
}

// How many letters, at most three, can be taken from one word in order.
function longestTaken(folded: string, letters: string, letter: number): number {
  let taken = 1
  let from = 1
  while (taken < 3 && letter + taken < letters.length) {
    const next = folded.indexOf(letters.charAt(letter + taken), from)
    if (next === -1) break
    from = next + 1
    taken++
  }
  return taken
}
