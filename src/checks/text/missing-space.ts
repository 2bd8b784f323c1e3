import { abbreviations, monthWords, sentenceOpeners } from '../../text/abbreviations.ts'
import type { Token, Word } from '../../text/token.ts'
import { isGlue, isMadeOfWords, splitWords } from '../correct-spelling.ts'
import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'

/** Two words, or a mark and a word, without the space between them. */
export const missingSpace = rule({
  id: 'text/missing-space',
  severity: 'warning',
  says: 'Missing space: “{words}” for “{proposal}”',
  check(facts, report) {
    const { tokens } = facts.text
    const remark = (start: number, cut: number, end: number): void => {
      const proposal = `${facts.text.text.slice(start, cut)} ${facts.text.text.slice(cut, end)}`
      report({ start, end }, { proposal }, { fix: { span: { start: cut, end: cut }, text: ' ' } })
    }
    const cuts = new Map<Word, number | null>()
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (token === undefined) continue
      if (token.word.kind === 'mark') {
        const before = tokens[at - 1]
        const after = tokens[at + 1]
        if (
          before === undefined ||
          after === undefined ||
          before.end !== token.start ||
          after.start !== token.end
        )
          continue
        if (isMissingBehind(facts, before, token, after, at)) remark(before.start, token.end, after.end)
        else if (isMissingBefore(token, before, after)) remark(before.start, token.start, after.end)
        continue
      }
      if (!mayBeTwo(facts, token)) continue
      let cut = cuts.get(token.word)
      if (cut === undefined) {
        cut = cutOf(facts, token)
        cuts.set(token.word, cut)
      }
      if (cut !== null && !isAddress(facts, token)) remark(token.start, token.start + cut, token.end)
    }
  },
})

// What a dictionary has, and names in plain capitals, are one word.
function mayBeTwo({ unknown }: Facts, { word }: Token): boolean {
  if (word.kind === 'number') return word.form.length > 4
  if (word.letterCase === 'mixed' || unknown.has(word)) return true
  const last = word.form.charCodeAt(word.form.length - 1)
  return last >= 0x30 && last <= 0x39
}

/** True for a mark that a space must follow: "state.The", "1983,1988", "Kenya,Uganda", "(1992)and". */
function isMissingBehind(facts: Facts, before: Token, mark: Token, after: Token, at: number): boolean {
  const form = mark.word.form
  if (after.word.kind === 'mark') return false
  if (form === ',' || form === ';') {
    if (isAddress(facts, before) || isAddress(facts, after)) return false
    if (before.word.kind === 'number' && after.word.kind === 'number') return isYear(before) && isYear(after)
    return before.word.kind !== 'mark' || before.word.form === ')' || before.word.form === '”'
  }
  if (form === ')')
    return (
      after.word.kind === 'word' &&
      after.word.form.length > 1 &&
      !after.word.lower.startsWith("'") &&
      !isShortBracket(facts, at) &&
      !/^(?:st|nd|rd|th|s|es|ed|ing|er|ly|al)$/.test(after.word.lower)
    )
  if (form !== '.' && form !== '?' && form !== '!') return false
  if (after.word.kind !== 'word' || isAddress(facts, after)) return false
  const opensNext =
    (sentenceOpeners.has(after.word.lower) ||
      facts.counts.ofForm(after.word.form) > 1 ||
      facts.speller?.isCommon(after.word.lower) === true) &&
    before.word.letterCase === 'capital' &&
    before.word.form.length > 3 &&
    !abbreviations.has(before.word.lower)
  const isEnd =
    opensNext ||
    (before.word.letterCase === 'lower' && before.word.form.length > 2) ||
    /^\d{4}$/.test(before.word.form)
  return isEnd && after.word.letterCase === 'capital' && facts.text.text.charAt(after.end) !== '.'
}

