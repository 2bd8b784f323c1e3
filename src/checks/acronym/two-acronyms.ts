import { rule } from '../rule.ts'
import { type Expansion, findAcronyms } from './find-acronyms.ts'

/** One name that is given two different acronyms. */
export const twoAcronyms = rule({
  id: 'acronym/two-acronyms',
  severity: 'warning',
  says: '“{name}” is abbreviated “{one}” and “{other}”',
  check(facts, report) {
    const first = new Map<string, Expansion>()
    for (const expansion of findAcronyms(facts).expansions) {
      const name = expansion.words.filter((word) => word !== 'the').join(' ')
      const earlier = first.get(name)
      if (earlier === undefined) first.set(name, expansion)
      else if (earlier.acronym !== expansion.acronym && expansion.words.length > 1) {
        report(
          expansion.span,
          { name: expansion.words.join(' '), one: earlier.acronym, other: expansion.acronym },
          { also: [earlier.span] },
        )
      }
    }
  },
})
