import { verbFormOf } from '../../grammar/verb-forms.ts'
import type { Token } from '../../text/token.ts'
import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'

// What follows a pronoun that is the subject of a sentence.
const finite = new Set(
  'is was were are has have had will would can could may might must did does also then became began remained'.split(
    ' ',
  ),
)
const subjects = new Set(['he', 'she', 'they', 'it', 'we', 'this', 'these', 'there', 'those', 'that'])
const adverbs = new Set('first also then later soon never already still often only even finally'.split(' '))
const determiners = new Set([
  'the',
  'its',
  'his',
  'her',
  'their',
  'a',
  'an',
  'this',
  'these',
  'each',
  'both',
  'all',
])
const openers = new Set(
  'in on at after before during since however although when while thus then later by under for from following according as'.split(
    ' ',
  ),
)
// Behind these a large letter goes on with the sentence, or a name does.
const opens = new Set([':', '“', '"', '«', '„', '(', '[', '—', '–', '-', '/', '‘', '*', '•', "'", '…'])

/** A new sentence begins with a large letter and nothing closes the one before. */
export const runTogetherSentences = rule({
  id: 'text/run-together-sentences',
  severity: 'warning',
  says: 'Two sentences run together at “{words}”; a full stop may be missing',
  check(facts, report) {
    const { tokens } = facts.text
    for (const sentence of facts.text.sentences) {
      if (sentence.isHeading && sentence.last - sentence.first < 14) continue
      for (let at = sentence.first + 3; at + 2 < sentence.last; at++) {
        const token = tokens[at]
        const before = tokens[at - 1]
        if (token === undefined || before === undefined || token.word.letterCase !== 'capital') continue
        if (!startsSentence(facts, at) || !endsSentence(tokens, at)) continue
        if (facts.quotations.holds(token.start)) continue
        report({ start: before.start, end: tokens[at + 1]?.end ?? token.end }, {})
      }
    }
  },
})

function startsSentence({ text: { tokens, text } }: Facts, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token === undefined || before === undefined || next === undefined) return false
  if (
    text.slice(before.end, token.start).includes('\n') &&
    !text.slice(before.end, token.start).includes(' ')
  )
    return false
  const { lower } = token.word
  if (subjects.has(lower) && (finite.has(next.word.lower) || isPast(next))) return true
  // "He first played", "It soon became"
  const later = tokens[at + 2]
  if (
    subjects.has(lower) &&
    adverbs.has(next.word.lower) &&
    later !== undefined &&
    (finite.has(later.word.lower) || isPast(later))
  )
    return true
  const isSmall = next.word.kind === 'word' && next.word.letterCase === 'lower'
  if (determiners.has(lower))
    return isSmall && !finite.has(next.word.lower) && before.word.kind !== 'mark' && !isPreposition(before)
  if (!openers.has(lower) || before.word.kind === 'mark') return false
  return (
    (isSmall || /^(?:1\d|20)\d\d$/.test(next.word.form)) &&
    before.word.letterCase === 'lower' &&
    !isPreposition(before)
  )
}

// A comma, a colon or an opening mark before it goes on with the sentence; a title in large letters has its own rule.
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const earlier = tokens[at - 2]
  if (before === undefined || opens.has(before.word.form)) return false
  if (before.word.kind === 'mark') return before.word.form === ')' || before.word.form === '”'
  if (before.word.form.endsWith('.')) return false
  return earlier === undefined || !opens.has(earlier.word.form) || earlier.word.form === ')'
}

function isPast({ word }: Token): boolean {
  return word.letterCase === 'lower' && verbFormOf(word.lower)?.form === 'past'
}

function isPreposition({ word }: Token): boolean {
  return /^(?:of|in|on|at|by|for|from|to|with|under|titled|entitled|called|named|film|novel|book|song|poem|play|title|album|newspaper|magazine|or|and|as|that|via)$/.test(
    word.lower,
  )
}
