import { spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { followersOf } from '../../followers.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/renaming/name-dates'

/** The day from which a name holds: “The present name dates from 15 October 2008.” */
export const nameDates: NounPattern = {
  id,
  reads: 'noun',
  of: { nouns: ['name', 'title', 'date'] },
  draft: (argument, at, scene) => {
    const { main } = argument
    // “dates” may be read as the noun that ends the phrase.
    if (at > 1 || !/^(?:present|current|new)\s(?:official\s)?(?:name|title)(?:\sdates)?$/i.test(main.name))
      return []
    const followers = followersOf(scene, at)
    const next = scene.nodes[at + 1]
    const time = scene.nodes.slice(at + 1, at + 4).find((node) => node.kind === 'time')
    const isDated = /dates$/i.test(main.name) || (next?.kind === 'verb' && next.lemma === 'date')
    if (!isDated || time?.kind !== 'time' || time.time.date === null) return []
    return [
      makeDraft(
        'renaming',
        id,
        main.head,
        spanOf(scene.text.tokens, argument.first, Math.max(time.last, followers.last)),
        {
          date: time.time.date,
        },
      ),
    ]
  },
  examples: {
    'The present name dates from 3 May 1998.': '1998-05-03. A name becomes another.',
  },
}
