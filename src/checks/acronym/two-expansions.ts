import { rule } from '../rule.ts'
import { type Expansion, findAcronyms } from './find-acronyms.ts'

/** One acronym that is given two different expansions. */
export const twoExpansions = rule({
  id: 'acronym/two-expansions',
  severity: 'warning',
  says: '“{acronym}” stands for “{one}” and for “{other}”',
  check(facts, report) {
    const first = new Map<string, Expansion>()
    for (const expansion of findAcronyms(facts).expansions) {
      const earlier = first.get(expansion.acronym)
      if (earlier === undefined) {
        first.set(expansion.acronym, expansion)
        continue
      }
      if (isSame(contentOf(earlier), contentOf(expansion))) continue
      const { acronym } = expansion
      report(
        expansion.span,
        { acronym, one: shownIn(earlier), other: shownIn(expansion) },
        { also: [earlier.span] },
      )
    }

    function shownIn({ words, span }: Expansion): string {
      const text = facts.text.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      const bracket = text.lastIndexOf('(')
      return bracket > 0 ? text.slice(0, bracket).trim() : words.join(' ')
    }
  },
})

const small = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a', 'an', ',', '-', "'s", '&'])

function contentOf({ words }: Expansion): string[] {
  return words.filter((word) => !small.has(word)).map(stem)
}

// "Organisation" and "Organization", "Nation" and "Nations" are the same word.
function stem(word: string): string {
  return word
    .replace(/'s$|s$/, '')
    .replace(/isation$/, 'ization')
    .replace(/our$/, 'or')
    .replace(/re$/, 'er')
    .slice(0, 9)
}

// The longer may hold the shorter: "the Conference (CSCE)" after the full name.
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.every((word) => long.includes(word))
}
