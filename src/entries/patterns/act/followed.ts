import { actIn, formOfAct } from '../../act-nouns.ts'
import { withTitle } from '../../act-title.ts'
import { behind, evidenceOf, ownDateOf, placeOf, readFrom } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/act/followed'

/** A named act that came after something: “The truce was followed in May by the Lund Accord.” */
export const followed: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['follow', 'succeed', 'replace', 'supersede', 'end', 'halt', 'crown'],
  draft: (clause, scene) => {
    const date = ownDateOf(clause)
    if ((clause.voice === 'active' && clause.object.length > 0) || date === null) return []
    return behind(clause, 'by').flatMap((argument) => {
      const act = actIn(argument)
      if (act === null || !act.isNamed) return []
      const title = withTitle(argument, act)
      return [
        makeDraft('act', id, act.head, evidenceOf(clause, scene), {
          form: formOfAct(act),
          date,
          place: clause.voice === 'passive' ? placeOf(clause, id) : null,
          title: title === null ? null : readFrom(title, act, id),
        }),
      ]
    })
  },
  examples: {
    'The talks were followed in May 1999 by the Lund Accord for Peace.':
      '1999-05. The accord “Lund Accord for Peace” is signed.',
  },
}
