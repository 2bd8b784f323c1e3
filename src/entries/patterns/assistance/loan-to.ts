import { chainName } from '../../../clauses/chain-name.ts'
import type { Argument } from '../../../clauses/node.ts'
import { clauseHolding } from '../../around-argument.ts'
import { ownDateOf, partiesOf, readFrom, spanOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import { followersOf } from '../../followers.ts'
import type { NounPattern } from '../../pattern.ts'

const id = 'entries/patterns/assistance/loan-to'
const nouns = new Set(['loan', 'line', 'grant', 'credit', 'donation', 'contribution'])

/** Aid told by a noun with its giver or taker: “was followed by a $7 million loan to Tonga (1994)”. */
export const loanTo: NounPattern = {
  id,
  reads: 'noun',
  of: { nouns: [...nouns] },
  draft: (argument, at, scene) => {
    const gift = argument.parts[0]?.mention
    if (gift === undefined || !nouns.has(gift.noun) || !isMoney(argument)) return []
    const word = scene.nodes[at + 1]
    const other = scene.nodes[at + 2]
    if (word?.kind !== 'preposition' || other?.kind !== 'argument' || argument.governor === null) return []
    if (word.word !== 'to' && word.word !== 'from') return []
    if (!/body|state|place|person|post/.test(other.main.kind)) return []
    const held = clauseHolding(scene, argument)
    if (held === null || held.part !== 'complement') return []
    const isTold =
      (argument.governor === 'with' &&
        /^(?:launch|establish|found|open|start|create|set)$/.test(held.clause.verb.lemma)) ||
      /^(?:follow|accompany|complement|supplement)$/.test(held.clause.verb.lemma)
    if (!isTold) return []
    const followers = followersOf(scene, at)
    const isAlone = !scene.nodes.slice(at + 1, at + 8).some((node) => node.kind === 'conjunction')
    const date =
      (isAlone || scene.nodes[at + 3]?.kind === 'bracket' ? followers.date : null) ?? ownDateOf(held.clause)
    return [
      makeDraft(
        'assistance',
        id,
        gift.head,
        spanOf(scene.text.tokens, argument.first, Math.max(followers.last, other.last)),
        {
          form: gift.noun,
          date,
          parties: partiesOf([other], word.word === 'to' ? 'recipient' : 'donor'),
          amount: readFrom(chainName(argument.parts), gift, id),
        },
      ),
    ]
  },
  examples: {
    'The Coast Facility was launched in 1988 with a contribution of €9 million from the Harbour Bank.': [
      '1988. Coast Facility is founded.',
      '1988. Harbour Bank gives contribution of €9 million.',
    ],
  },
}

function isMoney(argument: Argument): boolean {
  return (
    argument.parts[1]?.mention.noun === 'credit' ||
    argument.parts.some((part) => /\d|million|billion/.test(part.mention.name))
  )
}
