import type { Clause } from '../../../clauses/clause.ts'
import {
  agentOf,
  dateOf,
  evidenceOf,
  partiesOf,
  patientOf,
  placeOf,
  spanOf,
  statusOf,
} from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { eventPhrases, eventVerbs } from '../../event-verbs.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/incident/happened'
const vital = new Set([
  'bear',
  'die',
  'kill',
  'assassinate',
  'murder',
  'execute',
  'imprison',
  'free',
  'exile',
])

const strong = new Set([
  'defeat',
  'conquer',
  'invade',
  'annex',
  'occupy',
  'overthrow',
  'assassinate',
  'massacre',
])

/** An attack, a war, a killing, a birth: an event told by its verb. */
export const happened: ClausePattern = {
  id,
  reads: 'clause',
  verbs: Object.keys(eventVerbs),
  draft: (clause, scene) => {
    const { lemma } = clause.verb
    if (clause.verb.form === 'gerund' || (clause.verb.form === 'infinitive' && clause.verb.isFuture))
      return []
    if (clause.verb.form === 'infinitive') return []
    const isVital = lemma === 'bear' || lemma === 'die'
    const around = wordsOf(clause, scene)
    const needed = eventPhrases[lemma]
    if (needed !== undefined && !needed.test(around)) return []
    if (clause.verb.isFuture && !clause.verb.isPerfect) return []
    const date = dateOf(clause, scene)
    const patients = patientOf(clause).filter((one) =>
      /person|state|body|people|place|post|thing/.test(one.main.kind),
    )
    const agents = agentOf(clause).filter((one) =>
      /person|state|body|people|place|post|thing/.test(one.main.kind),
    )
    if (patients.length === 0 && agents.length === 0 && clause.subject.length === 0) return []
    if (
      date === null &&
      !(isVital && placeOf(clause, id) !== null) &&
      !(
        strong.has(lemma) &&
        agents.some((one) => one.main.kind !== 'thing') &&
        patients.some((one) => one.main.kind !== 'thing')
      )
    )
      return []
    // What is done to papers and relations is told by other kinds.
    if (
      patientOf(clause).some(
        (one) => one.parts[0]?.mention.kind === 'act' || one.parts[0]?.mention.kind === 'meeting',
      )
    )
      return []
    return [
      makeDraft('incident', id, clause.verb.first, evidenceOf(clause, scene), {
        form:
          lemma === 'hold' || lemma === 'win'
            ? (/(election|referendum|plebiscite|vote)/i.exec(around)?.[1]?.toLowerCase() ??
              eventVerbs[lemma] ??
              null)
            : (eventVerbs[lemma] ?? null),
        date,
        place: placeOf(clause, id),
        parties: [
          ...partiesOf(
            agents.filter((one) => !patients.includes(one)),
            isVital ? 'target' : 'actor',
          ),
          ...partiesOf(
            patients,
            clause.voice === 'active' && patients.length > 0 && agents.length === 0 ? 'target' : 'target',
          ),
        ],
        status: statusOf(clause),
        isWeak: !vital.has(lemma),
      }),
    ]
  },
  examples: {
    'The town was captured by Norland in 1526.': '1526. Capture by Norland: town.',
    'Marta Lind was born in Bergen on 26 July 1951.': 'Bergen, 1951-07-26. Birth of Marta Lind.',
  },
}

function wordsOf(clause: Clause, scene: Scene): string {
  const span = spanOf(scene.text.tokens, clause.first, Math.min(clause.last, clause.verb.last + 30))
  return scene.text.text.slice(span.start, span.end)
}
