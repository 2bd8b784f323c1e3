import { dateOf, evidenceOf, placeOf, settingOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/meeting/it-held'

/** A meeting told before was held after all: “It was eventually held in Varna on 26 February 2007.” */
export const itHeld: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['hold', 'take', 'convene'],
  draft: (clause, scene) => {
    const isIt = clause.subject[0]?.main.noun === 'it'
    const isHeld =
      clause.voice === 'passive' || (clause.verb.lemma === 'take' && clause.object[0]?.main.noun === 'place')
    const date = dateOf(clause, scene)
    if (!isIt || !isHeld || date === null || clause.object.some((one) => one.main.kind === 'meeting'))
      return []
    return [
      makeDraft('meeting', id, clause.verb.first, evidenceOf(clause, scene), {
        form: 'meeting',
        date,
        place: placeOf(clause, id),
        status: clause.verb.isNegated ? 'denied' : clause.verb.isFuture ? 'planned' : 'held',
        setting: settingOf(clause),
      }),
    ]
  },
  examples: {
    'The congress was put off. It was held in Oslo on 26 February 2007.':
      'Oslo, 2007-02-26. A meeting is held.',
  },
}
