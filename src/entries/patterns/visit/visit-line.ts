import { listStartingAt } from '../../../clauses/argument-list.ts'
import { partiesOf, placeAmong, readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { isItemHead } from '../../followers.ts'
import type { NounPattern } from '../../pattern.ts'
import { isPost } from '../../posts.ts'

const id = 'entries/patterns/visit/visit-line'

/** A person at a place as an item of a chronicle: “3 May 2010 – Commissioner Anna Lind in Varna”. */
export const visitLine: NounPattern = {
  id,
  reads: 'noun',
  draft: (argument, at, scene) => {
    const date = scene.paragraphTime?.date ?? null
    if (!isItemHead(scene, at) || date === null || scene.clauses.length > 0) return []
    if (argument.main.kind !== 'person' && !isPost(argument)) return []
    const word = scene.nodes[at + 1]
    const goal = scene.nodes[at + 2]
    if (word?.kind !== 'preposition' || word.word !== 'in' || goal?.kind !== 'argument') return []
    const { list } = listStartingAt(scene.nodes, at + 2)
    const place = placeAmong(list, 'in')
    if (place === null) return []
    return [
      makeDraft(
        'visit',
        id,
        argument.main.head,
        spanOf(scene.text.tokens, argument.first, list.at(-1)?.last ?? goal.last),
        {
          form: 'visit',
          date,
          place: readFrom(place.name, place, id),
          parties: partiesOf([argument], 'visitor'),
        },
      ),
    ]
  },
  examples: {
    '3 May 2010 – Commissioner Anna Lind in Varna.': 'Varna, 2010-05-03. Anna Lind visits Varna.',
  },
}
