import type { Facts } from '../facts.ts'
import { hasLookAlikes, lookAlikes, plainLetters } from '../look-alikes.ts'
import { rule } from '../rule.ts'

/** A letter of another alphabet inside an ordinary word, or a dotted capital I where English has a plain one. */
export const alienLetter = rule({
  id: 'text/alien-letter',
  severity: 'warning',
  says: '“{words}” holds a letter of another alphabet: {letter}; perhaps “{proposal}”',
  check(facts, report) {
    if (!hasLookAlikes(facts.text.text)) return
    const proposals = new Map<string, string>()
    for (const { form } of facts.counts.words.keys()) {
      if (!hasLookAlike(form)) continue
      const proposal = plainLetters(form)
      if (proposal !== null && isOrdinary(facts, form, proposal)) proposals.set(form, proposal)
    }
    if (proposals.size === 0) return
    for (const token of facts.text.tokens) {
      const proposal = proposals.get(token.word.form)
      if (proposal === undefined) continue
      const letter = [...token.word.form].find((one) => lookAlikes.has(one)) ?? ''
      report(token, { letter: named(letter), proposal }, { fix: { span: token, text: proposal } })
    }
  },
})

function hasLookAlike(form: string): boolean {
  for (const letter of form) if (lookAlikes.has(letter)) return true
  return false
}

// A name with a foreign letter is another rule's; a dotted capital I is at home in Turkic names.
function isOrdinary({ speller, counts }: Facts, form: string, proposal: string): boolean {
  const lower = proposal.toLowerCase()
  // A single Greek or Cyrillic letter is a sign; only the article could be meant.
  if (form.length === 1) return proposal === 'a' || proposal === 'A' ? !/[αΑ]/.test(form) : false
  if (speller?.isCommon(lower) === true || (speller === null && counts.ofForm(proposal) > 0)) return true
  const isMixed = /[a-z]/i.test(form)
  return isMixed && proposal === lower && !/[İı]/.test(form)
}

function named(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `“${letter}” (U+${code})`
}
