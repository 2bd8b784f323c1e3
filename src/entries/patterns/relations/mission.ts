import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
import {
  agentOf,
  behind,
  dateOf,
  evidenceOf,
  partiesOf,
  patientOf,
  placeOf,
  readFrom,
  statusOf,
} from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { isMission } from '../../mission-nouns.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/relations/mission'
const closing = new Set(['close', 'withdraw', 'abolish', 'shut', 'discontinue', 'evacuate'])
const raising = new Set([
  'raise',
  'upgrade',
  'elevate',
  'become',
  'promote',
  'convert',
  'transform',
  'downgrade',
  'reduce',
  'redesignate',
])

/** An embassy, a legation or a consulate was opened, closed, moved or changed its rank. */
export const mission: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'open',
    'establish',
    'create',
    'close',
    'move',
    'transfer',
    'raise',
    'upgrade',
    'elevate',
    'become',
    'reopen',
    're-open',
    're-establish',
    'inaugurate',
    'relocate',
    'set',
    'withdraw',
    'abolish',
    'shut',
    'discontinue',
    'promote',
    'convert',
    'transform',
    'downgrade',
    'reduce',
    'evacuate',
    'found',
    'accredit',
    'maintain',
    'redesignate',
    'operate',
    'follow',
    'resume',
  ],
  draft: (clause, scene) => {
    const { lemma } = clause.verb
    if (lemma === 'maintain' || lemma === 'accredit' || lemma === 'operate') return []
    const missions = (lemma === 'become' ? [...clause.subject, ...clause.object] : openedIn(clause)).filter(
      (one) => one.parts[0] !== undefined && isMission(one.parts[0].mention),
    )
    if (
      lemma === 'resume' &&
      !/^(?:work|operation|activity|operations|activities|service|function)s?$/.test(
        clause.object[0]?.main.noun ?? '',
      )
    )
      return []
    if (missions.length === 0 || (lemma === 'follow' && clause.object.length > 0)) return []
    if (lemma === 'withdraw' && !missions.some((one) => one.main.kind === 'body')) return []
    const agents = agentOf(clause).filter((one) => !missions.includes(one))
    const rank = raising.has(lemma)
      ? [
          ...behind(clause, 'to', 'into', 'as').filter((one) =>
            /embassy|legation|consulate|status|level|rank/i.test(one.main.name),
          ),
        ]
      : []
    const place = placeOf(clause, id)
    return [
      makeDraft('relations', id, clause.verb.first, evidenceOf(clause, scene), {
        form: closing.has(lemma)
          ? 'mission closed'
          : raising.has(lemma)
            ? 'elevation'
            : `${missions[0]?.parts[0]?.mention.name ?? 'mission'} opened`,
        date: dateOf(clause, scene),
        place:
          lemma === 'become' || raising.has(lemma)
            ? null
            : (place ?? placeInChain(missions[0]) ?? placeBehind(missions[0], clause)),
        parties: [
          ...partiesOf(missions, 'party'),
          ...partiesOf(rank, 'party'),
          ...partiesOf(agents, 'party'),
        ],
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'Norland opened an embassy in Bogota on 3 May 1954.':
      'Bogota, 1954-05-03. Embassy opened: embassy and Norland.',
    'The Consulate General in Bogota resumed work on 4 June 1957.':
      'Bogota, 1957-06-04. Consulate General opened: Consulate General.',
  },
}

// "An honorary consulate opened in Varna": without an object, the subject is what is opened.
function openedIn(clause: Clause): readonly Argument[] {
  const isIntransitive =
    clause.voice === 'active' &&
    (clause.object.length === 0 || clause.verb.lemma === 'resume') &&
    /^(?:open|close|reopen|move|follow|resume)$/.test(clause.verb.lemma)
  return isIntransitive ? clause.subject : patientOf(clause)
}

// “Norland has an embassy in Varna, which was closed in 1954 and reopened in 1956”: both times there.
function placeBehind(mission: Argument | undefined, clause: Clause) {
  const at = mission === undefined ? -1 : clause.nodes.indexOf(mission, Math.max(0, clause.at - 30))
  const word = clause.nodes[at + 1]
  const place = clause.nodes[at + 2]
  if (at < 0 || at > clause.at || word?.kind !== 'preposition' || word.word !== 'in') return null
  if (place?.kind !== 'argument' || !/place|state/.test(place.main.kind)) return null
  return readFrom(place.main.name, place.main, id)
}

function placeInChain(argument: Argument | undefined) {
  const named = argument?.parts.slice(1).find((part) => part.mention.kind === 'place')
  return named === undefined
    ? null
    : {
        value: named.mention.name,
        basis: 'read' as const,
        from: [{ start: named.mention.start, end: named.mention.end }],
        by: id,
      }
}
