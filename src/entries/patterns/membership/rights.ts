import type { Clause } from '../../../clauses/clause.ts'
import type { Mention, Name } from '../../../names/mention.ts'
import { wordTable } from '../../../text/word-table.ts'
import { agentOf, behind, dateOf, evidenceOf, partiesOf, patientOf, statusOf } from '../../clause-values.ts'
import { makeDraft } from '../../draft.ts'
import type { ClausePattern } from '../../pattern.ts'

const id = 'entries/patterns/membership/rights'
const forms = wordTable<string>({
  suspend: 'suspension',
  freeze: 'suspension',
  revoke: 'suspension',
  withdraw: 'withdrawal',
  terminate: 'withdrawal',
  renounce: 'withdrawal',
  restore: 'admission',
  reinstate: 'admission',
  renew: 'admission',
  resume: 'admission',
  regain: 'admission',
  lift: 'admission',
})

/** The membership or the vote of a state was suspended or restored: “Norland’s membership was suspended in 1984 and restored in 1986.” */
export const rights: ClausePattern = {
  id,
  reads: 'clause',
  verbs: Object.keys(forms),
  draft: (clause, scene) => {
    const { lemma } = clause.verb
    const form = forms[lemma]
    const date = dateOf(clause, scene)
    if (form === undefined || date === null) return []
    if (clause.verb.form !== 'finite' && clause.voice !== 'reduced') return []
    const member = memberOf(clause, lemma === 'lift')
    if (member === null) return []
    const bodies = [
      ...behind(clause, 'in', 'of', 'from'),
      ...agentOf(clause).filter((one) => !patientOf(clause).includes(one)),
    ].filter((one) => one.main.kind === 'body')
    return [
      makeDraft('membership', id, clause.verb.first, evidenceOf(clause, scene), {
        form,
        date,
        parties: [
          { role: 'member', name: member.name, from: [member], mention: null },
          ...partiesOf(bodies.slice(0, 1), 'organization'),
        ],
        status: statusOf(clause),
      }),
    ]
  },
  examples: {
    'Norway’s membership was suspended in 1984 and restored in 1986.': [
      '1984. Norway is suspended from a body.',
      '1986. Norway joins a body.',
    ],
    'Norway’s voting rights were suspended between 1984 and 1986.':
      '1984/1986. Norway is suspended from a body.',
    'The suspension of Norway was lifted on 3 May 1986.': '1986-05-03. Norway joins a body.',
  },
}

function memberOf(clause: Clause, isLifted: boolean): Mention | Name | null {
  const voting = voterBefore(clause)
  if (voting !== null) return isLifted ? null : voting
  for (const argument of [...clause.subject, ...clause.object]) {
    const opener = argument.parts[0]?.mention
    const isMeant = isLifted
      ? /^(?:suspension|exclusion)$/.test(opener?.noun ?? '')
      : opener?.noun === 'membership' || /\b(?:voting|membership) rights?$/i.test(opener?.name ?? '')
    if (opener === undefined || !isMeant) continue
    if (opener.owner?.kind === 'state') return opener.owner
    const state = argument.parts.slice(1).find(({ mention }) => mention.kind === 'state' && mention.isNamed)
    if (state !== undefined) return state.mention
    const adjective = opener.names.find((name) => name.kind === 'state')
    if (adjective !== undefined) return adjective
  }
  return null
}

// “Norland’s voting rights were suspended”, where “voting” was taken for the verb of “rights”.
function voterBefore(clause: Clause): Mention | null {
  const rights = clause.nodes[clause.at - 1]
  const voting = clause.nodes[clause.at - 2]
  const voter = clause.nodes[clause.at - 3]
  const isMeant =
    rights?.kind === 'argument' &&
    /^rights?$/.test(rights.main.noun) &&
    voting?.kind === 'verb' &&
    voting.lemma === 'vote' &&
    voting.form === 'gerund'
  return isMeant && voter?.kind === 'argument' && /^\p{Lu}/u.test(voter.main.name) ? voter.main : null
}
