import type { Sentence } from '../../text/sentence.ts'
import type { Token } from '../../text/token.ts'
import { type Cardinal, cardinalAt } from '../cardinals.ts'
import type { Facts } from '../facts.ts'
import { type ListParts, listParts, spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'

const mostAnnounced = 60
const irregularPlurals = new Set(
  'people men women children countries clergymen sportsmen statesmen criteria media data persons'.split(' '),
)
// Behind these the list is only a part of what was announced.
const partial = new Set([
  'including',
  'include',
  'includes',
  'included',
  'among',
  'e.g.',
  'eg',
  'especially',
  'notably',
  'such',
  'mainly',
  'like',
])
const functionWords = new Set(
  'in on at by from with of to for as which who whom whose see that when where but not then all some each also formerly now then'.split(
    ' ',
  ),
)

/** How many are announced, and how many are listed behind it. */
export const announcedAndListed = rule({
  id: 'count/announced-and-listed',
  severity: 'warning',
  says: '{announced} announced, {listed} listed: “{words}”',
  check(facts, report) {
    const { tokens, sentences } = facts.text
    for (const sentence of sentences) {
      for (let at = sentence.first; at < sentence.last; at++) {
        const announced = cardinalAt(tokens, at)
        if (
          announced === undefined ||
          announced.value < 2 ||
          announced.value > mostAnnounced ||
          isOtherNumber(tokens, at)
        )
          continue
        const found = listBehind(facts, sentence, announced)
        if (found === undefined) continue
        const { list, isPartial, last } = found
        const tooMany = list.least > announced.value
        const tooFew = !isPartial && !list.isOpen && list.most < announced.value
        if (!tooMany && !tooFew) continue
        report(spanOfTokens(tokens, at, last), {
          announced: announced.value,
          listed: tooMany ? list.least : list.most,
        })
        at = last
      }
    }
  },
})

// "Article 5", "No. 3", "3 per cent", "3-5": no announcement of things to come.
function isOtherNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  if (before.word.lower === 'other') return true
  const isSentenceHead = tokens[at - 2] === undefined || tokens[at - 2]?.word.form === '.'
  // "Task Force 20 …": the number belongs to the name.
  if (
    tokens[at]?.word.kind === 'number' &&
    before.word.kind === 'word' &&
    before.word.letterCase !== 'lower' &&
    !isSentenceHead
  )
    return true
  return (
    (before.word.letterCase === 'capital' &&
      before.word.kind === 'word' &&
      /^(?:article|chapter|part|section|no|world|paragraph|annex|resolution|protocol|figure|table|phase|group|league|article|rule)$/i.test(
        before.word.lower,
      )) ||
    /^[-–—/.:$€£]$/.test(before.word.form)
  )
}

type Found = { readonly list: ListParts; readonly isPartial: boolean; readonly last: number }

function listBehind(
  { text: { tokens, text } }: Facts,
  sentence: Sentence,
  announced: Cardinal,
): Found | undefined {
  const noun = pluralAfter(tokens, announced.end, sentence.last)
  if (noun === undefined) return undefined
  for (let at = noun + 1; at < sentence.last && at <= noun + 12; at++) {
    const token = tokens[at]
    if (token === undefined) return undefined
    const form = token.word.form
    if (form === '(' || form === '[')
      return at === noun + 1 || (at < noun + 6 && tokens[noun + 1]?.word.lower === 'of')
        ? listIn(tokens, at + 1, endOf(tokens, at + 1, sentence.last, ')]'))
        : undefined
    if (form === ':') {
      const isRatio =
        tokens[at + 1]?.start === token.end ||
        text.slice(token.end, tokens[at + 1]?.start ?? token.end).includes('\n')
      return isRatio ? undefined : listIn(tokens, at + 1, endOf(tokens, at + 1, sentence.last, '.'))
    }
    if (form === '–' || form === '—')
      return at <= noun + 5 ? listIn(tokens, at + 1, endOf(tokens, at + 1, sentence.last, '–—.')) : undefined
    if (token.word.lower === 'namely')
      return listIn(tokens, at + 1, endOf(tokens, at + 1, sentence.last, '.;'))
    if (form === ',') {
      const next = tokens[at + 1]?.word.lower ?? ''
      if (next === 'namely' || next === 'including') continue
      return at === noun + 1 ? namesBetweenCommas(tokens, at + 1, sentence.last) : undefined
    }
    if (token.word.lower === 'including') return listIn(tokens, at, endOfNames(tokens, at + 1, sentence.last))
    if (form === ';' || form === '.' || form === ')' || token.word.kind === 'number') return undefined
  }
  return undefined
}

