import type { Facts } from '../facts.ts'
import { hasLookAlikes, lookAlikes, plainLetters } from '../look-alikes.ts'
import { rule } from '../rule.ts'

/** A letter of another alphabet inside a name in Latin letters. */
export const homoglyph = rule({
  id: 'name/homoglyph',
  severity: 'warning',
  says: 'The name “{words}” holds a letter of another alphabet, {letter}; perhaps “{proposal}”',
  check(facts, report) {
    if (!hasLookAlikes(facts.text.text)) return
    const found = new Map<string, { proposal: string; letter: string }>()
    for (const { form, letterCase } of facts.counts.words.keys()) {
      if (letterCase === 'lower' || form.length < 2) continue
      const letter = [...form].find((one) => lookAlikes.has(one))
      const proposal = letter === undefined ? null : plainLetters(form)
      if (letter === undefined || proposal === null || !isName(facts, form, proposal, letter)) continue
      found.set(form, { proposal, letter })
    }
    if (found.size === 0) return
    for (const token of facts.text.tokens) {
      const met = found.get(token.word.form)
      if (met === undefined) continue
      const code = (met.letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      report(
        token,
        { letter: `“${met.letter}” (U+${code})`, proposal: met.proposal },
        { fix: { span: token, text: met.proposal } },
      )
    }
  },
})

// İ and ı are at home in Turkic names, unless the name has a plain letter everywhere else.
function isName({ speller, counts }: Facts, form: string, proposal: string, letter: string): boolean {
  if (speller?.isCommon(proposal.toLowerCase()) === true) return false
  if (letter === 'İ' || letter === 'ı') return counts.ofForm(proposal) > counts.ofForm(form)
  // All letters foreign: another script, unless the text has the same name in Latin.
  const isMixed = [...form].some((one) => /\p{Script=Latin}/u.test(one))
  return isMixed || counts.ofForm(proposal) > 0
}
