import type { Argument } from '../../../clauses/node.ts'
import { agentOf, dateOf, evidenceOf, partiesOf, placeOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/meeting/implied'
const collegial =
  /^(?:minister|head|president|leader|delegate|ambassador|king|representative|chancellor|premier|speaker)$/

/** Ministers or heads of several states decided something at a place on a day: they met there. */
export const implied: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'decide',
    'agree',
    'adopt',
    'sign',
    'discuss',
    'resolve',
    'establish',
    'approve',
    'endorse',
    'announce',
  ],
  draft: (clause, scene) => {
    const agents = agentOf(clause)
    const opener = agents[0]?.parts[0]?.mention
    if (
      opener === undefined ||
      clause.verb.form !== 'finite' ||
      !collegial.test(opener.noun) ||
      !isPlural(opener.head, scene)
    )
      return []
    const isSeveral = agents.length > 1 || agents.some((one) => one.parts.length > 1)
    const date = dateOf(clause, scene)
    const place = placeOf(clause, id)
    if (
      !isSeveral ||
      date === null ||
      place === null ||
      hasMeeting(clause.complements.flatMap((one) => one.arguments))
    )
      return []
    return [
      makeDraft('meeting', id, opener.head, evidenceOf(clause, scene), {
        form: 'meeting',
        date,
        place,
        parties: partiesOf(agents, 'participant'),
      }),
    ]
  },
  examples: {
    'In Bergen on 3 May 1954, the foreign ministers of Norway, Denmark and Iceland decided to build a port.':
      'Bergen, 1954-05-03. Foreign ministers of Norway, Denmark and Iceland meet.',
  },
}

function isPlural(head: number, scene: Scene): boolean {
  return scene.text.tokens[head]?.word.lower.endsWith('s') === true
}

function hasMeeting(list: readonly Argument[]): boolean {
  return list.some((one) => one.parts.some((part) => part.mention.kind === 'meeting'))
}
