import type { Token } from '../text/token.ts'
import { isCompound, isMadeOfWords } from './correct-spelling.ts'
import type { Facts } from './facts.ts'

/** A word that only names are made of, and where it stands. */
export type WrittenName = {
  readonly form: string
  readonly folded: string
  /** Token indices. */
  readonly places: readonly number[]
}

const made = new WeakMap<Facts, readonly WrittenName[]>()

/** The capitalised words of a document that are no ordinary words of English, in order of first use. */
export function writtenNames(facts: Facts): readonly WrittenName[] {
  const met = made.get(facts)
  if (met !== undefined) return met
  const names = new Map<string, { form: string; folded: string; places: number[] }>()
  const ordinary = new Set<string>()
  const { tokens } = facts.text
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word
    if (word === undefined || word.kind !== 'word' || word.form.length < 4 || ordinary.has(word.form))
      continue
    const known = names.get(word.form)
    if (known !== undefined) {
      known.places.push(at)
      continue
    }
    if (isNameWord(facts, word.form, word.lower))
      names.set(word.form, { form: word.form, folded: word.folded, places: [at] })
    else ordinary.add(word.form)
  }
  const list = [...names.values()]
  made.set(facts, list)
  return list
}

function isNameWord({ speller, counts }: Facts, form: string, lower: string): boolean {
  if (!/^\p{Lu}[\p{L}'’]+$/u.test(form) || !/\p{Ll}/u.test(form)) return false
  if (speller === null || !isMadeOfWords(lower, speller)) return true
  // "Stockhelm" is no compound of stock and helm.
  if (!speller.isWord(lower) && isCompound(lower, speller)) return true
  // "Costa" is a rib, but not in a text that never writes it small.
  return speller.isWord(lower) && !speller.isCommon(lower) && counts.ofForm(lower) === 0
}

/** The capitalised words of the run of names that a token stands in, itself left out; small particles and hyphens go on with a run. */
export function nameContext(tokens: readonly Token[], at: number): string[] {
  const context: string[] = []
  for (const step of [-1, 1]) {
    for (let index = at + step; index >= 0 && Math.abs(index - at) < 6; index += step) {
      const token = tokens[index]
      if (token === undefined || !goesOn(token)) break
      if (token.word.letterCase === 'capital' && token.word.form.length > 2) context.push(token.word.form)
    }
  }
  return context
}

function goesOn({ word }: Token): boolean {
  if (word.kind === 'word') return word.letterCase !== 'lower' || particles.has(word.lower)
  return word.form === '-'
}

const particles = new Set('bin ibn al el de la van von der den del da di du dos el'.split(' '))

/** True where dictionary or authority has a word as a name of its own. */
export function isKnownName({ speller, authority, text }: Facts, name: WrittenName): boolean {
  const plain = name.folded.charAt(0).toUpperCase() + name.folded.slice(1)
  if (speller?.isWord(name.form) === true || speller?.isWord(plain) === true) return true
  const at = name.places[0]
  return at !== undefined && authority.match(text.tokens, at, at + 1) !== undefined
}
