import { chainName } from '../../../clauses/chain-name.ts'
import type { Clause } from '../../../clauses/clause.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import type { Reading } from '../../../text/reading.ts'
import { agentOf, dateOf, evidenceOf, partiesOf, placeOf, readFrom, statusOf } from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import type { ClausePattern, Scene } from '../../pattern.ts'
import { rankOfOrderIn } from '../../ranks-of-orders.ts'

const id = 'entries/patterns/conferral/raised'

/** A rank in an order was given: “He was made a Companion of the Order of the Star in 1911.” */
export const raised: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'make',
    'appoint',
    'create',
    'name',
    'advance',
    'promote',
    'elevate',
    'raise',
    'upgrade',
    'invest',
    'install',
    'become',
    'admit',
    'nominate',
    'gazette',
    'dub',
  ],
  draft: (clause, scene) => {
    const rank = rankOfOrderIn(clause)
    if (rank === null || clause.verb.form === 'infinitive') return []
    return [
      makeDraft('conferral', id, clause.verb.first, evidenceOf(clause, scene), {
        date: dateOfHonours(clause, scene),
        place: placeOf(clause, id),
        honour: readFrom(chainName(rank.parts).replace(/^(?:an?|the)\s+/i, ''), rank.main, id),
        parties: [
          ...recipientsOf(clause, scene, rank),
          ...(clause.verb.lemma === 'become'
            ? []
            : partiesOf(
                agentOf(clause).filter(
                  (one) => clause.voice !== 'active' || !isReduced(clause, scene) || one !== rank,
                ),
                'conferrer',
              )),
        ],
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'Otto Brandt was made a Companion of the Order of the Star in 1911.':
      '1911. Otto Brandt is awarded Companion of the Order of the Star.',
    'In 1920 Norland made Ana Reyes an Officer of the Legion of Merit.':
      '1920. Ana Reyes is awarded Officer of the Legion of Merit by Norland.',
    'Ana Reyes was advanced to Knight Commander in 1932.': '1932. Ana Reyes is awarded Knight Commander.',
  },
}

// “Appointed an Officer of the Order of the Star in 1931, she retired”: a participle without a subject tells of that of the next clause.
function isReduced(clause: Clause, scene: Scene): boolean {
  return clause.subject.length === 0 && scene.clauses.some((other) => other.at > clause.at)
}

function recipientsOf(
  clause: Clause,
  scene: Scene,
  rank: NonNullable<ReturnType<typeof rankOfOrderIn>>,
): DraftParty[] {
  if (clause.verb.lemma === 'become' || clause.voice !== 'active')
    return partiesOf(clause.subject, 'recipient')
  const objects = clause.object.filter((one) => one !== rank && one.main.kind !== 'thing')
  if (clause.subject.length > 0) return partiesOf(objects, 'recipient')
  const next = scene.clauses.find((other) => other.at > clause.at && other.subject.length > 0)
  const subject = next?.subject.find((one) => one.main.kind === 'person')
  return subject === undefined
    ? [{ role: 'recipient', name: 'he', from: [], mention: null }]
    : partiesOf([subject], 'recipient')
}

// “in the 1931 New Year Honours”: a list of honours is of a year.
function dateOfHonours(clause: Clause, scene: Scene): Reading<Edtf> | null {
  const { tokens } = scene.text
  for (const time of scene.times) {
    if (time.first < clause.verb.first || time.date === null) continue
    if (time.first > clause.verb.last + 30 || time.first >= scene.sentence.last) break
    for (let at = time.last; at < time.last + 4 && at < scene.sentence.last; at++) {
      const word = tokens[at]?.word.lower
      if (word === undefined || /^[.,;:]$/.test(word)) break
      if (/^honou?rs$/.test(word)) {
        const year = time.date.value.slice(0, 4)
        return /^\d{4}$/.test(year) ? { ...time.date, value: year as Edtf } : null
      }
    }
  }
  return dateOf(clause, scene)
}
