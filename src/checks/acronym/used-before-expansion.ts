import { rule } from '../rule.ts'
import { englishAcronyms } from './english-acronyms.ts'
import { findAcronyms } from './find-acronyms.ts'
import { knowledgeOfAcronym } from './known-acronym.ts'

/** An acronym that is used some sentences before it is expanded. */
export const usedBeforeExpansion = rule({
  id: 'acronym/used-before-expansion',
  severity: 'hint',
  says: '“{words}” is used here before it is expanded',
  check(facts, report) {
    const { uses, expansions } = findAcronyms(facts)
    const expanded = new Set<string>()
    for (const { acronym, span } of expansions) {
      if (
        expanded.has(acronym) ||
        englishAcronyms.has(acronym) ||
        knowledgeOfAcronym(facts, acronym) !== 'none'
      )
        continue
      expanded.add(acronym)
      const early = uses
        .get(acronym)
        ?.find((use) => !use.isHeading && use.end < span.start && !facts.quotations.holds(use.start))
      if (early !== undefined) report(early, {}, { also: [span] })
    }
  },
})
