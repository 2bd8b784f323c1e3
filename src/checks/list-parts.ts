import type { Span } from '../text/span.ts'
import type { Token } from '../text/token.ts'

/** A list as it is written: its parts, and how many items they can be taken for. */
export type ListParts = {
  readonly least: number
  readonly most: number
  /** True for "etc.", "among others": there is more than is listed. */
  readonly isOpen: boolean
  readonly parts: readonly TokenRange[]
}

/** A run of tokens, `last` excluded. */
export type TokenRange = { readonly first: number; readonly last: number }

// Names that hold an "and": the words to its two sides.
const joined = new Set(
  `bosnia-herzegovina trinidad-tobago antigua-barbuda kitts-nevis tome-principe tomé-príncipe vincent-grenadines turks-caicos wallis-futuna
   newfoundland-labrador england-wales serbia-montenegro svalbard-jan heard-mcdonald miquelon-langlade jammu-kashmir andaman-nicobar schleswig-holstein`.split(
    /\s+/,
  ),
)

/** Cuts a stretch of tokens at its commas or semicolons and at its "and"; undefined where it does not look like a list of likes. */
export function listParts(tokens: readonly Token[], first: number, last: number): ListParts | undefined {
  const marks = cutsOf(tokens, first, last)
  if (marks === undefined) return undefined
  const parts = between(first, last, marks)
  if (parts.length === 0) return undefined
  let least = 0
  let most = 0
  const hasOpening = parts.some((part) => isAnd(tokens[part.first]))
  const kept: TokenRange[] = []
  let isOpen = false
  for (const [order, part] of parts.entries()) {
    if (isMore(tokens, part)) {
      isOpen = true
      continue
    }
    const start = isAnd(tokens[part.first]) ? part.first + 1 : part.first
    if (start >= part.last) return undefined
    kept.push({ first: start, last: part.last })
    const isLast = order === parts.length - 1
    const inner = innerAnds(tokens, start, part.last)
    least += isLast && !hasOpening ? 1 + inner.sure : 1
    most += 1 + inner.sure + inner.doubtful
  }
  return kept.length === 0 ? undefined : { least, most, isOpen, parts: kept }
}

/** The token indices of the marks that part a list: semicolons where there are any, else commas; none inside brackets. */
function cutsOf(tokens: readonly Token[], first: number, last: number): number[] | undefined {
  const commas: number[] = []
  const semicolons: number[] = []
  let depth = 0
  for (let at = first; at < last; at++) {
    const form = tokens[at]?.word.form
    if (form === '(' || form === '[') depth++
    else if (form === ')' || form === ']') depth--
    else if (depth > 0) continue
    else if (form === ',') commas.push(at)
    else if (form === ';') semicolons.push(at)
    else if (form === ':' || form === '?' || form === '!') return undefined
  }
  return semicolons.length > 0 ? semicolons : commas
}

function between(first: number, last: number, marks: readonly number[]): TokenRange[] {
  const parts: TokenRange[] = []
  let start = first
  for (const mark of [...marks, last]) {
    if (mark > start) parts.push({ first: start, last: mark })
    start = mark + 1
  }
  return parts
}

function innerAnds(
  tokens: readonly Token[],
  first: number,
  last: number,
): { sure: number; doubtful: number } {
  let sure = 0
  let doubtful = 0
  let depth = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.word.form === '(') depth++
    else if (token?.word.form === ')') depth--
    if (depth > 0 || !isAnd(token)) continue
    const before = tokens[at - 1]?.word.lower ?? ''
    const after =
      tokens[at + 1]?.word.lower === 'the'
        ? (tokens[at + 2]?.word.lower ?? '')
        : (tokens[at + 1]?.word.lower ?? '')
    if (joined.has(`${before}-${after}`)) continue
    // "the Ministry of Trade and Industry" may be one; "Kenya and Uganda" are two.
    if (opensAlike(tokens, first, at)) sure++
    else if (isInsideName(tokens, first, at)) doubtful++
    else sure++
  }
  return { sure, doubtful }
}

// "in Lund in 1950 and in Ghent in 1952": both begin with the same preposition.
function opensAlike(tokens: readonly Token[], first: number, at: number): boolean {
  const opening = tokens[first]?.word.lower ?? ''
  return /^(?:in|on|at|from|by|for|to)$/.test(opening) && tokens[at + 1]?.word.lower === opening
}

function isInsideName(tokens: readonly Token[], first: number, at: number): boolean {
  for (let index = at - 1; index >= first && index > at - 8; index--) {
    const lower = tokens[index]?.word.lower
    if (lower === 'of' || lower === 'on' || lower === 'for') return tokens[at + 1]?.word.lower !== 'the'
  }
  return tokens[at + 1]?.word.letterCase === 'lower' && tokens[at + 1]?.word.lower !== 'the'
}

function isAnd(token: Token | undefined): boolean {
  const lower = token?.word.lower
  return lower === 'and' || lower === 'or' || lower === '&'
}

// "etc.", "and others", "among others", "and so on".
function isMore(tokens: readonly Token[], part: TokenRange): boolean {
  for (let at = part.first; at < part.last; at++) {
    const lower = tokens[at]?.word.lower
    if (lower === 'etc' || lower === 'others' || lower === 'etcetera' || lower === '…') return true
  }
  return tokens[part.last - 1]?.word.lower === 'on' && tokens[part.last - 2]?.word.lower === 'so'
}

/** The text span of a run of tokens. */
export function spanOfTokens(tokens: readonly Token[], first: number, last: number): Span {
  const start = tokens[first]?.start ?? 0
  return { start, end: tokens[last - 1]?.end ?? start }
}