/** The plural noun that a number counts: "8 countries", "three of these newly founded states". */
function pluralAfter(tokens: readonly Token[], from: number, last: number): number | undefined {
  for (let at = from; at < last && at < from + 4; at++) {
    const token = tokens[at]
    if (token === undefined || token.word.kind !== 'word') return undefined
    const { lower } = token.word
    if (
      lower === 'of' ||
      lower === 'the' ||
      lower === 'these' ||
      lower === 'its' ||
      lower === 'those' ||
      lower === 'their'
    )
      continue
    if (isMeasure.has(lower)) return undefined
    const isPlural =
      irregularPlurals.has(lower) ||
      (lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|ous)$/.test(lower))
    if (!isPlural) {
      if (functionWords.has(lower)) return undefined
      continue
    }
    const next = tokens[at + 1]
    // "ten members states": the last plural of the run is the noun.
    if (next?.word.kind === 'word' && next.word.letterCase === 'lower' && irregularOrPlural(next.word.lower))
      continue
    return at
  }
  return undefined
}

function irregularOrPlural(lower: string): boolean {
  return (
    irregularPlurals.has(lower) ||
    (lower.length > 4 &&
      lower.endsWith('s') &&
      !/(?:ss|us|is|ous)$/.test(lower) &&
      !/^(?:was|has|does|its|includes|works|consists|comprises|takes|makes|gives|remains|becomes)$/.test(
        lower,
      ))
  )
}

const isMeasure = new Set(
  'years months weeks days hours minutes seconds times percent per kilometres kilometers miles metres meters dollars euros pounds tons tonnes millions thousands points votes degrees hectares acres'.split(
    ' ',
  ),
)

function endOf(tokens: readonly Token[], from: number, last: number, closers: string): number {
  let depth = 0
  for (let at = from; at < last; at++) {
    const form = tokens[at]?.word.form ?? ''
    if (form === '(' || form === '[') depth++
    else if ((form === ')' || form === ']') && depth > 0) depth--
    else if (depth === 0 && closers.includes(form) && form.length === 1) return at
  }
  return last
}

// "including Varna, Odessa and Izmail, were reopened": the list ends at a comma behind its "and".
function endOfNames(tokens: readonly Token[], from: number, last: number): number {
  const end = endOf(tokens, from, last, '.;')
  let hasAnd = false
  for (let at = from; at < end; at++) {
    const lower = tokens[at]?.word.lower
    if (lower === 'and' || lower === 'or') hasAnd = true
    else if (lower === ',' && hasAnd) return at
  }
  return end
}

function listIn(tokens: readonly Token[], first: number, last: number): Found | undefined {
  let start = first
  let isPartial = false
  while (
    start < last &&
    (partial.has(tokens[start]?.word.lower ?? '') ||
      tokens[start]?.word.lower === 'as' ||
      tokens[start]?.word.lower === 'them')
  ) {
    isPartial = true
    start++
  }
  if (tokens[start]?.word.lower === 'namely') start++
  const list = listParts(tokens, start, last)
  if (
    list === undefined ||
    list.most < 2 ||
    (list.parts.length < 2 && list.least < 2) ||
    !areAlike(tokens, list)
  )
    return undefined
  return { list, isPartial, last }
}

const clauseVerbs = new Set('is are was were has have had will would can could may'.split(' '))

// Items of one list begin alike: all with a large letter (behind an article) or none, and none with a number.
function areAlike(tokens: readonly Token[], list: ListParts): boolean {
  // "two routes: the first was steep, the second …" tells of them in clauses.
  const isClause = list.parts.some((part) =>
    tokens.slice(part.first, part.last).some(({ word }) => clauseVerbs.has(word.lower)),
  )
  if (isClause) return false
  let large = 0
  let small = 0
  for (const part of list.parts) {
    let at = part.first
    while (at < part.last - 1 && /^(?:the|a|an|its|his|her|their)$/.test(tokens[at]?.word.lower ?? '')) at++
    const word = tokens[at]?.word
    if (
      word === undefined ||
      word.kind !== 'word' ||
      cardinalAt(tokens, at) !== undefined ||
      part.last - part.first > 14
    )
      return false
    if (functionWords.has(word.lower) && word.lower !== 'in' && word.lower !== 'on') return false
    if (word.letterCase === 'lower') small++
    else large++
  }
  return large === 0 || small === 0
}

/** "its four members, Kenya, Rwanda, Uganda and Burundi, signed": names alone, the last one behind an "and". */
function namesBetweenCommas(tokens: readonly Token[], first: number, last: number): Found | undefined {
  let at = first
  let items = 1
  let hasAnd = false
  let isName = false
  for (; at < last; at++) {
    const word = tokens[at]?.word
    if (word === undefined) break
    if (word.kind === 'word' && word.letterCase !== 'lower') {
      isName = true
      continue
    }
    if (!isName) {
      if (word.lower === 'the') continue
      return undefined
    }
    if (word.form === ',' && !hasAnd) {
      const next = tokens[at + 1]?.word
      if (next?.lower === 'and' || next?.lower === 'or') {
        at++
        hasAnd = true
      }
      items++
      isName = false
    } else if (word.lower === 'and' && !hasAnd) {
      hasAnd = true
      items++
      isName = false
    } else if (word.lower !== 'of' && word.lower !== 'the' && word.form !== '-') break
  }
  if (!hasAnd || !isName || items < 3) return undefined
  const list = listParts(tokens, first, at)
  return list === undefined || list.least !== items ? undefined : { list, isPartial: false, last: at }
}
