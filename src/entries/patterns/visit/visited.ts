import type { Argument } from '../../../clauses/node.ts'
import { withLeaders } from '../../around-argument.ts'
import { behind, dateOf, evidenceOf, partiesOf, placeAmong, readFrom, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/visit/visited'
const forms: Readonly<Record<string, string>> = {
  arrive: 'arrival',
  leave: 'departure',
  depart: 'departure',
  return: 'return',
  flee: 'flight',
  land: 'arrival',
  reach: 'arrival',
}
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
    if (!direct.has(lemma) && !isVisit && clause.object.length > 0 && clause.voice === 'active') return []
    const goals = direct.has(lemma) ? clause.object : [...behind(clause, 'to', 'for', 'in', 'at', 'from')]
    const place =
      placeAmong(goals, 'to') ??
      (lemma === 'visit' && clause.voice === 'passive' ? placeAmong(clause.subject, 'to') : null)
    if (place === null) return []
    const date = dateOf(clause, scene)
    if (date === null && lemma !== 'visit') return []
    return [
      makeDraft(
        'visit',
        id,
        isVisit ? (clause.object[0]?.parts[0]?.mention.head ?? clause.verb.first) : clause.verb.first,
        evidenceOf(clause, scene),
        {
          form: forms[lemma] ?? 'visit',
          date,
          place: readFrom(place.name, place, id),
          parties: partiesOf(withLeaders(visitors, scene), 'visitor'),
          status: statusOf(clause),
        },
      ),
    ]
  },
  examples: {
    'President Marta Lind visited Bogota on 3 May 1954.': 'Bogota, 1954-05-03. Marta Lind visits Bogota.',
    'Otto Brandt left Varna on 16 January 1942.': 'Varna, 1942-01-16. Departure of Otto Brandt.',
  },
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
