import type { Span } from '../../text/span.ts'
import type { Facts } from '../facts.ts'
import { wordsOf } from '../meetings.ts'
import { rule, shown } from '../rule.ts'
import { sentenceAt } from '../sentence-at.ts'

const leastShared = 4
const mostWords = 14

/** Two quoted titles that share all words but one: perhaps one title told in two ways. */
export const titleTwoWays = rule({
  id: 'conflict/title-two-ways',
  severity: 'warning',
  says: 'The title “{words}” and “{other}” differ in one word; perhaps they are one',
  check(facts, report) {
    const shelves = new Map<string, Title[]>()
    const told = new Set<string>()
    for (const title of titlesOf(facts)) {
      for (const other of near(shelves, title)) {
        const pair = `${other.key} ${title.key}`
        if (told.has(pair) || !differInOne(title.words, other.words)) continue
        told.add(pair)
        report(title.span, { other: shown(facts.text.text, other.span) }, { also: [other.span] })
      }
      for (const key of keysOf(title)) {
        const shelf = shelves.get(key) ?? []
        if (shelf.length < 4 && !shelf.some((one) => one.key === title.key))
          shelves.set(key, [...shelf, title])
      }
    }
  },
})

type Title = { readonly span: Span; readonly words: ReadonlySet<string>; readonly key: string }

/** Quotations of several words, and sentences that only a closing mark tells to be one. */
function titlesOf({ quotations, text }: Facts): Title[] {
  const spans: Span[] = quotations.spans.map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
  for (const stray of quotations.strays) {
    const sentence = text.sentences[sentenceAt(text.sentences, stray.start)]
    if (stray.why === 'never-opened' && sentence !== undefined && sentence.start < stray.start) {
      spans.push({ start: sentence.start, end: stray.start })
    }
  }
  const titles: Title[] = []
  for (const span of spans.sort((one, other) => one.start - other.start)) {
    if (span.end - span.start > 160) continue
    const words = new Set(
      [...wordsOf(text.text.slice(span.start, span.end))].filter((word) => !/^\d+$/.test(word)),
    )
    if (words.size > leastShared && words.size <= mostWords)
      titles.push({ span, words, key: [...words].sort().join(' ') })
  }
  return titles
}

// Titles that differ in one word share a pair of neighbours in alphabetical order.
function* keysOf({ words }: Title): Generator<string> {
  const sorted = [...words].sort()
  for (let at = 0; at + 1 < sorted.length; at++) yield `${sorted[at]} ${sorted[at + 1]}`
}

function near(shelves: ReadonlyMap<string, readonly Title[]>, title: Title): Set<Title> {
  const found = new Set<Title>()
  for (const key of keysOf(title)) for (const other of shelves.get(key) ?? []) found.add(other)
  return found
}

function differInOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const left = [...one].filter((word) => !other.has(word))
  const right = [...other].filter((word) => !one.has(word))
  return left.length === 1 && right.length === 1 && one.size - 1 >= leastShared
}