/** "committee(ICC)" lacks its space; "organisation(s)" and "f(x)" do not. */
function isMissingBefore(mark: Token, before: Token, after: Token): boolean {
  if (mark.word.form !== '(' || before.word.kind !== 'word' || before.word.form.length < 4) return false
  return (
    after.word.kind !== 'mark' &&
    after.word.form.length > 2 &&
    (after.word.letterCase !== 'lower' || after.word.form.length > 4)
  )
}

// "(re)organised": the bracket holds a part of the word.
function isShortBracket(facts: Facts, at: number): boolean {
  const inside = facts.text.tokens[at - 1]
  const opening = facts.text.tokens[at - 2]
  return (
    opening?.word.form === '(' &&
    inside !== undefined &&
    inside.word.form.length < 6 &&
    inside.word.kind === 'word'
  )
}

/** Where a word is two words: "FoundationMaria", "oftheir", "1992the", "in1992", "19March"; null where it is one. */
function cutOf(facts: Facts, { word }: Token): number | null {
  const { form } = word
  if (form.length < 5) return null
  const digits = /^(?:(\d{1,4})([A-Z]?[a-z]{2,})|([A-Za-z]{2,})(\d{4}))$/.exec(form)
  if (digits !== null) return cutAtDigits(digits, facts)
  if (word.kind !== 'word' || word.letterCase === 'upper') return null
  if (word.letterCase === 'mixed') return cutAtCapital(form, facts)
  if (word.letterCase !== 'lower' || facts.speller === null || facts.counts.ofForm(form) > 1) return null
  if (facts.speller.isWord(form)) return null
  const split = splitWords(form, facts.speller)
  // "to teaching" before "tote aching"; but what a prefix makes is one word.
  if (split === null) return null
  const cut = split.indexOf(' ')
  return cut > 3 && isMadeOfWords(form, facts.speller) && !isGlue(split.slice(0, cut)) ? null : cut
}

function cutAtDigits(met: RegExpExecArray, facts: Facts): number | null {
  const [, number = '', word = '', first = '', year = ''] = met
  if (year !== '')
    return /^[12]/.test(year) && (monthWords.has(first.toLowerCase()) || isEverydayWord(first, facts))
      ? first.length
      : null
  if (monthWords.has(word.toLowerCase())) return number.length
  return number.length === 4 && isEverydayWord(word, facts) ? number.length : null
}

function isEverydayWord(word: string, { speller }: Facts): boolean {
  return speller !== null && word === word.toLowerCase() && word.length < 12 && speller.isEveryday(word)
}

// Both halves of "FoundationMaria" must be known, at least one of them from this very text.
function cutAtCapital(form: string, { counts, speller }: Facts): number | null {
  const met = /^([A-Za-z]?[a-z]+)([A-Z][a-z]+)$/.exec(form)
  const [, first = '', second = ''] = met ?? []
  if (met === null || counts.ofForm(form) > 1) return null
  const isSmall = first === first.toLowerCase()
  if (isSmall)
    return first.length > 1 && speller?.isEveryday(first) === true && !brands.has(first) ? first.length : null
  if (first.length < 4 || second.length < 3) return null
  const isFirst = counts.ofForm(first) > 0 || counts.ofForm(first.toLowerCase()) > 0
  const isSecond = counts.ofForm(second) > 0 || counts.ofForm(second.toLowerCase()) > 0
  return isFirst && isSecond ? first.length : null
}

// Small words that begin names: "deGaulle", "iPhone".
const brands = new Set(['de', 'le', 'la', 'du', 'di', 'da', 'mac', 'van', 'von', 'my', 'we'])

function isYear(token: Token): boolean {
  return /^[12]\d{3}$/.test(token.word.form)
}

// "www.Site.org", "name@place.org", "document_1992".
function isAddress(facts: Facts, token: Token): boolean {
  const before = facts.text.text.charAt(token.start - 1)
  const after = facts.text.text.charAt(token.end)
  const next = facts.text.text.charAt(token.end + 1)
  return /[@/_#=&\\]/.test(before) || /[@/_#=&\\]/.test(after) || (after === '.' && /[a-zA-Z0-9]/.test(next))
}
