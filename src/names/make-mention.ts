import { Tag } from '../grammar/word-tag.ts'
import type { Quotation } from '../text/find-quotations.ts'
import { ordinalOfDigits, ordinalOfWord, tensOfWord } from '../text/ordinals.ts'
import { numberOfRoman } from '../text/roman.ts'
import type { Token, Word } from '../text/token.ts'
import { wordFact } from '../text/word-fact.ts'
import { headOf, joinWords } from './cut-run.ts'
import { kindAt, singularAt } from './head-nouns.ts'
import type { Mention, MentionKind, Name } from './mention.ts'

const convening = new Set(['assembly', 'congress', 'conference', 'forum', 'convention', 'council'])
const definite = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'both',
  'my',
  'your',
])

const isDefiniteWord = wordFact(({ lower }) => definite.has(lower))

/** The mention of a noun phrase: what kind of thing it is, by its last proper name or its last noun. */
export function makeMention(
  tokens: readonly Token[],
  tags: Uint8Array,
  first: number,
  last: number,
  names: readonly Name[],
): Mention {
  const closing = names.at(-1)
  const endsInName = closing !== undefined && closing.last === last
  const head = endsInName ? headOf(tokens, closing.first, closing.last) : lastNoun(tags, first, last)
  const noun = singularAt(tokens, head)
  const isQualified = closing?.kind === 'post' && !endsInName && isLatin(tokens, closing.last, last)
  const isTable = noun === 'table' && tokens[head - 1]?.word.lower === 'round'
  const kind = isTable
    ? 'meeting'
    : (endsInName && !closing.isAdjective) || isQualified
      ? (closing?.kind ?? 'post')
      : (kindAt(tokens, head) ?? (closing?.isAdjective && endsInName ? 'people' : 'thing'))
  const opener = tokens[first]?.word
  const from = opener !== undefined && tags[first] === Tag.determiner ? first + 1 : first
  const nameStart = endsInName && isWhole(kind, closing) ? closing.first : from
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  const ordinal = ordinalIn(tokens, first, last)
  const owner = ownerOf(tokens, names, first, last)
  return {
    start,
    end,
    first,
    last,
    // "the 145th Assembly" is one meeting of the body.
    kind: kind === 'body' && ordinal !== null && convening.has(noun) ? 'meeting' : kind,
    name: trimName(joinWords(tokens, nameStart, last), tokens[last - 1]?.word),
    isNamed: endsInName && !closing.isAdjective,
    authority: endsInName ? closing.authority : [],
    head,
    noun,
    isDefinite: opener !== undefined && (owner !== null || isDefiniteWord(opener)),
    determiner: opener !== undefined && tags[first] === Tag.determiner ? opener.lower : null,
    office:
      kind === 'person' && closing !== undefined && closing.first > from
        ? joinWords(tokens, from, closing.first)
        : null,
    quoted: null,
    ordinal,
    acronym: null,
    owner,
    names,
  }
}

// "Chargé d’Affaires ad interim", "judge ad hoc": the Latin words qualify the office.
function isLatin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!/^(?:ad|interim|pro|tempore|hoc|emeritus)$/.test(tokens[at]?.word.lower ?? '')) return false
  return true
}

// A state, place or person is called by its name alone; a body keeps the words before it ("expert-level advisory council").
function isWhole(kind: MentionKind, name: Name): boolean {
  return kind === 'person' || kind === 'state' || kind === 'place' || name.authority.length > 0
}

function trimName(name: string, last: Word | undefined): string {
  return last === undefined || !mayBePossessive(last.form)
    ? name
    : name.replace(/(?:['’]s?|['’])$/, '').trim()
}

function mayBePossessive(form: string): boolean {
  const last = form.charCodeAt(form.length - 1)
  if (last !== 0x73 || form.length === 1) return last === 0x73 || isApostrophe(last)
  return isApostrophe(form.charCodeAt(form.length - 2))
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

function lastNoun(tags: Uint8Array, first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) {
    const tag = tags[at]
    if (tag === Tag.noun || tag === Tag.name || tag === Tag.gerund) return at
  }
  return last - 1
}

function ownerOf(tokens: readonly Token[], names: readonly Name[], first: number, last: number): Name | null {
  for (const name of names) {
    const mark = tokens[name.last]?.word
    if (
      name.last < last &&
      name.first >= first &&
      mark !== undefined &&
      (mark.lower === "'s" || mark.form === '’' || mark.form === "'")
    )
      return name
  }
  return null
}

/** How a word may count: as digits with an ending, as an ordinal, as a Roman numeral; null where it does not. */
const countOf = wordFact((word) => {
  const digits = word.kind === 'number' ? ordinalOfDigits(word.lower) : undefined
  const unit = ordinalOfWord(word.lower)
  const roman = word.form === 'I' ? 1 : numberOfRoman(word.form)
  const isRoman = roman !== undefined && word.letterCase !== 'lower' && roman < 200
  return digits === undefined && unit === undefined && !isRoman
    ? null
    : { digits, unit, roman: isRoman ? roman : undefined }
})

function ordinalIn(tokens: readonly Token[], first: number, last: number): Mention['ordinal'] {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const count = countOf(token.word)
    if (count === null) continue
    const { digits, unit, roman } = count
    if (digits !== undefined) return { start: token.start, end: token.end, number: digits }
    if (at + 1 >= last) continue
    if (unit !== undefined) {
      const tens =
        tokens[at - 1]?.word.form === '-' ? tensOfWord(tokens[at - 2]?.word.lower ?? '') : undefined
      return {
        start: tens === undefined ? token.start : (tokens[at - 2]?.start ?? token.start),
        end: token.end,
        number: unit + (tens ?? 0),
      }
    }
    // Letters of a name such as "C. Smith" are no numbers: a Roman numeral stands before a noun of the phrase.
    if (roman !== undefined && tokens[at + 1]?.word.form !== '.')
      return { start: token.start, end: token.end, number: roman }
  }
  return null
}

/** The mention of a quotation: a title or somebody's words. */
export function quotedMention(tokens: readonly Token[], text: string, quotation: Quotation): Mention {
  const start = tokens[quotation.open]?.start ?? 0
  const end = tokens[quotation.close]?.end ?? start
  const title = text.slice(start + 1, end - 1).trim()
  return {
    start,
    end,
    first: quotation.open,
    last: quotation.close + 1,
    kind: 'thing',
    name: title,
    isNamed: false,
    authority: [],
    head: quotation.open,
    noun: '',
    isDefinite: false,
    determiner: null,
    office: null,
    quoted: { start, end, title },
    ordinal: null,
    acronym: null,
    owner: null,
    names: [],
  }
}
