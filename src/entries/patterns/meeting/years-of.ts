import type { TimeExpression } from '../../../time/time-expression.ts'
import { spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/meeting/years-of'

/** Meetings told by their years: “The congresses of 1934 and 1936 were held in private.” */
export const yearsOf: NounPattern = {
  id,
  reads: 'noun',
  of: { traits: ['meeting'] },
  draft: (argument, at, scene) => {
    const meeting = argument.parts[0]?.mention
    if (meeting?.kind !== 'meeting' || scene.text.tokens[meeting.head]?.word.lower === meeting.noun) return []
    const times: TimeExpression[] = []
    let index = at + 1
    for (; index < scene.nodes.length && index < at + 12; index++) {
      const node = scene.nodes[index]
      const isLink = index === at + 1 ? node?.kind === 'preposition' && node.word === 'of' : isAnd(node?.kind)
      if (node?.kind === 'time' && node.time.date !== null) times.push(node.time)
      else if (!isLink) break
    }
    const verb = scene.nodes[index]
    if (times.length < 2 || verb?.kind !== 'verb' || !/^(?:hold|take|meet|convene)$/.test(verb.lemma))
      return []
    return times.map((time) =>
      makeDraft('meeting', id, time.first, spanOf(scene.text.tokens, argument.first, time.last), {
        form: meeting.noun,
        date: time.date,
        status: verb.isNegated ? 'denied' : verb.isFuture ? 'planned' : 'held',
      }),
    )
  },
  examples: {
    'The congresses of 1934 and 1936 were held in private.': [
      '1934. A congress is held.',
      '1936. A congress is held.',
    ],
  },
}

function isAnd(kind: string | undefined): boolean {
  return kind === 'conjunction' || kind === 'comma'
}
