import { characterReference } from './character-reference.ts'
import { labelOf } from './markdown-blocks.ts'

/** What each code unit of a block of Markdown is: a letter of the text, or a sign that is not. */
export const unitKinds = { copied: 0, dropped: 1, space: 2, lineEnd: 3, reference: 4 } as const

/** The kind of each unit of a block's words, its lines joined by `\n`. */
export function markdownInlines(words: string, labels: ReadonlySet<string>): Uint8Array {
  const kinds = new Uint8Array(words.length)
  const backticks = backtickRuns(words)
  const brackets: { readonly at: number; readonly isImage: boolean }[] = []
  const runs: EmphasisRun[] = []
  let at = 0
  while (at < words.length) {
    const sign = words[at] ?? ''
    if (sign === '\\') at = readBackslash(words, at, kinds)
    else if (sign === '`') at = readCode(words, at, backticks, kinds)
    else if (sign === '<') at = readTag(words, at, kinds)
    else if (sign === '&') at = readReference(words, at, kinds)
    else if (sign === '\n') at = readLineEnd(words, at, kinds)
    else if (sign === '!' && words[at + 1] === '[') {
      brackets.push({ at, isImage: true })
      at += 2
    } else if (sign === '[') {
      brackets.push({ at, isImage: false })
      at += 1
    } else if (sign === ']') {
      const opener = brackets.pop()
      at = opener === undefined ? at + 1 : readLink(words, opener, at, labels, kinds)
    } else if (sign === '*' || sign === '_' || sign === '~') {
      const run = emphasisRun(words, at, sign)
      runs.push(run)
      at += run.left
    } else at++
  }
  pairEmphasis(runs, kinds)
  return kinds
}

function drop(kinds: Uint8Array, start: number, end: number): void {
  kinds.fill(unitKinds.dropped, start, end)
}

function readBackslash(words: string, at: number, kinds: Uint8Array): number {
  const next = words[at + 1] ?? ''
  if (next === '\n') {
    drop(kinds, at, at + 1)
    kinds[at + 1] = unitKinds.lineEnd
    return at + 2
  }
  if (!/^[!-/:-@[-`{-~]$/.test(next)) return at + 1
  drop(kinds, at, at + 1)
  return at + 2
}

/** For each length of a run of backticks, where such runs start, last first. */
function backtickRuns(words: string): ReadonlyMap<number, number[]> {
  const runs = new Map<number, number[]>()
  for (let at = words.indexOf('`'); at !== -1; ) {
    const end = runEnd(words, at, '`')
    const starts = runs.get(end - at)
    if (starts === undefined) runs.set(end - at, [at])
    else starts.push(at)
    at = words.indexOf('`', end)
  }
  for (const starts of runs.values()) starts.reverse()
  return runs
}

function readCode(words: string, at: number, runs: ReadonlyMap<number, number[]>, kinds: Uint8Array): number {
  const start = runEnd(words, at, '`')
  const starts = runs.get(start - at) ?? []
  while ((starts.at(-1) ?? words.length) < start) starts.pop()
  const close = starts.pop()
  if (close === undefined) return start
  drop(kinds, at, start)
  for (let inside = start; inside < close; inside++)
    if (words[inside] === '\n') kinds[inside] = unitKinds.space
  const end = close + (start - at)
  drop(kinds, close, end)
  return end
}

function readTag(words: string, at: number, kinds: Uint8Array): number {
  const rest = words.slice(at, at + 1000)
  const address = /^<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,100}@[A-Za-z0-9.-]{1,200})>/.exec(rest)
  if (address !== null) {
    const end = at + address[0].length
    drop(kinds, at, at + 1)
    drop(kinds, end - 1, end)
    return end
  }
  if (rest.startsWith('<!--')) {
    const close = words.indexOf('-->', at + 4)
    if (close === -1) return at + 1
    drop(kinds, at, close + 3)
    return close + 3
  }
  const tag = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?:[\s/][^<>]*)?>/.exec(rest)
  if (tag === null) return at + 1
  const end = at + tag[0].length
  const name = (tag[1] ?? '').toLowerCase()
  drop(kinds, at, end)
  if (name === 'br') kinds[at] = unitKinds.lineEnd
  // Two line ends in a row are the border of two blocks.
  if (blockTags.has(name)) kinds.fill(unitKinds.lineEnd, at, at + 2)
  return end
}

const blockTags: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr td th blockquote section article center details summary hr figure figcaption'.split(
    ' ',
  ),
)

function readReference(words: string, at: number, kinds: Uint8Array): number {
  const reference = characterReference(words, at)
  if (reference === null || words[at + reference.length - 1] !== ';') return at + 1
  kinds[at] = unitKinds.reference
  drop(kinds, at + 1, at + reference.length)
  return at + reference.length
}

