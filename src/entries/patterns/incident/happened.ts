import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
import type { Reading } from '../../../text/reading.ts'
import {
  agentOf,
  behind,
  evidenceOf,
  partiesOf,
  patientOf,
  placeOf,
  readFrom,
  spanOf,
  statusOf,
} from '../../clause-values.ts'
import { dateInPast } from '../../date-in-past.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
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
    // “UNOMIN was wound up”; “bears the order” is no birth.
    if (lemma === 'wound' && /\bwound up\b/i.test(around)) return []
    if (lemma === 'bear' && clause.voice === 'active' && clause.object.length > 0) return []
    const date = isAfterEvent(clause) ? null : dateInPast(clause, scene)
    const off = placeOff(clause)
    const patients = patientOf(clause).filter(
      (one) =>
        off?.value !== one.main.name && /person|state|body|people|place|post|thing/.test(one.main.kind),
    )
    const agents = agentOf(clause).filter((one) =>
      /person|state|body|people|place|post|thing/.test(one.main.kind),
    )
    const dead = lemma === 'die' && clause.subject.length === 0 ? personAtHead(clause, scene) : []
    if (patients.length === 0 && agents.length === 0 && clause.subject.length === 0 && dead.length === 0)
      return []
    if (
      date === null &&
      !((isVital || isOutbreak(clause)) && placeOf(clause, id) !== null) &&
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
        place: placeOf(clause, id) ?? off,
        parties: [
          ...partiesBy(
            agents.filter((one) => !patients.includes(one)),
            isVital ? 'target' : 'actor',
          ),
          ...partiesBy(patients, 'target'),
          ...partiesOf(dead, 'target'),
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

// “war broke out after the assassination of X on 24 March”: the date is that of the assassination.
function isAfterEvent(clause: Clause): boolean {
  return (
    clause.verb.lemma === 'break' &&
    behind(clause, 'after', 'following').some((one) => one.first > clause.verb.first)
  )
}

// “In Norland civil war broke out”
function isOutbreak(clause: Clause): boolean {
  return (
    clause.verb.lemma === 'break' &&
    clause.subject.some(({ main }) =>
      /\b(?:war|fighting|revolution|revolt|uprising|hostilities)$/i.test(main.name),
    )
  )
}

// “Lady Brandt” is not the Brandt told of before; “he himself” is.
function partiesBy(list: readonly Argument[], role: string): DraftParty[] {
  return partiesOf(list, role).map((party) => {
    if (/^(?:him|her)self$/.test(party.name)) return { ...party, name: 'he', from: [], mention: null }
    const title = /^(?:Lady|Mrs|Madame|Dame)\b/.exec(party.mention?.office ?? '')
    return title === null || party.name.includes(' ')
      ? party
      : { ...party, name: `${title[0]} ${party.name}`, mention: null }
  })
}

// “Otto Brandt (Norland), 1992–2001; died in office”: of whom the line tells.
function personAtHead(clause: Clause, scene: Scene): readonly Argument[] {
  const head = scene.nodes.find((node) => node.kind === 'argument')
  return head?.kind === 'argument' && head.main.kind === 'person' && head.first < clause.verb.first
    ? [head]
    : []
}

// “sank off Long Reef”
function placeOff(clause: Clause): Reading<string> | null {
  const [word, place] = clause.nodes.slice(clause.at + 1, clause.at + 3)
  return word?.kind === 'adverb' && word.word === 'off' && place?.kind === 'argument' && place.main.isNamed
    ? readFrom(place.main.name, place.main, id)
    : null
}

function wordsOf(clause: Clause, scene: Scene): string {
  const span = spanOf(scene.text.tokens, clause.first, Math.min(clause.last, clause.verb.last + 30))
  return scene.text.text.slice(span.start, span.end)
}
