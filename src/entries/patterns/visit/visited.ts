import type { Clause } from '../../../clauses/clause.ts'
import type { Argument } from '../../../clauses/node.ts'
import { wordTable } from '../../../text/word-table.ts'
import { withLeaders } from '../../around-argument.ts'
import { behind, dateOf, evidenceOf, partiesOf, placeAmong, readFrom, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/visit/visited'
const forms = wordTable<string>({
  arrive: 'arrival',
  leave: 'departure',
  depart: 'departure',
  return: 'return',
  flee: 'flight',
  land: 'arrival',
  reach: 'arrival',
})
const direct = new Set(['visit', 'leave', 'tour', 'reach'])

/** Someone travelled to a place or left it: “Otto Brandt arrived in Varna on 11 May 1945.” */
export const visited: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'visit',
    'arrive',
    'travel',
    'leave',
    'depart',
    'return',
    'tour',
    'pay',
    'go',
    'come',
    'journey',
    'fly',
    'sail',
    'make',
    'land',
    'reach',
    'undertake',
    'embark',
    'accompany',
    'be',
  ],
  draft: (clause, scene) => {
    const { lemma } = clause.verb
    if (clause.verb.form === 'gerund') return []
    const visitors = (
      clause.voice === 'active' || clause.voice === 'reduced' ? clause.subject : behind(clause, 'by')
    ).filter(isTraveller)
    if (visitors.length === 0) return []
    const isVisit =
      clause.object[0]?.parts[0]?.mention.noun === 'visit' ||
      clause.object[0]?.parts[0]?.mention.noun === 'trip'
    if ((lemma === 'pay' || lemma === 'make' || lemma === 'undertake' || lemma === 'embark') && !isVisit)
      return []
    // "returned the crown to Norland" is no journey.
    if (
      !direct.has(lemma) &&
      lemma !== 'accompany' &&
      !isVisit &&
      clause.object.length > 0 &&
      clause.voice === 'active'
    )
      return []
    const goals = direct.has(lemma) ? clause.object : [...behind(clause, 'to', 'for', 'in', 'at', 'from')]
    // “was in Varna on 16 April”: of a person, on a day.
    if (lemma === 'be' && !isStay(clause, visitors)) return []
    // “accompanied the mission to Varna”
    if (
      lemma === 'accompany' &&
      !/mission|delegation|expedition|minister|president/i.test(clause.object[0]?.main.name ?? '') &&
      clause.object[0]?.main.kind !== 'person'
    )
      return []
    const place =
      placeAmong(
        lemma === 'accompany' ? behind(clause, 'to') : lemma === 'be' ? behind(clause, 'in') : goals,
        'to',
      ) ?? (lemma === 'visit' && clause.voice === 'passive' ? placeAmong(clause.subject, 'to') : null)
    if (place === null && !(isVisit && behind(clause, 'to').length === 0)) return []
    const date = dateOf(clause, scene)
    if (date === null && (lemma !== 'visit' || place === null)) return []
    return [
      makeDraft(
        'visit',
        id,
        isVisit ? (clause.object[0]?.parts[0]?.mention.head ?? clause.verb.first) : clause.verb.first,
        evidenceOf(clause, scene),
        {
          form: forms[lemma] ?? 'visit',
          date,
          place: place === null ? null : readFrom(place.name, place, id),
          parties: partiesOf(withLeaders(visitors, scene), 'visitor'),
          status: statusOf(clause),
        },
      ),
    ]
  },
  examples: {
    'President Marta Lind visited Bogota on 3 May 1954.': 'Bogota, 1954-05-03. Marta Lind visits Bogota.',
    'President Marta Lind paid an official visit on 3 May 1954.': '1954-05-03. Visit of Marta Lind.',
    'President Marta Lind was in Bogota on 3 May 1954.': 'Bogota, 1954-05-03. Marta Lind visits Bogota.',
    'Otto Brandt left Varna on 16 January 1942.': 'Varna, 1942-01-16. Departure of Otto Brandt.',
  },
}

// “The minister was in Varna on 3 May 1954”; “was in Varna as consul” and “was in prison” are none.
function isStay(clause: Clause, visitors: readonly Argument[]): boolean {
  const isPerson = visitors.some((one) => one.main.kind === 'person' || one.main.kind === 'post')
  const isAtDay = clause.times.some(
    ({ time, isNested }) => !isNested && time.relation === 'at' && (time.date?.value.length ?? 0) >= 10,
  )
  const next = clause.nodes[clause.at + 1]
  const goal = clause.nodes[clause.at + 2]
  return (
    isPerson &&
    isAtDay &&
    clause.object.length === 0 &&
    clause.verb.form === 'finite' &&
    next?.kind === 'preposition' &&
    next.word === 'in' &&
    goal?.kind === 'argument' &&
    /place|state/.test(goal.main.kind) &&
    goal.main.isNamed
  )
}

function isTraveller(argument: Argument): boolean {
  const { main } = argument
  if (main.kind === 'person' || main.kind === 'post' || main.kind === 'people') return true
  return (
    /delegation|mission|envoy|representative|minister|army|troops|ship|fleet|expedition|commission/.test(
      main.noun,
    ) ||
    (main.kind === 'thing' && main.isNamed)
  )
}
