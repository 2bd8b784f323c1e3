import type { Token } from '../../text/token.ts'
import type { Facts } from '../facts.ts'
import { rule } from '../rule.ts'
import { englishAcronyms } from './english-acronyms.ts'
import { findAcronyms } from './find-acronyms.ts'
import { knowledgeOfAcronym } from './known-acronym.ts'

/** An acronym that the document never expands and that is not generally known. */
export const neverExpanded = rule({
  id: 'acronym/never-expanded',
  severity: 'warning',
  says: 'The acronym “{words}” is never expanded{uses}',
  check(facts, report) {
    const { uses, expansions } = findAcronyms(facts)
    const expanded = new Set(expansions.map(({ acronym }) => acronym))
    for (const [acronym, places] of uses) {
      const [first, ...others] = places.filter(({ isHeading }) => !isHeading)
      if (first === undefined || expanded.has(acronym) || isShouted(facts, acronym)) continue
      if (englishAcronyms.has(acronym)) continue
      const knowledge = knowledgeOfAcronym(facts, acronym)
      if (knowledge === 'well') continue
      // A bracket behind a name that the letters do not fit is another rule's; inside a name the letters are a part of it.
      if (places.some(({ token }) => isExplained(facts, token))) continue
      // Where a handbook has it, a reader can find out.
      const severity = knowledge === 'some' ? 'hint' : 'warning'
      report(
        first,
        { uses: others.length === 0 ? ' and used only here' : '' },
        { also: others.slice(0, 5), severity },
      )
    }
  },
})

// "NOW, THEREFORE": a word in large letters, not an acronym.
function isShouted({ speller, counts }: Facts, acronym: string): boolean {
  if (acronym.length < 3) return false
  const capital = acronym.charAt(0) + acronym.slice(1).toLowerCase()
  if (counts.ofForm(capital) > 0 || counts.ofForm(acronym.toLowerCase()) > 0) return true
  return (
    acronym.length > 3 &&
    speller !== null &&
    (speller.isWord(acronym.toLowerCase()) || speller.isWord(capital))
  )
}

// In brackets, in quotation marks, or with a number or hyphen behind it ("CH-47", "F 16"): not used as a name by itself.
function isExplained({ text: { tokens }, quotations }: Facts, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (token === undefined || isLarge(before) || isLarge(after)) return true
  if (
    before?.word.form === '(' ||
    before?.word.form === '[' ||
    after?.word.form === '-' ||
    before?.word.form === '-'
  )
    return true
  if (
    after?.word.kind === 'number' ||
    before?.word.form === '/' ||
    after?.word.form === '/' ||
    after?.word.form === '('
  )
    return true
  return quotations.holds(token.start)
}

// "ALI OGHLU HASANOV or HASANLI": a name in large letters.
function isLarge(token: Token | undefined): boolean {
  return token !== undefined && token.word.letterCase === 'upper' && token.word.form.length > 3
}
