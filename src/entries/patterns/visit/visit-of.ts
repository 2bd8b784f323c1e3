import type { Clause } from '../../../clauses/clause.ts'
import type { TimeExpression } from '../../../time/time-expression.ts'
import { clauseHolding } from '../../around-argument.ts'
import { dateOf, placeAmong, readFrom, spanOf } from '../../clause-values.ts'
import { type DraftParty, makeDraft } from '../../draft.ts'
import type { Status } from '../../entry-facts.ts'
import { isItemHead } from '../../followers.ts'
import type { NounPattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/visit/visit-of'
const nouns = new Set(['visit', 'trip', 'journey', 'tour', 'pilgrimage', 'arrival', 'departure', 'voyage'])

/** A journey told by a noun: “the visit of President Lind to Sudland in July 1994”, “Brandt’s visit lasted from …”. */
export const visitOf: NounPattern = {
  id,
  reads: 'noun',
  of: { nouns: [...nouns] },
  draft: (argument, at, scene) => {
    const opener = argument.parts[0]?.mention
    if (opener === undefined || !nouns.has(opener.noun) || opener.kind === 'meeting') return []
    const visitor = visitorOf(argument)
    let place = null
    let time: TimeExpression | null = argument.parts.find((part) => part.time !== null)?.time ?? null
    let last = argument.last
    for (let index = at + 1; index < scene.nodes.length && index < at + 10; index++) {
      const node = scene.nodes[index]
      if (node === undefined || node.kind === 'verb' || node.kind === 'comma' || node.kind === 'relative')
        break
      if (node.kind === 'bracket') {
        const inner = node.inner.find((phrase) => phrase.kind === 'time')
        if (inner?.kind === 'time') time ??= inner.time
      }
      if (node.kind === 'time') {
        time ??= node.time
        last = node.last
      }
      if (node.kind === 'argument' && node.governor === 'to') {
        place ??= placeAmong([node], 'to')
        last = node.last
      }
    }
    const held = clauseHolding(scene, argument)
    const clause = held?.clause ?? null
    const isTold =
      clause !== null &&
      held?.part !== 'complement' &&
      /^(?:last|take|begin|end|pay|make|occur|be|postpone|cancel|plan|schedule|expect)$/.test(
        clause.verb.lemma,
      )
    const isItem = isItemHead(scene, at)
    const around = isTold && clause !== null ? dateOf(clause, scene) : null
    const date =
      time?.date ?? (isItem ? scene.paragraphTime?.date : undefined) ?? around ?? datelineBefore(scene, at)
    if (visitor === null && place === null) return []
    // “Visits from Norway to Peru” heads a list of them.
    if (
      scene.sentence.isHeading &&
      date === null &&
      /s$/i.test(scene.text.tokens[opener.head]?.word.lower ?? '')
    )
      return []
    if (date === null && place === null) return []
    return [
      makeDraft('visit', id, opener.head, spanOf(scene.text.tokens, argument.first, last), {
        form: opener.noun,
        date,
        place: place === null ? null : readFrom(place.name, place, id),
        parties: visitor === null ? [] : [visitor],
        status: statusOfVisit(opener.name, clause, isTold),
        isWeak: date === null,
      }),
    ]
  },
  examples: {
    'The visit of President Marta Lind to Bogota in July 1994 raised hopes.':
      'Bogota, 1994-07. Marta Lind visits Bogota.',
  },
}

// “15–17 January. Official visit of Prime Minister Ana Reyes to Peru.”: the date alone before the full stop.
function datelineBefore(scene: Scene, at: number): TimeExpression['date'] {
  if (at > 1 || scene.clauses.length > 0) return null
  const { first } = scene.sentence
  const time = scene.times.findLast((one) => one.first < first)
  const isAlone =
    time !== undefined &&
    first - time.last <= 1 &&
    /^[\n\r]?$/.test(scene.text.text.slice(Math.max(0, time.start - 1), time.start))
  return isAlone && time.relation === 'at' ? time.date : null
}

function visitorOf(argument: Parameters<NounPattern['draft']>[0]): DraftParty | null {
  const owner = argument.parts[0]?.mention.owner
  if (owner != null && owner.kind !== 'state')
    return { role: 'visitor', name: owner.name, from: [owner], mention: null }
  const person = argument.parts
    .slice(1)
    .find((part) => part.mention.kind === 'person' || part.mention.kind === 'post')
  if (argument.main.kind === 'person')
    return { role: 'visitor', name: argument.main.name, from: [argument.main], mention: argument.main }
  if (person !== undefined)
    return { role: 'visitor', name: person.mention.name, from: [person.mention], mention: person.mention }
  const his = /^(?:his|her)\b/i.test(argument.parts[0]?.mention.name ?? '')
  return his ? { role: 'visitor', name: 'he', from: [], mention: null } : null
}

// A visit that is planned or put off, that did not take place or was called off.
function statusOfVisit(name: string, clause: Clause | null, isTold: boolean): Status {
  const lemma = clause?.verb.lemma ?? ''
  if (isTold && (clause?.verb.isNegated === true || lemma === 'cancel')) return 'denied'
  const isPlanned =
    /^(?:postpone|plan|schedule|expect)$/.test(lemma) ||
    /\b(?:planned|proposed|upcoming|forthcoming|scheduled)\b/i.test(name)
  return isPlanned ? 'planned' : 'held'
}
