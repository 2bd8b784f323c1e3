import { rule } from '../rule.ts'
import { type Expansion, findAcronyms } from './find-acronyms.ts'
import { knowledgeOfAcronym } from './known-acronym.ts'

const small = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'to',
  'a',
  'an',
  ',',
  '-',
  "'s",
  '’s',
  '&',
  'with',
  'by',
  'against',
])

/** An acronym in brackets that is one letter away from the initials of the words before it. */
export const lettersDoNotFit = rule({
  id: 'acronym/letters-do-not-fit',
  severity: 'warning',
  says: '“{acronym}” does not fit the words before it, whose initials are “{initials}”',
  check(facts, report) {
    const uses = findAcronyms(facts).uses
    for (const expansion of findAcronyms(facts).expansions) {
      const initials = initialsOf(expansion)
      const { acronym } = expansion
      if (acronym.length < 3 || !isNear(acronym, initials) || knowledgeOfAcronym(facts, acronym) !== 'none')
        continue
      // An acronym that the text goes on to use is what its body is called, in whatever language.
      if ((uses.get(acronym)?.length ?? 0) > 2) continue
      report(expansion.span, { acronym, initials })
    }
  },
})

function initialsOf({ words }: Expansion): string {
  return words
    .filter((word) => !small.has(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

// The first letter is right and one other is not, or two neighbours are exchanged; more than that is another language.
function isNear(acronym: string, initials: string): boolean {
  if (acronym.length !== initials.length || acronym === initials || acronym.charAt(0) !== initials.charAt(0))
    return false
  const wrong = [...acronym]
    .map((letter, at) => (letter === initials.charAt(at) ? -1 : at))
    .filter((at) => at >= 0)
  const [one = 0, other = 0] = wrong
  if (wrong.length === 1) return true
  return (
    wrong.length === 2 &&
    other === one + 1 &&
    acronym.charAt(one) === initials.charAt(other) &&
    acronym.charAt(other) === initials.charAt(one)
  )
}
