import { chainName } from '../../../clauses/chain-name.ts'
import type { Clause } from '../../../clauses/clause.ts'
import { nearestBefore } from '../../../clauses/clauses-near.ts'
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
import type { ClausePattern, Scene } from '../../pattern.ts'

const id = 'entries/patterns/assistance/provided'
const aid = new Set([
  'assistance',
  'aid',
  'loan',
  'grant',
  'credit',
  'relief',
  'funding',
  'donation',
  'support',
  'supply',
  'asylum',
  'subsidy',
  'fund',
  'money',
  'help',
  'contribution',
  'mission',
  'food',
  'medicine',
  'refuge',
  'scholarship',
  'equipment',
  'tranche',
  'financing',
  'investment',
  'dollar',
  'shelter',
  'vaccine',
  'weapon',
  'arms',
  'arm',
  'advisor',
  'adviser',
  'expert',
  'volunteer',
  'medicament',
  'tent',
  'troop',
  'battalion',
  'contingent',
  'peacekeeper',
])
const doubtful = new Set([
  'support',
  'help',
  'mission',
  'contribution',
  'grant',
  'supply',
  'fund',
  'money',
  'equipment',
  'advisor',
  'adviser',
  'expert',
  'troop',
  'battalion',
  'contingent',
  'peacekeeper',
  'weapon',
  'arms',
  'arm',
  'volunteer',
  'food',
  'investment',
])
const giving =
  /^(?:donate|allocate|disburse|grant|provide|give|pledge|lend|contribute|extend|invest|award|transfer|offer|release|approve|receive|collect|raise)$/
const money =
  /\b(?:EUR|USD|GBP|CHF|million|billion|dollars?|euros?|francs?|roubles?|rubles?|pounds?|yen|crowns?|rupees?)\b|[$€£]/i
const concrete =
  /financial|humanitarian|economic|technical|material|military|food|medical|development|emergency|medicine|medicament|vaccine|equipment|tents|blankets|million|billion|\$|€|£|loan|relief/i

/** Aid, a loan, a mission was given: “The bank provided a loan to Norland in 1993.” */
export const provided: ClausePattern = {
  id,
  reads: 'clause',
  verbs: [
    'provide',
    'give',
    'grant',
    'allocate',
    'donate',
    'extend',
    'offer',
    'send',
    'supply',
    'lend',
    'disburse',
    'pledge',
    'invest',
    'release',
    'finance',
    'deliver',
    'dispatch',
    'approve',
    'receive',
    'contribute',
    'render',
    'transfer',
    'fund',
    'hand',
    'collect',
    'raise',
  ],
  draft: (clause, scene) => {
    const start = startOf(clause, scene)
    if (clause.verb.form !== 'finite' && start === null) return []
    const { lemma } = clause.verb
    const gifts = [...patientOf(clause), ...(clause.second === null ? [] : [clause.second])].filter(
      (one) => isAid(one, lemma) || (lemma === 'donate' && isDonated(clause, one)),
    )
    if (gifts.length === 0) return []
    const agents = (start?.subject ?? agentOf(clause)).filter((one) =>
      /body|state|person|post|people|place/.test(one.main.kind),
    )
    const isReceiving = lemma === 'receive'
    if (isReceiving && clause.voice !== 'active') return []
    const to = [
      ...behind(clause, 'to').filter((one) => one.main.kind !== 'act' && one.main.kind !== 'meeting'),
      ...behind(clause, 'for').filter((one) => /person|state|body|people|place/.test(one.main.kind)),
    ]
    // “financial and humanitarian assistance”: a bare adjective receives nothing.
    const others = clause.object.filter(
      (one) => !gifts.includes(one) && /person|post|state|body|people|place/.test(one.main.kind),
    )
    return [
      makeDraft(
        'assistance',
        id,
        gifts[0]?.parts[0]?.mention.head ?? clause.verb.first,
        evidenceOf(clause, scene),
        {
          form: gifts[0]?.parts[0]?.mention.noun ?? null,
          date: dateOf(start ?? clause, scene),
          place:
            placeOf(clause, id) ??
            (lemma === 'send' && to[0] !== undefined && to[0].main.kind === 'state'
              ? readFrom(to[0].main.name, to[0].main, id)
              : null),
          parties: isReceiving
            ? [...partiesOf(clause.subject, 'recipient'), ...partiesOf(behind(clause, 'from', 'by'), 'donor')]
            : [
                ...partiesOf(agents, 'donor'),
                ...partiesOf(to, 'recipient'),
                ...partiesOf(others, 'recipient'),
              ],
          amount: amountOf(gifts),
          status: statusOf(clause),
        },
      ),
    ]
  },
  examples: {
    'The Harbour Bank provided a loan of 5 million crowns to Norway in 1993.':
      '1993. Harbour Bank gives loan of 5 million crowns to Norway.',
  },
}

// “began to supply arms to”: who and when stand with the first verb.
function startOf(clause: Clause, scene: Scene): Clause | null {
  const before = clause.nodes[clause.at - 1]
  if (clause.verb.form !== 'infinitive' || before?.kind !== 'verb' || !/^(?:begin|start)$/.test(before.lemma))
    return null
  return nearestBefore(scene.clauses, clause, (other) => other.verb === before)
}

// “the ship Lena, donated by Norway”: what it is need not be told by a noun of aid.
function isDonated(clause: Clause, gift: Argument): boolean {
  return (
    gift.main.kind === 'thing' &&
    (clause.voice !== 'active' ? behind(clause, 'by').length > 0 : behind(clause, 'to').length > 0)
  )
}

function isAid(argument: Argument, lemma: string): boolean {
  const opener = argument.parts[0]?.mention
  if (opener === undefined) return false
  const inChain =
    argument.parts.length > 1 &&
    argument.parts[0]?.number != null &&
    argument.parts.slice(1).some((part) => aid.has(part.mention.noun))
  if (inChain) return true
  // What is donated or allocated in numbers is aid, whatever it is.
  if (/^(?:donate|allocate|disburse)$/.test(lemma) && argument.parts.some((part) => part.number !== null))
    return true
  // A sum of money, whoever gives it by whatever verb.
  if (
    giving.test(lemma) &&
    argument.parts.some(
      (part) => money.test(part.mention.name) && /\d|million|billion/.test(part.mention.name),
    )
  )
    return true
  if (!aid.has(opener.noun)) return false
  if (lemma === 'approve' && opener.noun !== 'loan' && opener.noun !== 'credit' && opener.noun !== 'grant')
    return false
  if (!doubtful.has(opener.noun)) return true
  return (
    concrete.test(opener.name) ||
    (lemma === 'contribute' && /^(?:troop|battalion|contingent|peacekeeper)$/.test(opener.noun)) ||
    (lemma === 'supply' && /^(?:arms?|weapon|equipment|food|medicine)$/.test(opener.noun)) ||
    (lemma === 'send' && /^(?:mission|medicine|medicament|vaccine|tent)$/.test(opener.noun)) ||
    argument.parts.some((part) => part.number !== null)
  )
}

function amountOf(gifts: readonly Argument[]) {
  const gift = gifts.find((one) => one.parts.some((part) => part.number !== null))
  return gift === undefined ? null : readFrom(chainName(gift.parts), gift.main, id)
}