function readLineEnd(words: string, at: number, kinds: Uint8Array): number {
  kinds[at] = words.endsWith('  ', at) ? unitKinds.lineEnd : unitKinds.space
  return at + 1
}

function readLink(
  words: string,
  opener: { readonly at: number; readonly isImage: boolean },
  close: number,
  labels: ReadonlySet<string>,
  kinds: Uint8Array,
): number {
  const inside = opener.at + (opener.isImage ? 2 : 1)
  const label = close - inside <= 200 ? words.slice(inside, close) : null
  if (label?.startsWith('^') && !/\s/.test(label)) {
    drop(kinds, opener.at, close + 1)
    return close + 1
  }
  const end =
    words[close + 1] === '(' ? destinationEnd(words, close + 1) : referenceEnd(words, close, label, labels)
  if (end === -1) return close + 1
  drop(kinds, close, end)
  drop(kinds, opener.at, opener.isImage ? close : inside)
  return end
}

function referenceEnd(
  words: string,
  close: number,
  label: string | null,
  labels: ReadonlySet<string>,
): number {
  const second = /\[([^\][]{0,200})\]/y
  second.lastIndex = close + 1
  const named = second.exec(words)?.[1]
  if (named !== undefined && named !== '' && labels.has(labelOf(named))) return second.lastIndex
  if (label === null || !labels.has(labelOf(label))) return -1
  return named === '' ? second.lastIndex : close + 1
}

const longestDestination = 4000
const deepestBrackets = 32

// `(address "title")`, the address with balanced brackets or between `<` and `>`; -1 where it is none.
function destinationEnd(words: string, open: number): number {
  const limit = Math.min(words.length, open + longestDestination)
  let depth = 0
  let quote = ''
  for (let at = open; at < limit; at++) {
    const sign = words[at] ?? ''
    if (sign === '\\') at++
    else if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '<' && at === open + 1) quote = '>'
    else if ((sign === '"' || sign === "'") && /\s/.test(words[at - 1] ?? '')) quote = sign
    else if (sign === '(' && ++depth > deepestBrackets) return -1
    else if (sign === ')') {
      depth--
      if (depth === 0) return at + 1
    } else if (/\s/.test(sign) && !/^\s*(?:[)"'(]|$)/.test(words.slice(at, at + 20))) return -1
  }
  return -1
}

type EmphasisRun = {
  readonly sign: string
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
  /** The signs not yet paired, from `start` on. */
  start: number
  left: number
}

function emphasisRun(words: string, at: number, sign: string): EmphasisRun {
  const end = runEnd(words, at, sign)
  const before = words.slice(Math.max(0, at - 1), at)
  const after = words.slice(end, end + 1)
  const isLeft = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before))
  const isRight = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after))
  const isWord = sign === '_'
  return {
    sign,
    length: end - at,
    opens: isLeft && (!isWord || !isRight || isPunctuation(before)),
    closes: isRight && (!isWord || !isLeft || isPunctuation(after)),
    start: at,
    left: end - at,
  }
}

// CommonMark's pairing: a closing run takes the nearest run that can open; what stands between stays text.
function pairEmphasis(runs: readonly EmphasisRun[], kinds: Uint8Array): void {
  const openers: EmphasisRun[] = []
  const bottoms = new Map<string, number>()
  for (const run of runs) {
    while (run.closes && run.left > 0) {
      const key = `${run.sign}${run.length % 3}${run.opens}`
      const bottom = bottoms.get(key) ?? 0
      let place = openers.length - 1
      while (place >= bottom && !fits(openers[place], run)) place--
      const opener = place >= bottom ? openers[place] : undefined
      if (opener === undefined) {
        bottoms.set(key, openers.length)
        break
      }
      openers.length = place + 1
      for (const [other, height] of bottoms) if (height > openers.length) bottoms.set(other, openers.length)
      const used = opener.left >= 2 && run.left >= 2 ? 2 : 1
      opener.left -= used
      drop(kinds, opener.start + opener.left, opener.start + opener.left + used)
      drop(kinds, run.start, run.start + used)
      run.start += used
      run.left -= used
      if (opener.left === 0) openers.pop()
    }
    if (run.opens && run.left > 0) openers.push(run)
  }
}

function fits(opener: EmphasisRun | undefined, closer: EmphasisRun): boolean {
  if (opener === undefined || opener.sign !== closer.sign) return false
  if (opener.sign === '~') return opener.length === closer.length && opener.length <= 2
  if (!opener.closes && !closer.opens) return true
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0)
}

function runEnd(words: string, at: number, sign: string): number {
  let end = at
  while (words[end] === sign) end++
  return end
}

function isSpace(sign: string): boolean {
  return sign === '' || /^\s$/.test(sign)
}

function isPunctuation(sign: string): boolean {
  return /^[\p{P}\p{S}]$/u.test(sign)
}
