import { clauseHolding } from '../../around-argument.ts'
import { dateOf, partiesOf, placeOf, readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { NounPattern } from '../../pattern.ts'
import { bodyOfPost, isPost, postName } from '../../posts.ts'

const id = 'entries/patterns/appointment/with-as'

/** An office given in passing: “The legation was opened in 1921, with Otto Brandt as chargé d’affaires.” */
export const withAs: NounPattern = {
  id,
  reads: 'noun',
  of: { traits: ['person'] },
  draft: (argument, at, scene) => {
    if (argument.governor !== 'with' || argument.main.kind !== 'person') return []
    const as = scene.nodes[at + 1]
    const post = scene.nodes[at + 2]
    if (as?.kind !== 'preposition' || as.word !== 'as' || post?.kind !== 'argument' || !isPost(post))
      return []
    const held = clauseHolding(scene, argument)
    const body = bodyOfPost(post)
    return [
      makeDraft(
        'appointment',
        id,
        argument.main.head,
        spanOf(scene.text.tokens, argument.first - 1, post.last),
        {
          form: 'appointment',
          date: held === null ? null : dateOf(held.clause, scene),
          place: held === null ? null : placeOf(held.clause, id),
          post: readFrom(postName(post), post.main, id),
          parties: [...partiesOf([argument], 'appointee'), ...(body === null ? [] : [body])],
        },
      ),
    ]
  },
  examples: {
    'The legation was opened in Varna on 26 December 1921, with Otto Brandt as secretary.': [
      'Varna, 1921-12-26. Legation opened: legation.',
      'Varna, 1921-12-26. Otto Brandt is appointed secretary.',
    ],
  },
}
