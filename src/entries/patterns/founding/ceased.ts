import { dateOf, evidenceOf, partiesOf, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/founding/ceased'

/** A body or state ceased to exist, collapsed, broke up: “The federation collapsed in August 1960.” */
export const ceased: ClausePattern = {
  id,
  reads: 'clause',
  verbs: ['cease', 'collapse', 'disintegrate', 'dissolve', 'disband', 'wound', 'end'],
  draft: (clause, scene) => {
    if (clause.voice === 'passive') return []
    const subject = clause.subject[0]
    const kind = subject?.parts[0]?.mention.kind
    if (subject === undefined || (kind !== 'body' && kind !== 'state')) return []
    const ceasesToExist =
      clause.verb.lemma !== 'cease' ||
      clause.nodes
        .slice(clause.at + 1, clause.at + 4)
        .some((node) => node.kind === 'verb' && node.lemma === 'exist')
    // “was wound up”; “the union ended”, but no meeting of one
    const next = clause.nodes[clause.at + 1]
    const { lemma } = clause.verb
    if (lemma === 'wound' && !(next?.kind === 'adverb' && next.word === 'up')) return []
    const noun = subject.parts[0]?.mention.noun ?? ''
    if (lemma === 'end' && (clause.object.length > 0 || !/^(?:union|(?:con)?federation|league)$/.test(noun)))
      return []
    if (!ceasesToExist) return []
    return [
      makeDraft('founding', id, clause.verb.first, evidenceOf(clause, scene), {
        form: 'dissolution',
        date: dateOf(clause, scene),
        parties: partiesOf([subject], 'founded'),
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'The Lowland Federation collapsed in August 1960.': '1960-08. Lowland Federation is dissolved.',
    'The Lowland Company was wound up in May 1911.': '1911-05. Lowland Company is dissolved.',
  },
}
