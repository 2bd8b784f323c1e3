import type { Token } from '../../text/token.ts'
import { cardinalAt } from '../cardinals.ts'
import { spanOfTokens } from '../list-parts.ts'
import { rule } from '../rule.ts'

const monthsAndUnits = new Set(
  `january february march april may june july august september october november december percent per million billion
   thousand hundred years year months days weeks hours th st nd rd km miles metres meters`.split(/\s+/),
)

/** A whole and its parts: the parts come to more than the whole, or, where they are said to make it up, to something else. */
export const partsAndWhole = rule({
  id: 'count/parts-and-whole',
  severity: 'warning',
  says: 'The parts {parts} = {sum} do not fit the whole {whole}: “{words}”',
  check({ text }, report) {
    const { tokens } = text
    for (const sentence of text.sentences) {
      for (let at = sentence.first; at + 3 < sentence.last; at++) {
        const share = moreThanAll(tokens, at)
        if (share !== undefined) {
          report(spanOfTokens(tokens, at, share.last), {
            parts: share.part,
            sum: share.part,
            whole: share.whole,
          })
          at = share.last - 1
          continue
        }
        const shares = sharesOf(tokens, at, sentence.last)
        if (shares !== undefined) {
          const sum = shares.parts.reduce((one, other) => one + other, 0)
          if (sum > shares.whole)
            report(spanOfTokens(tokens, at, shares.last), {
              parts: shares.parts.join(' + '),
              sum,
              whole: shares.whole,
            })
          at = shares.last - 1
          continue
        }
        const whole = wholeAt(tokens, at)
        if (whole === undefined) continue
        const opening = openingAfter(tokens, whole.end, sentence.last)
        if (opening === undefined) continue
        const found = partsFrom(tokens, opening.at, sentence.last, opening.closer)
        if (found.parts.length < (opening.isExact ? 2 : 1)) continue
        const sum = found.parts.reduce((one, other) => one + other, 0)
        // Parts in quite another measure ("500,000 soldiers (26 divisions …)") are no parts.
        if (opening.isExact && (sum * 2 < whole.value || sum > whole.value * 2)) continue
        const isWrong =
          opening.isExact && found.isPure
            ? sum !== whole.value
            : sum > whole.value && (opening.isDisjoint || Math.max(...found.parts) > whole.value)
        if (isWrong)
          report(spanOfTokens(tokens, at, found.last), {
            parts: found.parts.join(' + '),
            sum,
            whole: whole.value,
          })
        at = found.last - 1
      }
    }
  },
})

/** "Of the 45 delegates, 30 voted for, 12 against and 9 abstained": two parts at least, each at the head of its item. */
function sharesOf(
  tokens: readonly Token[],
  at: number,
  last: number,
): { parts: number[]; whole: number; last: number } | undefined {
  if (
    tokens[at]?.word.lower !== 'of' ||
    !/^(?:the|its|their|these|all)$/.test(tokens[at + 1]?.word.lower ?? '')
  )
    return undefined
  const whole = cardinalAt(tokens, at + 2)
  if (whole === undefined || isDateOrMoney(tokens, at + 2, whole.end, whole.value)) return undefined
  let comma = whole.end + 1
  while (comma < whole.end + 4 && tokens[comma]?.word.kind === 'word') comma++
  if (tokens[comma]?.word.form !== ',' || cardinalAt(tokens, comma + 1) === undefined) return undefined
  const parts: number[] = []
  let end = comma + 1
  for (let item = comma + 1; item < last; item = nextItem(tokens, item, last)) {
    const part = cardinalAt(tokens, item)
    if (part === undefined || isDateOrMoney(tokens, item, part.end, part.value)) break
    parts.push(part.value)
    end = part.end
  }
  return parts.length > 1 ? { parts, whole: whole.value, last: Math.min(last, end + 1) } : undefined
}

// Behind the next comma or "and"; an item is short.
function nextItem(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from + 1; at < last && at < from + 9; at++) {
    const lower = tokens[at]?.word.lower
    if (lower === '.' || lower === ';') return last
    if (lower === ',' || lower === 'and') return tokens[at + 1]?.word.lower === 'and' ? at + 2 : at + 1
  }
  return last
}

/** "14 of the 12 members": a part larger than its whole. */
function moreThanAll(
  tokens: readonly Token[],
  at: number,
): { part: number; whole: number; last: number } | undefined {
  const part = cardinalAt(tokens, at)
  if (part === undefined || tokens[part.end]?.word.lower !== 'of') return undefined
  const isOfThe = /^(?:the|its|their|these|all)$/.test(tokens[part.end + 1]?.word.lower ?? '')
  const whole = isOfThe ? cardinalAt(tokens, part.end + 2) : undefined
  if (whole === undefined || part.value <= whole.value || isDateOrMoney(tokens, at, part.end, part.value))
    return undefined
  const noun = tokens[whole.end]?.word
  const isNoun =
    noun?.kind === 'word' &&
    noun.letterCase === 'lower' &&
    noun.lower.endsWith('s') &&
    !monthsAndUnits.has(noun.lower)
  return isNoun ? { part: part.value, whole: whole.value, last: whole.end + 1 } : undefined
}

