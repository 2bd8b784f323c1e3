import type { Speller } from './speller.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'
// Prefixes and endings with which English makes words that no list holds.
const prefixes = [
  'anti',
  'counter',
  'inter',
  'intra',
  'multi',
  'non',
  'over',
  'post',
  'pre',
  'pro',
  'pseudo',
  'quasi',
  're',
  'semi',
  'sub',
  'super',
  'trans',
  'ultra',
  'un',
  'under',
  'co',
  'de',
  'dis',
  'mis',
  'out',
  'up',
  'neo',
  'socio',
  'geo',
  'micro',
  'macro',
  'mini',
  'mega',
  'bi',
  'tri',
  'para',
  'proto',
  'extra',
  'infra',
  'hydro',
  'agro',
  'eco',
  'euro',
  'ethno',
  'electro',
  'cyber',
  'bio',
  'petro',
  'tele',
  'thermo',
  'auto',
  'self',
  'vice',
  'cross',
  'mid',
  'fore',
  'arch',
  'ex',
]
const endings = [
  's',
  'es',
  'ed',
  'd',
  'ing',
  'er',
  'ers',
  'ly',
  'ness',
  'less',
  'like',
  'wide',
  'ship',
  'hood',
  'ism',
  'ist',
  'ists',
  'ward',
  'wards',
  'fold',
  'able',
  'al',
  'ally',
  'ian',
  'ans',
  'ization',
  'isation',
  'ized',
  'ised',
  'izing',
  'ising',
  'ity',
  'ful',
  'born',
  'based',
]

/** True for words of the dictionary and for those that English makes of them by rule. */
export function isMadeOfWords(word: string, speller: Speller): boolean {
  let met = made.get(speller)
  if (met === undefined) {
    met = new Map()
    made.set(speller, met)
  }
  const known = met.get(word)
  if (known !== undefined) return known
  const isMade = makeOfWords(word, speller)
  if (met.size > mostMet) met.clear()
  met.set(word, isMade)
  return isMade
}

// The answers for each speller; the same names and rare words are asked for again and again.
const made = new WeakMap<Speller, Map<string, boolean>>()
const mostMet = 1 << 14

function makeOfWords(word: string, speller: Speller): boolean {
  if (speller.isWord(word) || accepted.has(word)) return true
  for (const prefix of prefixes) {
    if (
      word.length < prefix.length + 4 ||
      !word.startsWith(prefix) ||
      !speller.isCommon(word.slice(prefix.length))
    )
      continue
    // "intergrate" is made by rule of "inter" and "grate", but a word of every day is one letter away.
    const near = correctSpelling(word, speller)
    return near === null || !speller.isEveryday(near.word)
  }
  for (const ending of endings) {
    if (word.length < ending.length + 4 || !word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    // "offerd", "composeers": an e belongs to the ending or to the stem, not to both or neither.
    if (stem.endsWith('e') ? /^[ei]/.test(ending) : ending === 'd') continue
    if (
      speller.isCommon(stem) ||
      (ending === 's' && speller.isWord(stem)) ||
      (ending.charAt(0) !== 's' && speller.isCommon(`${stem}e`))
    )
      return true
  }
  return isCompound(word, speller)
}

/** True for "policymaking" and "seaborne": two well-known words of four letters or more. */
export function isCompound(word: string, speller: Speller): boolean {
  for (let cut = 4; cut <= word.length - 4; cut++) {
    const first = word.slice(0, cut)
    const second = word.slice(cut)
    if (glue.has(first) || glue.has(second) || !speller.isCommon(first) || !speller.isCommon(second)) continue
    // "passsing" is pass and sing, but a word of every day is one letter away.
    const near = correctSpelling(word, speller)
    return near === null || !speller.isEveryday(near.word)
  }
  return false
}

// Spellings that good writers use and the lists leave out.
const accepted = new Set(
  'guerilla guerillas protestor protestors cooperations communique communiques attache attaches'.split(' '),
)

/** A common word that a word is a slip of; certain where no other one is as near. */
export type Correction = { readonly word: string; readonly isCertain: boolean }

/** The common word nearest to a word by a letter too few, too many, wrong, or two exchanged; null where there is none. */
export function correctSpelling(word: string, speller: Speller): Correction | null {
  let met = corrections.get(speller)
  if (met === undefined) {
    met = new Map()
    corrections.set(speller, met)
  }
  const known = met.get(word)
  if (known !== undefined) return known
  const correction = nearestWord(word, speller)
  if (met.size > mostMet) met.clear()
  met.set(word, correction)
  return correction
}

const corrections = new WeakMap<Speller, Map<string, Correction | null>>()

function nearestWord(word: string, speller: Speller): Correction | null {
  const isLong = word.length >= 7
  const most = word.length < 6 ? 1 : word.length < 7 ? 2 : 9
  const isKnown = isLong ? speller.isCommon : speller.isEveryday
  const found = new Map<string, number>()
  const offer = (candidate: string, cost: number): void => {
    if (cost > most || candidate.length < 3 || !isKnown(candidate)) return
    found.set(candidate, Math.min(cost, found.get(candidate) ?? cost))
  }
  for (let at = 0; at < word.length; at++) {
    const head = word.slice(0, at)
    const tail = word.slice(at + 1)
    const letter = word.charAt(at)
    const next = word.charAt(at + 1)
    const edge = at === 0 ? 3 : 0
    if (next !== '' && next !== letter) offer(head + next + letter + tail.slice(1), 1 + edge)
    offer(head + tail, (letter === next ? 1 : 2) + edge)
    for (const other of letters) {
      if (other !== letter) offer(head + other + tail, (isVowel(other) && isVowel(letter) ? 2 : 3) + edge)
      offer(head + other + letter + tail, (other === letter || head.endsWith(other) ? 1 : 2) + edge)
    }
  }
  for (const other of letters) offer(word + other, 3)
  return best(found)
}

function best(found: ReadonlyMap<string, number>): Correction | null {
  const [first, second] = [...found].sort((one, other) => one[1] - other[1] || (one[0] < other[0] ? -1 : 1))
  return first === undefined
    ? null
    : { word: first[0], isCertain: second === undefined || second[1] > first[1] + 1 }
}

function isVowel(letter: string): boolean {
  return 'aeiouy'.includes(letter)
}

/** The two words that were written as one: "oftheir", "inthe"; null where it is no such pair. */
export function splitWords(word: string, speller: Speller): string | null {
  for (let cut = 1; cut < word.length; cut++) {
    const first = word.slice(0, cut)
    const second = word.slice(cut)
    const isFirst = glue.has(first) || (first.length >= 4 && glue.has(second) && speller.isCommon(first))
    const isSecond =
      glue.has(second) ||
      (second.length >= 4 && (speller.isEveryday(second) || (second.length > 4 && speller.isCommon(second))))
    if (isFirst && isSecond) return `${first} ${second}`
  }
  return null
}

/** True for the small words that are most often written together with their neighbour. */
export function isGlue(word: string): boolean {
  return glue.has(word)
}

const glue = new Set(
  'the of and to in for on with by from at as was were is are has had have that which who its their his her this these those an into between after before during'.split(
    ' ',
  ),
)
