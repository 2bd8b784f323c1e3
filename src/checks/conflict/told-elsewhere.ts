import { registerRule } from '../rule.ts'
import { differenceOf, tellings } from '../tellings.ts'
import type { Told } from '../told.ts'

/** One happening told in two of the documents given together, with different years or places. */
export const toldElsewhere = registerRule({
  id: 'conflict/told-elsewhere',
  severity: 'warning',
  says: 'Here {what} is told {here}, in “{document}” {there}',
  checkTogether(documents, report) {
    const first = new Map<string, { told: Told; document: number }>()
    for (const [document, facts] of documents.entries()) {
      for (const told of tellings(facts)) {
        const earlier = first.get(told.key)
        if (earlier === undefined) first.set(told.key, { told, document })
        // Within one document it is another rule's.
        if (earlier === undefined || earlier.document === document) continue
        const differs = differenceOf(earlier.told, told)
        if (differs === undefined) continue
        const nameOf = (index: number): string => documents[index]?.document.name ?? ''
        // Either may be the wrong one.
        report(earlier.document, earlier.told.span, {
          what: told.what,
          here: differs.there,
          there: differs.here,
          document: nameOf(document),
        })
        report(document, told.span, {
          what: told.what,
          here: differs.here,
          there: differs.there,
          document: nameOf(earlier.document),
        })
      }
    }
  },
})