function wholeAt(tokens: readonly Token[], at: number): { value: number; end: number } | undefined {
  const number = cardinalAt(tokens, at)
  if (number === undefined || number.value < 2 || isDateOrMoney(tokens, at, number.end, number.value))
    return undefined
  const noun = tokens[number.end]
  // "had risen to 240, of whom 131 were women"
  if (noun?.word.form === ',' && tokens[number.end + 1]?.word.lower === 'of') return number
  return noun?.word.kind === 'word' &&
    noun.word.letterCase === 'lower' &&
    !monthsAndUnits.has(noun.word.lower)
    ? number
    : undefined
}

function isDateOrMoney(tokens: readonly Token[], at: number, end: number, value: number): boolean {
  const before = tokens[at - 1]?.word.form ?? ''
  const next = tokens[end]?.word.lower ?? ''
  const isNamed =
    tokens[at - 1]?.word.kind === 'word' && tokens[at - 1]?.word.letterCase !== 'lower' && at > 0
  if (isNamed && tokens[at]?.word.kind === 'number') return true
  if (
    /^[$€£.–/-]$/.test(before) ||
    next === '%' ||
    monthsAndUnits.has(next) ||
    monthsAndUnits.has(before.toLowerCase())
  )
    return true
  if (next === '.' && tokens[end + 1]?.word.kind === 'number') return true
  const isYear =
    value >= 1000 &&
    value < 2100 &&
    tokens[at]?.word.form.length === 4 &&
    tokens[end]?.word.letterCase !== 'lower'
  return isYear
}

type Opening = {
  readonly at: number
  readonly closer: string
  readonly isExact: boolean
  readonly isDisjoint: boolean
}

/** Where the parts begin: behind "including", "of whom", an opening bracket, a colon. */
function openingAfter(tokens: readonly Token[], from: number, last: number): Opening | undefined {
  for (let at = from; at < last && at < from + 9; at++) {
    const word = tokens[at]?.word
    if (word === undefined) return undefined
    const next = tokens[at + 1]?.word.lower
    if (word.lower === 'including' || (word.lower === 'among' && (next === 'them' || next === 'whom')))
      return { at: at + 1, closer: '.;', isExact: false, isDisjoint: areDisjoint(tokens, at, last) }
    const isOfWhom = word.lower === 'of' && (next === 'whom' || next === 'which') && at < from + 5
    if (isOfWhom && (cardinalAt(tokens, at + 2) ?? cardinalAt(tokens, at + 3)) !== undefined)
      return { at: at + 2, closer: '.;', isExact: false, isDisjoint: true }
    if ((word.lower === 'comprising' || word.lower === 'namely') && cardinalAt(tokens, at + 1) !== undefined)
      return { at: at + 1, closer: '.;', isExact: true, isDisjoint: true }
    if ((word.form === '(' || word.form === ':') && cardinalAt(tokens, at + 1) !== undefined)
      return { at: at + 1, closer: word.form === '(' ? ')' : '.;', isExact: true, isDisjoint: true }
    if (word.kind === 'number' || word.form === '.' || word.form === ';') return undefined
  }
  return undefined
}

// Women, men and children are counted apart; "80 women and 40 teachers" may overlap.
const apart = new Set(
  'women men children girls boys civilians soldiers officers adults minors elderly males females infants'.split(
    ' ',
  ),
)

function areDisjoint(tokens: readonly Token[], from: number, last: number): boolean {
  let count = 0
  for (let at = from; at < last; at++) if (apart.has(tokens[at]?.word.lower ?? '')) count++
  return count > 1
}

type Parts = { readonly parts: readonly number[]; readonly last: number; readonly isPure: boolean }

/** The numbers of a list whose items all begin with one: "25 elected, 14 appointed and 3 ex officio". */
function partsFrom(tokens: readonly Token[], from: number, last: number, closer: string): Parts {
  const parts: number[] = []
  let isPure = true
  let expects = true
  let at = from
  let depth = 0
  for (; at < last; at++) {
    const form = tokens[at]?.word.form ?? ''
    if (form === '(') depth++
    else if (form === ')' && depth > 0) {
      depth--
      continue
    }
    if (depth > 0) continue
    if (form.length === 1 && closer.includes(form)) break
    if (form === ',' || form === 'and' || form === ';') {
      expects = true
      continue
    }
    const number = cardinalAt(tokens, at)
    if (number === undefined) {
      if (expects && parts.length === 0 && at > from + 2) break
      if (expects && parts.length > 0 && (form === 'a' || form === 'an')) parts.push(1)
      if (expects && !/^(?:the|a|some|about|only|another|with|at|least|over|an)$/.test(form)) isPure = false
      expects = false
      continue
    }
    if (isDateOrMoney(tokens, at, number.end, number.value) || !countsSomething(tokens, number.end)) {
      isPure = false
      break
    }
    parts.push(number.value)
    expects = false
    at = number.end - 1
  }
  return { parts, last: Math.max(at, from), isPure: isPure && parts.length > 1 }
}

function countsSomething(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word
  return word !== undefined && (word.kind === 'word' || word.form === ',' || word.form === ')')
}
